import type { Polarity } from '../../model/annotations';

/** What is known of a statement when its polarity is read. */
export interface PolarityEvidence {
  readonly content: string;
  readonly cue: string;
  readonly direct: boolean;
  /** The polarity of the cue word itself. */
  readonly ofCue: Polarity;
  /** What the text says just before. */
  readonly before: string;
  /** Whether these words are the name of a state. */
  readonly isState: (words: string) => boolean;
}

/** What is called by such words is denied: "called it [an invention]". */
const CALLED =
  /\b(?:false|untrue|baseless|groundless|unfounded|fake|fabricat\w+|inventions?|nonsense|rubbish|absurd|lies?|hoax|fiction|fantasy|slander|smear|myth)\b/iu;
const CALLS = /\b(?:call|brand|describ|label|dismiss|denounc)/iu;
const ALLEGATION = String.raw`(?:claims?|reports?|accusations?|allegations?|charges?|informations?|rumou?rs?|suggestions?|criticisms?|stor(?:y|ies)|figures|findings|account|version)`;
/** "Roe [disputed] this." "Doe [denied the reports] of a deal." */
const DISPUTES = new RegExp(
  String.raw`(?<!\b(?:nor|not|never) |n['’]t )\b(?:disput\w+|den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)|rebuff(?:ed|s)|contradict(?:ed|s))(?: (?:this|that(?=[.,;:!?])|it|these|those|such|him|her|them|${ALLEGATION})\b|(?: [\p{L}’'-]+){1,4}? ${ALLEGATION}\b)[^.!?]{0,80}[.!?:]\s*["“‘'«]?\s*$`,
  'iu',
);
const HAS_NEGATION = /\b(?:no|not|never|nobody|nothing|none|cannot)\b|n['’]t\b/iu;
const NEGATED = /\b(?:not|never|cannot|neither)\b|n['’]t\b/iu;
const REJECTS =
  /\b(?:is|are|was|were|as|be|been)\s+(?!not\b|never\b)(?:(?!not\b)\S+\s+){0,2}?["“‘']?(?:false|untrue|baseless|groundless|unfounded|fake|fabricated|nonsense|rubbish|absurd|a lie|lies|a hoax|fiction|slander)\b|\bno truth\b/iu;
/** "it is [not true] that", "does [not correspond to reality]", "[No such] meeting took place", "That [never happened]". */
const UNTRUE =
  /(?:\bnot|n['’]t) (?:true|correct|the case)\b|(?:\bnot|n['’]t) correspond to (?:reality|the (?:truth|facts))|\bnothing to do with (?:reality|the truth)|^no such \p{L}|^(?:that|this|it) (?:never|did not|didn['’]t) (?:happen|occur|take place)|^no, (?:that|this|it)(?: is|['’]s) (?:not|wrong|false|untrue)/iu;
const ALLEGED = /\b(?:alleg|accus|den(?:y|ied|ies|ial)|rumou?r|claim|report|suspect|suspicion)/iu;
const NEGATED_FACT =
  /^(?:[^\s,.;]+\s+){1,8}?(?:(?:is|are|was|were) not \S+ing|(?:has|have|had) (?:not|never) (?!seen|heard|met|read|known)|did not|(?:isn|aren|wasn|weren|hasn|haven|hadn|didn)['’]t|never (?!comment|discuss|speak|talk))/iu;
const URGES =
  /^(?:i|we)(?: \w+ly| also| again)? (?:urge|call (?:up)?on|demand|appeal|implore|beg|request|ask|insist that)\b|^(?:please|let us|let['’]s|stay|do not|don['’]t|avoid)\b/iu;
const PROMISES = /^(?:i|we)(?: \w+ly| also| again)? (?:promise|pledge|vow|swear|guarantee)\b/iu;
const HELPS = 'help|assist|aid|provide|give|send|supply|deliver|defend|protect|fund|finance|pay|build';
const WILL_HELP = new RegExp(
  String.raw`^(?<subject>(?:\S+\s+){1,4}?)(?:will|would|'ll|’ll)\s+(?:also |always |soon |continue to )?(?<verb>${HELPS}|support|back)\b(?! (?:on|in|by|at|back)\b)`,
  'iu',
);

/** Whether the speaker asserts, denies, asks, urges or promises, the surest sign first. */
export function findPolarity(evidence: PolarityEvidence): Polarity {
  const { cue, ofCue, content } = evidence;
  if (ofCue === 'DENIES') return NEGATED.test(cue) ? 'ASSERTS' : 'DENIES';
  if (ofCue !== 'ASSERTS') return ofCue;
  if (isDenial(evidence)) return 'DENIES';
  if (URGES.test(content) || warnsAgainst(cue, content)) return 'URGES';
  if (PROMISES.test(content) || promisesHelp(evidence)) return 'PROMISES';
  return isQuestion(evidence) ? 'ASKS' : 'ASSERTS';
}

function isDenial(evidence: PolarityEvidence): boolean {
  const { content, cue } = evidence;
  if (REJECTS.test(content) || UNTRUE.test(content) || (CALLS.test(cue) && CALLED.test(content))) return true;
  if (isDisputed(evidence) && HAS_NEGATION.test(content)) return true;
  if (/\bplead\w* (?:… )?not guilty\b/iu.test(`${cue} ${content}`)) return true;
  return answersNo(evidence) || deniesAlleged(evidence);
}

/** What goes on in the next paragraph belongs to it only where it is quoted. */
const isDisputed = ({ before, direct }: PolarityEvidence) =>
  DISPUTES.test(before) && (direct || !/\n\s*$/u.test(before));

const ASKED = /\basked\b[^.?!]*\b(?:whether|if)\b[^.?!]*,\s*["“‘']?$/iu;

/** "DOE: Did you leave? ROE: [No. I stayed.]" "Asked whether she had left, Doe said: “[No.]”" */
function answersNo({ content, before, direct }: PolarityEvidence): boolean {
  if (!direct || !/^No[.,!]/u.test(content)) return false;
  return ASKED.test(before) || /\?["”’']?\s*(?:[\p{L} .]{0,40}:\s*)?["“‘']?$/u.test(before);
}

/** "warned that the deal should not be signed". */
const warnsAgainst = (cue: string, content: string) =>
  /\bwarn/iu.test(cue) && /\b(?:should|must)\b/iu.test(content);

/** “[Nobody hid] anything”, “[We never took] it”, “[It did not happen]”. */
const NOBODY_DID =
  /^(?:nobody|no one|none of (?:us|them|this|that)) (?!has\b|have\b|is\b|knows?\b|can\b|will\b|wants?\b)|^(?:we|i|he|she|they|it|that)(?: have| has| had)? never \p{L}+(?:ed|en|ew|ook|id|old|ent|aid)\b|^(?:we|i|he|she|they|it|this|that) (?:did not|didn['’]t|have not|haven['’]t|has not|hasn['’]t) (?!know|think|want|see|hear)/iu;

/** "said Ruritania was not supplying any shells", where that was alleged before: rejects it as a whole. */
function deniesAlleged({ content, before, direct }: PolarityEvidence): boolean {
  if (!ALLEGED.test(before)) return false;
  if (existsNot(content, before)) return true;
  if (direct) return NOBODY_DID.test(content);
  if (!NEGATED_FACT.test(content)) return false;
  const known = new Set(stems(before));
  return stems(content).some((stem) => known.has(stem));
}

const NONE_EXISTS =
  /^there (?:is|are|was|were|has been|have been|had been|will be) no (?:\p{L}+ )?(?<last>\p{L}{4,})|^no (?<first>\p{L}{4,}) (?:took place|(?:was|were|has been|had been|is|are) \p{L}+)/iu;

/** "[There was no fire]" after "reported that a fire had broken out". */
function existsNot(content: string, before: string): boolean {
  const { last, first } = NONE_EXISTS.exec(content)?.groups ?? {};
  const noun = (last ?? first)?.toLowerCase().replace(/s$/u, '');
  return noun !== undefined && new RegExp(String.raw`\b${noun}`, 'iu').test(before);
}

/** The first letters of the longer words that are no names: "supplying" and "supplies" have one stem. */
function stems(words: string): string[] {
  return (words.match(/(?<![\p{L}-])\p{Ll}{5,}/gu) ?? [])
    .map((word) => word.slice(0, 5))
    .filter((stem) => !/^(?:there|their|which|becau|would|could|after|befor|about)$/u.test(stem));
}

/** "told Roe [he will support] his country", "confirmed that [Ruritania will help] the builders". */
function promisesHelp({ content, direct, isState }: PolarityEvidence): boolean {
  const { subject, verb } = WILL_HELP.exec(content)?.groups ?? {};
  if (!subject || !verb) return false;
  const who = subject.trim();
  if (direct) return /^(?:i|we)$/iu.test(who) && !/^(?:support|back)$/iu.test(verb);
  return /^(?:he|she|they|we|i)$/iu.test(who) || isState(who);
}

const isQuestion = ({ content, direct, cue }: PolarityEvidence) =>
  (direct && /\?$/u.test(content.trim()) && !/[.!]\s/u.test(content)) ||
  (/\bask/iu.test(cue) && /^(?:whether|if|what|how|why|who|when|about)\b/iu.test(content));
