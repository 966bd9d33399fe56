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
  /\b(?:false|untrue|baseless|groundless|unfounded|fake|fabricat\w+|inventions?|nonsense|rubbish|absurd|lies?|hoax|fiction|fantasy|slander|smear|myth|exaggerated|misleading|overblown|fairy[ -]tales?)\b/iu;
const CALLS = /\b(?:call|brand|describ|label|dismiss|denounc)/iu;
const ALLEGATION = String.raw`(?:claims?|reports?|accusations?|allegations?|charges?|informations?|rumou?rs?|suggestions?|criticisms?|stor(?:y|ies)|figures|findings|account|version)`;
/** "Roe [disputed] this." "Doe [denied the reports] of a deal." */
const DISPUTES = new RegExp(
  String.raw`(?<!\b(?:nor|not|never) |n['’]t )\b(?:disput\w+|den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)|rebuff(?:ed|s)|contradict(?:ed|s))(?: (?:this|that(?=[.,;:!?])|it|these|those|such|him|her|them|${ALLEGATION})\b|(?: [\p{L}’'-]+){1,4}? ${ALLEGATION}\b)[^.!?]{0,80}[.!?:]\s*["“‘'«]?\s*$`,
  'iu',
);
const HAS_NEGATION = /\b(?:no|not|never|nobody|nothing|none|cannot)\b|n['’]t\b/iu;
const NEGATED = /\b(?:not|never|cannot|neither|refus\w+|declin\w+)\b|n['’]t\b/iu;
const REJECTS =
  /(?:\b(?:is|are|was|were|as|be|been)|['’](?:s|re))\s+(?!not\b|never\b)(?:(?!not\b)\S+\s+){0,2}?["“‘']?(?:false|untrue|baseless|groundless|unfounded|fake|fabricated|fabrications?|inventions?|exaggerated|nonsense|rubbish|absurd|a lie|lies|a hoax|fiction|slander)\b|\bno truth\b/iu;
/** "it is [not true] that", "does [not correspond to reality]", "[No such] meeting took place", "That [never happened]". */
const UNTRUE =
  /(?:\bnot|n['’]t) (?:true|correct|the case)\b|(?:\bnot|n['’]t) correspond to (?:reality|the (?:truth|facts))|\b(?:ha(?:s|ve|d)|having) nothing to do with\b|(?:\bnot|n['’]t) recogni[sz]e (?:this|that|these|those|the|any of (?:this|that)) ?(?:account|description|version|figures?|claims?|picture|characteri[sz]ation|story|portrayal)?\b|^no such \p{L}|^(?:that|this|it) (?:never|did not|didn['’]t) (?:happen|occur|take place)|^no, (?:that|this|it)(?: is|['’]s) (?:not|wrong|false|untrue)/iu;
const ALLEGED = /\b(?:alleg|accus|den(?:y|ied|ies|ial)|rumou?r|claim|report|suspect|suspicion)/iu;
/** What somebody does not know is no denial. */
const UNKNOWN = String.raw`(?! (?:know|seen?|heard?|hear|met|meet|read|recall|remember|recognise|recognize|understand|believed?|think|thought|want|expect|comment|discuss|speak|talk|receiv|been (?:told|informed|asked|contacted|aware)|aware))`;
const NEGATED_FACT = new RegExp(
  String.raw`^(?:[^\s,.;]+\s+){1,8}?(?:(?:is|are|was|were) not \S+ing|(?:has|have|had) (?:not|never)${UNKNOWN}|did not${UNKNOWN}|(?:isn|aren|wasn|weren|hasn|haven|hadn|didn)['’]t${UNKNOWN}|never${UNKNOWN})`,
  'iu',
);
const URGES =
  /^(?:i|we)(?: \w+ly| also| again)? (?:urge|encourage|call (?:up)?on|demand|appeal|implore|beg|request|ask|insist that)\b|^(?:please|let us|let['’]s|stay|do not|don['’]t|avoid)\b/iu;
const PROMISES = /^(?:i|we)(?: \w+ly| also| again)? (?:promise|pledge|vow|swear|guarantee)\b/iu;
const HELPS = 'help|assist|aid|provide|give|send|supply|deliver|defend|protect|fund|finance|pay|build';
const WILL_HELP = new RegExp(
  String.raw`^(?<subject>(?:\S+\s+){1,4}?)(?:will|would(?!.*\bif\b)|'ll|’ll)\s+(?:also |always |soon |continue to )?(?<verb>${HELPS}|support|back)\b(?! (?:on|in|by|at|back)\b)`,
  'iu',
);

/** Whether the speaker asserts, denies, asks, urges or promises, the surest sign first. */
export function findPolarity(evidence: PolarityEvidence): Polarity {
  const { cue, ofCue } = evidence;
  if (ofCue === 'DENIES') return NEGATED.test(cue) ? 'ASSERTS' : 'DENIES';
  if (ofCue === 'ASKS') return ofAsking(evidence);
  return ofCue === 'ASSERTS' ? ofContent(evidence) : ofCue;
}

/** Where the cue leaves it open. */
function ofContent(evidence: PolarityEvidence): Polarity {
  const { cue, content } = evidence;
  if (isDenial(evidence)) return 'DENIES';
  if (URGES.test(content) || warnsAgainst(cue, content) || proposes(cue, content)) return 'URGES';
  if (PROMISES.test(content) || promisesHelp(evidence) || assures(cue, content)) return 'PROMISES';
  return isQuestion(evidence) ? 'ASKS' : 'ASSERTS';
}

const ASKS_TO =
  /^(?!(?:whether|if|what|how|why|who|when|where|about)\b)(?:[^\s,.?!]+ ){1,7}?to ["“‘']?\p{Ll}/u;

/** "asked [the judge to keep it from the jury]" urges; "questioned [the figures]" asks nothing. */
function ofAsking({ content, cue, direct }: PolarityEvidence): Polarity {
  if (!direct && ASKS_TO.test(content)) return 'URGES';
  const isAsked =
    !/\bquestion/iu.test(cue) || /^(?:whether|if|what|how|why|who|when|where|about)\b|\?/iu.test(content);
  return isAsked ? 'ASKS' : 'ASSERTS';
}

function isDenial(evidence: PolarityEvidence): boolean {
  const { content, cue } = evidence;
  if (REJECTS.test(content) || UNTRUE.test(content) || (CALLS.test(cue) && CALLED.test(content))) return true;
  if (isDisputed(evidence) && HAS_NEGATION.test(content)) return true;
  if (INSISTS.test(cue) && isNegatedFact(evidence)) return true;
  if (/\bplead\w* (?:… )?not guilty\b/iu.test(`${cue} ${content}`)) return true;
  return answersNo(evidence) || deniesAlleged(evidence);
}

/** "says that the photograph is fake. “[We never left],” …": the same in other words. */
const REJECTED_BEFORE = new RegExp(String.raw`(?:${REJECTS.source})[^.!?]{0,60}[.!?]\s*["“‘'«]$`, 'iu');

/** What goes on in the next paragraph belongs to it only where it is quoted. */
const isDisputed = ({ before, direct }: PolarityEvidence) =>
  (DISPUTES.test(before) && (direct || !/\n\s*$/u.test(before))) || (direct && REJECTED_BEFORE.test(before));

const ASKED = /\basked\b[^.?!]*\b(?:whether|if)\b[^.?!]*,\s*["“‘']?$/iu;

/** "DOE: Did you leave? ROE: [No. I stayed.]" "Asked whether she had left, Doe said: “[No.]”" */
function answersNo({ content, before, direct }: PolarityEvidence): boolean {
  if (!direct || !/^No[.,!]/u.test(content)) return false;
  return ASKED.test(before) || /\?["”’']?\s*(?:[\p{L} .]{0,40}:\s*)?["“‘']?$/u.test(before);
}

/** "warned that the deal should not be signed". */
const warnsAgainst = (cue: string, content: string) =>
  /\bwarn/iu.test(cue) && /\b(?:should|must)\b/iu.test(content);

/** "insisted that [the bridge be closed]". */
const proposes = (cue: string, content: string) =>
  /\b(?:insist|propos|suggest)/iu.test(cue) &&
  /^(?:(?!(?:will|would|could|should|must|may|might|can|to|not)\b)[^\s,]+ ){1,6}?be \p{L}+/iu.test(content);

/** "assured them that [it would be rebuilt]". */
const assures = (cue: string, content: string) =>
  /\b(?:assur|guarantee)/iu.test(cue) && /\b(?:will|would|won['’]t)\b|['’]ll\b/iu.test(content);

/** “[Nobody hid] anything”, “[We never took] it”, “[It did not happen]”. */
const NOBODY_DID =
  /^(?:nobody|no one|none of (?:us|them|this|that)) (?!has\b|have\b|is\b|knows?\b|can\b|will\b|wants?\b)|^(?:we|i|he|she|they|it|that)(?: have| has| had)? never \p{L}+(?:ed|en|ew|ook|id|old|ent|aid)\b|^(?:we|i|he|she|they|it|this|that) (?:did not|didn['’]t|have not|haven['’]t|has not|hasn['’]t) (?!know|think|want|see|hear)/iu;

/** "said Ruritania was not supplying any shells", where that was alleged before: rejects it as a whole. */
function deniesAlleged({ content, before, direct }: PolarityEvidence): boolean {
  if (existsNot(content, before) && (direct || ALLEGED.test(before))) return true;
  if (!ALLEGED.test(before)) return false;
  return direct ? NOBODY_DID.test(content) : isNegatedFact({ content, before });
}

/** "insists that she never threatened to go": what others have said of her. */
const INSISTS = /\b(?:insist|maintain)/iu;

function isNegatedFact({ content, before }: Pick<PolarityEvidence, 'content' | 'before'>): boolean {
  if (!NEGATED_FACT.test(content)) return false;
  const known = new Set(stems(before));
  return stems(content).some((stem) => known.has(stem));
}

const NONE_EXISTS =
  /(?:^|[.!?] )there (?:is|are|was|were|has been|have been|had been|will be) no (?:\p{L}+ )?(?<last>\p{L}{4,})|^no (?<first>\p{L}{4,}) (?:took place|(?:was|were|has been|had been|is|are) \p{L}+)/iu;

/** "[There was no fire]" after "reported that a fire had broken out". */
function existsNot(content: string, before: string): boolean {
  const { last, first } = NONE_EXISTS.exec(content)?.groups ?? {};
  const noun = (last ?? first)?.toLowerCase().replace(/s$/u, '').slice(0, STEM);
  return noun !== undefined && new RegExp(String.raw`\b${noun}`, 'iu').test(before);
}

/** In letters. */
const STEM = 6;

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
