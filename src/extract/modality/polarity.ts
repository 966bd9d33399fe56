import type { Polarity } from '../../model/annotations';
import { lexiconKey, type Lexicon } from '../../model/lexicon';
import { isDenial } from './denial';
import { isDuty } from './duty';
import { looksFinite } from '../words/word-classes';

/** What is known of a statement when its polarity is read. */
export interface PolarityEvidence {
  readonly content: string;
  readonly cue: string;
  readonly source: string;
  readonly direct: boolean;
  /** A turn of a transcript. */
  readonly isTurn?: boolean;
  /** The polarity of the cue word itself. */
  readonly ofCue: Polarity;
  /** What the text says just before. */
  readonly before: string;
  /** The rest of its sentence. */
  readonly after: string;
  readonly lexicon: Pick<
    Lexicon,
    'cues' | 'states' | 'offices' | 'collectives' | 'organisationWords' | 'commonWords'
  >;
}

const NEGATED = /\b(?:not|never|cannot|neither|refus\w+|declin\w+)\b|n['’]t\b/iu;
/** "“We [urge] Roe to wait”", "“Ruritania [calls on] all sides to wait”". */
const URGES =
  /^(?:(?:I|[Ww]e)(?: would| am| are|['’](?:d|m|re))?(?: \w+ly| also| again| just| like to)? (?:urge|encourage|call(?:ing)? (?:up)?on|demand|appeal(?! to (?:me|us)\b)|implore|beg|request|ask(?= (?:(?:you|all|any\p{L}*|every\p{L}*|people|the|our) |\p{L}+s (?:\p{L}+ ){0,3}?to \p{L}))|insist that|urging|encouraging (?=(?:you|all|any\p{L}*|every\p{L}*|people|the|our|him|her|them) |\p{L}+s (?:\p{L}+ ){0,3}?to \p{L})|demanding (?!(?:as|of|in|on|with|at|but|and|or|because|people|players)\b)\p{L}+|appealing (?:to|for))|(?:[Tt]he )?(?:\p{Lu}[\p{L}.]+ ){1,4}(?:\p{L}+ly |also |again )?(?:urges|calls (?:up)?on|appeals to)|(?:Anyone|Anybody|Everyone|Those) [^.?!]{2,90}? (?:is|are) (?:being )?(?:urged to|(?:asked|advised|encouraged) to (?:call|contact|ring|report|come|get in touch)))\b|^[^.?!]{2,120}, please \p{L}/u;
/** "“[Leave] the town,” Doe said". */
const IMPERATIVE =
  /^(?:please|leave(?= (?:now|immediately|at once)\b(?! (?:is|was)\b))|(?:let (?!me\b|there be no doubt\b|alone\b|down\b|go\b|off\b)\p{L}+|let['’]s)(?! (?:say|see|look|assume|suppose|face|make|be (?:clear|honest)|put it|go back|start)\b)|stay|(?:do not|don['’]t)(?! worry\b)|avoid)\b|^(?:go home|stop|resign|evacuate|return|lock|boil|free (?:the|him|her|them|all)|withdraw|hand over|lay down|come back|vote|have (?:confidence|faith|patience|mercy|courage)|be (?:vigilant|careful|patient|calm|prepared|brave))\b(?!\p{L})(?! (?:is|was|are|were|has|had|will)\b)/iu;
/** "“[Release the] prisoners”", "“Just [give us] time”"; not "Believe me", "Ask the minister". */
const ORDER =
  /^["“‘']?(?:(?:and|but|so|just|always|never|now),? )?(?!(?:be|let|believe|trust|look|note|allow|do|have|need|thank|bless|call|ask|say|take|see|mark|imagine|suppose|consider|love|like|hate|hope|wish|guess|can|will|may|might)\b)(?<verb>\p{L}+) (?:the|an?|your|yourself|us|me|them|him|her|it|this|these|those|our|my|his|their|some|every|both)\b(?!.*\?$)/iu;
const HELPS = String.raw`help|assist|aid|honou?r|uphold|(?:provide|give|send|supply|deliver|pay)(?! (?:an? |the |(?:special|close|more|great|full|particular|strong) )*(?:attention|heed|tribute|visits?|solutions?|examples?|evidence|testimony|speech|birth|rise|way|messages?|signals?)\b)|defend|protect|fund|finance|build|refund|repay|compensate|reimburse|donate|lend|contribute`;
const WILL_HELP = new RegExp(
  String.raw`^(?<subject>(?:\S+\s+){0,3}?[^\s'’]+)(?:\s+(?:will|would(?!.*\bif\b))|['’]ll)\s+(?:also |always |soon |continue to )?(?<verb>${HELPS}|support|back)\b(?! (?:on|in|by|at|back)\b)`,
  'iu',
);

/** Whether the speaker asserts, denies, asks, urges or promises, the surest sign first. */
export function findPolarity(evidence: PolarityEvidence): Polarity {
  const { cue, ofCue } = evidence;
  if (ofCue === 'DENIES') return NEGATED.test(cue) || isOfPerson(evidence) ? 'ASSERTS' : 'DENIES';
  if (ofCue === 'ASKS') return ofAsking(evidence);
  if (ofCue === 'URGES')
    return (isQuestion(evidence) && !/\burg/iu.test(cue)) || wantsToKnow(evidence) ? 'ASKS' : 'URGES';
  return ofCue === 'ASSERTS' ? ofContent(evidence) : ofCue;
}

/** "dismissed [her as a clown]", "dismissed [Jane Doe as a lightweight]": what is thought of somebody. */
const isOfPerson = ({ cue, content }: PolarityEvidence) =>
  /\b(?:dismiss|reject)/iu.test(cue) &&
  /^(?:him|her|them|(?:\p{Lu}[\p{L}.’']+(?<!['’]s) )+) ?as\b/u.test(content);

/** Where the cue leaves it open. */
function ofContent(evidence: PolarityEvidence): Polarity {
  const { cue, content } = evidence;
  if (isDenial(evidence)) return 'DENIES';
  const repeated = ofRepeated(evidence);
  if (repeated) return repeated;
  if (urges(evidence) || proposes(cue, content)) return 'URGES';
  if (GIVES_WORD.test(content) || promisesHelp(evidence) || assures(cue, content) || binds(evidence))
    return 'PROMISES';
  return isQuestion(evidence) ? 'ASKS' : 'ASSERTS';
}

/** What opens a question within a sentence. */
const QUESTION = '(?:[Ww]hether|[Ii]f|[Ww]hat|[Hh]ow|[Ww]hy|[Ww]ho|[Ww]hen|[Ww]here|[Aa]bout)';
const OPENS_QUESTION = new RegExp(String.raw`^${QUESTION}\b`, 'u');
const ASKS_TO = new RegExp(
  String.raw`^(?!${QUESTION}\b)(?:[^\s.?!]+ ){1,7}?to ["“‘']?\p{Ll}|^to \p{Ll}`,
  'u',
);

/** "asked [the ministry for 20 rangers]". */
const ASKS_FOR = new RegExp(
  String.raw`^(?!${QUESTION}\b)(?:[^\s,.?!]+ ){0,5}?for (?:\d|(?:an?|the|more|his|her|their|its|help|money|time|two|three|four|five|six|ten)\b|\p{Ll}+ (?:of|to)\b)`,
  'u',
);

/** "demanded to [know why the files were deleted]". */
const wantsToKnow = ({ cue, content }: PolarityEvidence) =>
  /\b(?:ask|demand)/iu.test(cue) && KNOW.test(content);
const KNOW = new RegExp(String.raw`^(?:to )?know ${QUESTION}\b`, 'u');

/** "asked [the judge to keep it from the jury]" urges; "questioned [the figures]" asks nothing. */
function ofAsking({ content, cue, direct }: PolarityEvidence): Polarity {
  if (OPENS_QUESTION.test(content) || content.includes('?')) return 'ASKS';
  if (/\bquestion/iu.test(cue)) return 'ASSERTS';
  return !direct && [ASKS_TO, ASKS_FOR, BE_DONE].some((form) => form.test(content)) ? 'URGES' : 'ASKS';
}

/** "“We [urge] Roe to wait”", "“[Leave] the town,” Doe said"; "said free speech was dead" urges nothing. */
const urges = ({ content, cue, source, direct, lexicon }: PolarityEvidence) =>
  URGES.test(content) ||
  (TIME_FOR.test(content) && !(direct && /^it was\b/iu.test(content))) ||
  ((direct || /^["“‘']/u.test(content)) && commands(content.replace(ADDRESSED, ''), lexicon)) ||
  // "according to the rules, members must report it"
  (!(/^according/iu.test(cue) && RULES.test(HEAD.exec(source)?.[0] ?? '')) &&
    isDuty(content, direct, lexicon));

const RULES =
  /\b(?:rules?|laws?|guidelines?|guidance|regulations?|code|constitution|act|protocols?|schedule|polic(?:y|ies)|manual|terms|statutes?|charter|agreement|contract|instructions|plans?|tradition|article \d+)$/iu;
/** "the act" of "the act of 1990". */
const HEAD = /^.*?(?=,| (?:of|in|on|for|from|by|at|to|with)\b|$)/iu;

const commands = (content: string, lexicon: PolarityEvidence['lexicon']) =>
  IMPERATIVE.test(content) || GO.test(content) || isOrder(content, lexicon);

const isOrder = (content: string, { cues }: PolarityEvidence['lexicon']) =>
  cues.verbForms.get(ORDER.exec(content)?.groups?.['verb']?.toLowerCase() ?? '')?.has('base') === true;

/** "[Get out] and vote", "[Come home], son", "[Put] down your arms": verbs that are no nouns, or not before such words. */
const GO =
  /^(?:(?:and|but|so|just|always|never|now),? )?(?:(?:(?:get|come|go|listen|wake|keep|sit|speak|join|pray|stick)\b,? (?:in|to(?! think\b)|with|at|and|fighting|going|(?:up|out|off|down|back|away|home|together|over|around|quiet|calm|safe|clear))|(?:stand|hold|move|step|hurry|fight)\b,? (?:up|out|off|down|back|away|together|over|calm|clear))\b|(?:bring|put|give|send|keep|tell|protect|defend|apologi[sz]e|avoid|prepare|wear|wash|choose|behave|beware|contact|take (?:care|action|responsibility|shelter|cover|part)|call (?:\d|us|me)|make sure(?! of))\b,? (?!or\b|that\b|with\b|\p{L}+ly\b)["“‘']?\p{L})(?![^.!?]*? and you\b|[^.!?]*?, (?:he|she|they|i|we) (?:\p{L}+ed|said|told|cried)\b)(?![^.!?,]*?\b(?<!\b(?:before|if|when|until|while|where|who|what|that|because) (?:\p{L}+ ){0,3})(?:is|are|was|were|has|had|will|would)\b)/iu;
/** "[Mr Roe], open the gate", "[If you see him,] do not talk to him". */
const ADDRESSED =
  /^(?:(?:Mr|Mrs|Ms|Madam|Dear|President|Prime Minister)\b[^,!?]{1,30}|(?:If|When) you\b[^,.!?]{2,60}|Guys|Friends|Folks|Everyone|\p{Lu}\p{Ll}+), /u;
/** "[It is time for him to go]", "[the time has come for the board to act]". */
const TIME_FOR =
  /^(?:(?:i|we|he|she|they) (?:thinks?|believes?|thought|believed) )?(?:it(?:['’]s| is| was) (?:high |about |past )?time that \p{L}|(?:it(?:['’]s| is| was) (?:high |about |past )?time|now(?: is|['’]s) the time|the time (?:has|had) come) for (?!me\b|(?:all of )?us\b|it\b|an?\b)[^.,;]{2,60}? to \p{L})/iu;

/** What the verb of a plain statement goes with, and what is no noun. */
const PLAIN = 'will|would|can|could|may|might|must|should|shall|to|not';
/** "[the minister resign]", "[she pick] up the phone": somebody alone, and a verb without the form that a plain statement has. */
const SOMEBODY_DO = new RegExp(
  String.raw`^(?:he|she|it|(?:both|all|the two) \p{L}+s|(?:the|an?|his|her|its|their|this|that) (?:(?!(?:${PLAIN}|did|does|do|police)\b)[\p{L}\d-]+ ){0,4}?(?!(?:${PLAIN}|did|does|do|had|has|have|police)\b)\p{L}*[^s\s]) (?:resign|leave|stop|pay|return|withdraw|apologi[sz]e|hand|release|sign|open|reopen|close|accept|drop|end|give|stay|answer|explain|publish|join|step|stand|consider|make|take|put|go|seek|marry|pick|meet|hold|wait|work|cut|raise|ban|send|ask|delay|start|begin|talk|negotiate|come|try|move|use)\b`,
  'iu',
);
/** "[the bridge be closed]". */
const BE_DONE = new RegExp(String.raw`^(?:(?!(?:${PLAIN})\b|\S*n['’]t )[^\s.;?!]+ ){1,20}?be \p{L}+`, 'iu');

/** "suggested [holding a vote]"; not so "suggested [living costs would rise]". */
const DOING =
  /^\p{Ll}+ing\b(?! (?:\S+ ){0,6}?(?:is|was|are|were|had|has|have|would|will|could|may|might|can)\b)/u;

/** "insisted that [the bridge be closed]", "suggested that [both sides reopen] talks", "warned that [it must not be] signed" (but of what comes "should it be signed"), "cautioned [them against signing]". */
const proposes = (cue: string, content: string) =>
  (/\bsuggest/iu.test(cue) && DOING.test(content)) ||
  (/\b(?:insist|suggest)/iu.test(cue) && (SOMEBODY_DO.test(content) || BE_DONE.test(content))) ||
  (/\bwarn/iu.test(cue) &&
    /^(?:(?!(?:if|that|which|who)\b)[^\s.;?!]+ ){1,10}?["“‘']?(?:should|must)\b(?! (?:the|an?|any|it|he|she|they|his|her|its|their)\b)/iu.test(
      content,
    )) ||
  (/\b(?:warn|caution|advis|argu)/iu.test(cue) &&
    /^(?:[^.;“"]{1,80}? against \p{L}+ing|against)\b/iu.test(content));

/** "“[I promise we will] return”". */
const GIVES_WORD =
  /^(?:i|we) (?:can |hereby |solemnly )?(?:promise|pledge|vow|guarantee|undertake)(?: you(?: all)?| everyone| the \p{L}+)? (?:to \p{L}|[^.?!]{0,60}?(?:\b(?:will|won['’]t|shall)|['’]ll)\b)/iu;

/** "assured them that [it would be rebuilt]". */
const assures = (cue: string, content: string) =>
  /\b(?:assur|guarantee)/iu.test(cue) &&
  /^[^.;?!]*?(?:\b(?:will|would|won['’]t)\b(?! have\b| be able\b)|['’]ll\b)/iu.test(content);

/** "told Roe [he will support] his country", "confirmed that [Ruritania will help] the builders". */
function promisesHelp({ content, direct, lexicon }: PolarityEvidence): boolean {
  const { subject, verb } = WILL_HELP.exec(content)?.groups ?? {};
  if (!subject || !verb) return false;
  const who = subject.trim();
  if (/^it$/iu.test(who) && /^(?:help|support)$/iu.test(verb)) return false;
  if (direct) return /^(?:i|we)$/iu.test(who) && !/^(?:support|back)$/iu.test(verb);
  return ONE_SIDE.test(who) || lexicon.states.has(lexiconKey(who));
}

/** "said [the state] would pay": the speaker's own side. */
const ONE_SIDE =
  /^(?:he|she|it|they|we|i|the (?:state|government|company|firm|bank|airline|club|ministry|council|operator|group))$/iu;

/** "reiterated [his call for a truce]", "repeated [her promise to pay]": what the noun tells. */
function ofRepeated({ cue, content, lexicon }: PolarityEvidence): Polarity | undefined {
  if (!/\b(?:reiterat|repeat|renew|reaffirm)/iu.test(cue)) return undefined;
  const { noun = '', more = '' } = REPEATED.exec(content)?.groups ?? {};
  // "reiterated that [her call for peace stands]"
  const isClause = more
    .split(' ')
    .some((word) => looksFinite(word) || /^(?:stand|remain|hold)s$/u.test(word));
  return isClause ? undefined : lexicon.cues.nouns.get(noun)?.polarity;
}
const REPEATED =
  /^(?:(?:an?|the|his|her|its|their) )?(?:\p{L}+ )?(?!commitment)(?<noun>\p{L}+?)s? (?:that\b|(?:for|to|on|of)(?<more>(?: (?!(?:who|which|that|what|if|when|because|after|before|until|as|from)\b)[\p{L}\d’'-]+)*))/u;

/** "reiterated that [it will open] its border". */
const binds = ({ cue, content }: PolarityEvidence) =>
  /\b(?:reiterat|reaffirm)/iu.test(cue) && WE_WILL.test(content);
const WE_WILL = /^(?:i|we|he|she|it|they) (?:will|would|shall)\b/iu;

/** What opens and ends with a question, and what a turn of a transcript ends with: "Doe has resigned. Will you?" */
const isQuestion = ({ content, direct, isTurn }: PolarityEvidence) =>
  direct && /\?$/u.test(content.trim()) && (isTurn || /^(?:[^.!?…]|\.(?!\s))*\?/u.test(content));
