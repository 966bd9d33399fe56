import type { Draft, Range } from './text/draft';
import { heardBy, isInCourt, isOfCourt, isToldThem } from './hearers';
import { SEEN } from '../words/media-words';
import { looksFinite } from '../words/word-classes';

/** What is known of one sentence while it is settled what in it is said. */
interface SpeechSetting {
  /** The words of a range, in small letters. */
  readonly wordsOf: (range: Range) => string;
  readonly isOutlet: (source: Range) => boolean;
  /** Whether all of a range is one quotation. */
  readonly isQuotation: (range: Range) => boolean;
  /** Whether a range ends with somebody's name. */
  readonly isNamed: (source: Range) => boolean;
}

/** Which verbs tell that an outlet knows something by itself. */
const LEARNS = /\b(?:understands|understood|has learn(?:ed|t)|can reveal)\b/u;
/** "neither confirmed nor denied": nothing is said. */
const LEAVES_OPEN =
  /\bneither (?:\p{L}+ly )?(?:confirm\p{L}*|den\p{L}+) nor\b|\bconfirm(?:ed)? (?:n?or) (?:den(?:y|ied)|refuted?)\b/u;
/** "[neither Doe nor Roe] has confirmed it", "[no minister] said whether they would go"; not so "No 10 said", "the party No Tolls said". */
const NEITHER = /^neither\b/u;
const NOBODY = /^(?:nobody|no one|none|no)\b(?! \d)/u;
/** "the money that they say [they need]", "told [a different story]", "has said [little]", "pleaded [anonymity]", "threatened [him]", "offered [no proof]", "had said [thank you]", "in [comments] first reported by Roe". */
const NOTHING =
  /^(?:him|her|them|us|me|you)(?: (?:once more|again|back|later|up))?$|^(?:as )?(?:little|nothing|much(?! of (?:the|its|his|her|their|this|what)\b))\b(?! (?:more than|is|was|has|had|will|would|can|could|may|might|must|should|of the kind|like)\b)|^(?:an?|the)? ?(?:\p{L}+ ){0,3}(?:story|tale)$|^(?:(?:him|her|them|us|me) )?(?:(?:an?|the|some|several|many|more|two|three) )?(?:\p{L}+ )?questions?$|^(?:it )?(?:differently|the opposite|the same(?: thing)?(?: for (?:\p{L}+ ?){1,3})?|otherwise)$|^anonymity\b|^thank you$|^(?:the |his |her |their )?(?:comments|remarks)$|^not to be (?:named|identified|quoted)\b|^(?:to )?differ$|^(?:it|he|she|they|we|i) (?:needs?|wants?|deserves?|owns?|owes?)$|\bon (?:the )?condition of anonymity$|^(?:no|little|few|any|scant) (?:further |other |new )?(?:evidence|proof|details?|specifics|explanations?|reasons?|comments?|information|clues?)$/u;
/** In patterns: what may be refused somebody. */
const REFUSABLE =
  'requests?|motions?|petitions?|applications?|appeals?|bail|parole|access|entry|entrance|asylum|visas?|permission|permits?|licen[cs]es?|clemency|medical care|(?:medical )?treatment|food|water|(?:the )?(?:chance|opportunity)|winners?|equali[sz]ers?|goals?|penalt(?:y|ies)|hat-trick';
/** "denied [a request for a mistrial]", "denied [her a visa]", "denied [the envoy access to the file]": refused, and not gainsaid. */
const REFUSED = new RegExp(
  String.raw`^(?!(?:it|he|she|they|we|i|there|\p{L}+ing)\b|(?:\p{L}+ ){0,6}(?:that|had|has|was|were|is|are)\b)(?:(?:an?|the|any|his|her|its|their|all|\p{L}+|['’]s) ){0,5}?(?:${REFUSABLE})(?: (?:for|to|by|from|of|on|in)\b.*)?$|^(?:him|them|us|me) (?!(?:had|has|was|were|to|\p{L}+ing)\b)\p{L}|^her (?:an?|the|any|entry|access|bail|parole|permission|asylum|help)\b`,
  'u',
);
/** "an isle [which] Doe also claims", "half said [so]"; not so "a charge [which] Doe denied". */
const STANDS_FOR = /^(?:which|who|whom|what|something|so|it|that)$/u;
/** "[It] was confirmed by Doe", "Roe echoed [that]": of what stands before. */
const TAKES_UP = /\b(?:confirm|echo|repeat|reiterat|announc|disclos)\p{L}*$/u;
/** In patterns: what may stand before a verb. */
const BEFORE_VERB = String.raw`(?:(?:has|have|had|also|again|then|later|\p{L}+ly) )*`;
const DENIED = new RegExp(`^${BEFORE_VERB}(?:deny|denies|denied)$`, 'u');
/** Who decides: a court or an assembly. */
const DECIDERS =
  /(?:\b(?:parliament|lawmakers|legislat(?:ors|ure)|senat(?:ors|e)|mps|deputies|assembly|congress|council|councillors|committee|shareholders)|(?:^|\b(?:the|lower|upper|full) )house)$/u;
const JUDGES = /\b(?:courts?|tribunal|judges?|justices?|magistrates?|bench|panel|jury)$/u;
const VOTERS = /\b(?:voters?|electorate|majorit(?:y|ies))$/u;
/** "[two thirds of] voters". */
const PART = /^.{1,30}? of (?=(?:\p{L}+ )?(?:voters|mps|lawmakers|deputies|senators|judges|shareholders)$)/u;
/** "the court" of "the court in Roeville". */
const HEAD = /^.*?(?=,| (?:of|in|at|from|for|to|with|on|who|which|that|about|between|by|against)\b|$)/u;
const DECIDES = String.raw`(?:(?:dismiss|reject)(?:es|ed|s)?|threw out|turned down|voted down|vetoed)`;
const decided = (what: string) =>
  String.raw`(?!.* as )(?:(?:an?|the|his|her|its|their|all|\p{L}+|['’]s) ){0,6}?(?:${what}pleas?|applications?|appeals?|petitions?|motions?|(?:law)?suits?|cases?|challenges?|bids?|requests?|indictments?|bills?|amendments?|resolutions?|treat(?:y|ies)|proposals?|plans?)(?: (?:for|to|by|from|of|on|in|against|filed|seeking|challenging|brought)\b|$)`;
/** "dismissed [his appeal]", "rejected [the bill]", "[His appeal] was rejected": what a court or an assembly does. */
const dismissed = (what: string) =>
  new RegExp(
    String.raw`^${BEFORE_VERB}${DECIDES} ${decided(what)}|^(?:\p{L}+ ){1,3}?${DECIDES} …${decided(what)}`,
    'u',
  );
const DISMISSED = dismissed('');
/** "dismissed [the charges against her]": what only a court does. */
const CLEARED = dismissed(String.raw`(?:charges?|claims?|complaints?)(?!.* that )|`);
/** "dismissed [its manager]": out of office. */
const SACKED =
  /^(?:\p{L}+ ){0,4}?dismiss(?:es|ed) (?!.* as )(?:(?!(?:of|on|about|by|from|against|for|over|in|with|to|that)\b)[\p{L}\d]+ ){1,4}?(?:managers?|coach(?:es)?|ministers?|premier|officers?|employees?|workers?|staff(?: members?)?|directors?|commander|governor|chief|aides?|teachers?|government|cabinet|jury|jurors?)(?: (?:of|for|over|on|in|from|after|at|with|\d)\b.*)?$/u;
/** "which declared [independence]": it is done by saying so, and nothing is told. */
const DECLARED =
  /^(?:(?:an?|the|its|their|his|her|full|unilateral) )*(?:independence|war|bankruptcy|martial law|(?:state of )?emergency|(?:national )?mourning|public holiday)\b/u;
/** "wrote [a letter to the board]": a work, and not what it says; "claimed [many lives]". */
const WORK =
  /^(?:(?:him|her|them|us|me) )?(?:\p{L}+ ){0,5}?(?:letters?|poems?|books?|columns?|articles?|op-eds?|legislation|bills?|novels?|fiction|dissertation|thesis|introduction|che(?:ck|que)s?|songs?|essays?)(?: (?:to|for|on|about|in|with|of|that|urging|requesting|thanking)\b.*)?$/u;
/** "issued [a strong denial]": not what it says. */
const UTTERANCE =
  /^(?:an?|the|his|her|its|their) (?:\p{L}+ ){0,2}?(?:statement|denial|apology|warning|appeal|plea|ultimatum|clarification|rebuttal|threat|demand)$/u;
const TAKEN =
  /^(?!.*\b(?:would|will|could|had|has)\b)(?:[\p{L}\d,]+ ){0,3}?(?:life|lives|honours|nomination|medals?|titles?|championship|cup|prize|wickets?|trophy|crown|gold|silver|bronze)(?: (?:of|in|with|on|at|after)\b.*)?$/u;
/** "offered the crowd [an evaluation of the state of the union]": nothing is promised. */
const WORDS =
  /^(?:(?:an?|the|his|her|its|their|some|my|our) )?(?:\p{L}+ ){0,3}?(?:evaluation|assessments?|advice|approach(?:es)?|insights?|glimpses?|explanations?|thoughts|views?|opinions?|critiques?|reasons?|details?|clues?|prayers)\b/u;
/** "They are handled according to [the guidelines]": so it is done, and nobody says so; a comma before it would have them say it. */
const ACCORDANCE =
  /\b(?:laws?|rules?|regulations?|guidelines?|protocols?|standards?|principles?|norms?|needs?|plans?|schedules?|timetables?|prices?|procedures?|requirements?|priorities|wishes|abilities|ability|preferences?|criteria|customs?|traditions?|instructions?|conditions|circumstances|provisions?|terms|specifications?|methods?|size|age|type|merit)(?: (?:of|for|in|on|at|set|laid|and)\b.*)?$/u;

/**
 * Which drafts tell of speech after all, where more than the cue tells it: "[Example News] has learned that", "the court was told
 * that"; and which tell of none: "told a different story", "mentioned a whale".
 */
export function settleSpeech(drafts: readonly Draft[], setting: SpeechSetting): Draft[] {
  return drafts.map((draft) => {
    if (saysNothing(draft, setting)) return { ...draft, speech: false };
    if (isOfCourt(draft, setting)) return heardBy(draft);
    if ([isHinted, isShownTo].some((holds) => holds(draft, setting))) return { ...draft, speech: true };
    const isLearned = !draft.speech && draft.source !== undefined && setting.isOutlet(draft.source);
    return isLearned && LEARNS.test(cueOf(draft, setting)) ? { ...draft, speech: true } : draft;
  });
}

const upToAddition = (words: string) => HEAD.exec(words.replace(PART, ''))?.[0] ?? words;

function cueOf({ cue }: Draft, { wordsOf }: SpeechSetting): string {
  return cue.map(wordsOf).join(' ');
}

const wordBefore = ({ from }: Range, { wordsOf }: SpeechSetting): string =>
  wordsOf({ from: Math.max(0, from - 1), end: from });

const saysNothing = (draft: Draft, setting: SpeechSetting): boolean =>
  WAYS_TO_SAY_NOTHING.some((holds) => holds(draft, setting));

const leavesOpen = ({ cue: [first] }: Draft, { wordsOf }: SpeechSetting): boolean =>
  first !== undefined &&
  (LEAVES_OPEN.test(wordsOf({ from: Math.max(0, first.from - 4), end: first.end + 2 })) ||
    NOR.test(wordsOf({ from: Math.max(0, first.from - 8), end: first.from })));

/** "Neither did Roe [state]", "Nowhere does the paper [mention]". */
const NOR =
  /\b(?:neither|nor|nowhere) (?:do|does|did|has|have|had|will|would)(?: (?!(?:that|what|who|which)\b)\p{L}+){1,5}$/u;

const BODES = /\b(?:threat|promis|guarante)\p{L}+$/u;
const THING =
  /\b(?:storms?|costs?|strikes?|rows?|disputes?|cris[ie]s|laws?|deals?|games?|match(?:es)?|season|summer|winter|spring|autumn|weather|moves?|decision|plans?|bill|budget|projects?|schemes?|films?|shows?|events?|rains?|droughts?|floods?|wars?|fires?|virus|disease|inflation|prices?|shortages?|scandal|debts?|technology|election|rise|growth|changes?|cuts?|tariffs?|conflict|fighting|tensions?|race|contest|heat ?wave|outbreak|pandemic|delays?)$/u;

/** "[The strike] threatens to disrupt flights", "[The law] promises to end it": it may come of it, and nobody says so. */
const isOfThings = (draft: Draft, setting: SpeechSetting): boolean =>
  draft.source !== undefined &&
  BODES.test(cueOf(draft, setting)) &&
  THING.test(upToAddition(setting.wordsOf(draft.source))) &&
  !setting.isNamed(draft.source);

/** "tells [the story of] a boy who runs away": what a book is about. */
const isStory = ({ cue, source }: Draft, { wordsOf, isNamed }: SpeechSetting): boolean =>
  cue.some(({ from, end }) =>
    /^tells? (?:the|an?) (?:\p{L}+ )?(?:story|tale)\b/u.test(wordsOf({ from, end: Math.max(end, from + 4) })),
  ) && !(source && isNamed(source));

function isAccordance({ cue: [first], source }: Draft, { wordsOf }: SpeechSetting): boolean {
  if (!first || !source || wordsOf(first) !== 'according to') return false;
  const isAdded = /^\p{L}/u.test(wordsOf({ from: first.from - 1, end: first.from }));
  return isAdded && ACCORDANCE.test(wordsOf(source));
}

/** Another meaning of a cue with such words behind it: refusing a request, declaring independence, writing a book. */
const OTHER: readonly (readonly [cue: RegExp, content: RegExp])[] = [
  [DENIED, REFUSED],
  [/\b(?:declar|proclaim)\p{L}*$/u, DECLARED],
  [/\b(?:issu|releas|ma[dk]|deliver|publish)\p{L}*$/u, UTTERANCE],
  [/\b(?:writes?|wrote|written)$/u, WORK],
  [/\bclaim(?:s|ed|ing)?$/u, TAKEN],
  [/\boffer(?:s|ed|ing)?$/u, WORDS],
  [/\bcharg(?:es?|ed)$/u, /^(?:(?!(?:had|has|have|was|were|is|are)\b)\S+ ){1,6}?with /u],
  [/\b(?:is|are|was|were|has|have|had) direct$/u, /./u],
];

function isOther(draft: Draft, setting: SpeechSetting): boolean {
  const [first] = draft.content;
  const [cue, content] = [cueOf(draft, setting), first ? setting.wordsOf(first) : ''];
  const isTold = first !== undefined && wordBefore(first, setting) === 'that';
  const isMeant = !isTold && OTHER.some(([ofCue, ofContent]) => ofCue.test(cue) && ofContent.test(content));
  // "[Roe] was questioned by police"
  const isHeard = /\b(?:is|are|was|were|been|being) (?:\p{L}+ )?questioned$/u.test(cue);
  return (
    isMeant ||
    isDecided(draft, setting) ||
    SACKED.test(`${cue} ${content}`) ||
    (isHeard && first !== undefined && setting.isNamed(first))
  );
}

/** "dismissed [his appeal]", "[The bill] was rejected"; "was denied [entry]". */
function isDecided({ cue, content: [first], source }: Draft, { wordsOf }: SpeechSetting): boolean {
  const [verb] = cue;
  if (!verb || !first) return false;
  const isBefore = first.from < verb.from;
  const words = wordsOf(verb);
  if (!isBefore && /\b(?:am|is|are|was|were|be|been|being) (?:\p{L}+ )?denied$/u.test(words)) return true;
  const who = source ? upToAddition(wordsOf(source)) : '';
  if (VOTERS.test(who)) return /\b(?:rejected|dismissed)$/u.test(words);
  const deed = `${words} ${isBefore ? '…' : ''}${wordsOf(first)}`;
  return JUDGES.test(who) ? CLEARED.test(deed) : DECIDERS.test(who) && DISMISSED.test(deed);
}

/** Words that are no content: "told him", "which Doe also claims". */
function isEmpty(draft: Draft, setting: SpeechSetting): boolean {
  const { content, sense } = draft;
  const [only, ...more] = content;
  if (!only || more.length > 0) return false;
  const words = setting.wordsOf(only);
  if (STANDS_FOR.test(words)) return sense?.polarity !== 'DENIES' && !TAKES_UP.test(cueOf(draft, setting));
  return NOTHING.test(words);
}

const isNobodys = ({ source }: Draft, { wordsOf, isNamed }: SpeechSetting): boolean =>
  source !== undefined &&
  (NEITHER.test(wordsOf(source)) || (NOBODY.test(wordsOf(source)) && !isNamed(source)));

const isEstimate = (draft: Draft, setting: SpeechSetting): boolean =>
  draft.source === undefined && /\bestimated$/u.test(cueOf(draft, setting));

/** In tokens. */
const FEW = 4;
/** Verbs that name a topic; "begin", "conclude" and "challenge" tell what is done. */
const NAMES =
  /\b(?:cit(?:es?|ed)|mention(?:s|ed)?|question(?:s|ed)|echo(?:es|ed)?|verif(?:y|ies|ied)|disclos(?:es?|ed)|describ(?:es?|ed)|point(?:s|ed)? out|highlight(?:s|ed)?|defend(?:s|ed)?|tout(?:s|ed|ing)?|detail(?:s|ed)|outlin(?:es?|ed))$/u;
const DOES =
  /\b(?:beg[aiu]n|begins|conclud(?:es?|ed)|challeng(?:es?|ed|ing)|(?:is|are|was|were|be) recalling)$/u;
/** "challenged [the findings]": a claim is taken up. */
const CLAIM =
  /\b(?:claims?|charges?|accusations?|allegations?|assertions?|arguments?|statements?|remarks?|figures?|findings?|accounts?|version|idea|notion|suggestions?)\b/u;

/** "cited [the figure]", "mentioned [a whale]", "concluded [her visit to the north]": a thing is named, and nothing said of it. */
function namesOnly(draft: Draft, setting: SpeechSetting): boolean {
  const [only, ...more] = draft.content;
  if (!only || more.length > 0 || only.from < (draft.cue.at(-1)?.end ?? 0)) return false;
  const cue = cueOf(draft, setting);
  const isNamed = only.end - only.from <= FEW && NAMES.test(cue);
  const head = { from: only.from, end: Math.min(only.end, only.from + FEW) };
  return (isNamed || isDeed(cue, setting.wordsOf(only))) && isThing(head, setting);
}

/** "concluded [her visit]", "challenged [the rule]", "cited [three people with knowledge of the talks]". */
const isDeed = (cue: string, words: string): boolean =>
  /\bcited$/u.test(cue)
    ? PEOPLE_WHO.test(words)
    : DOES.test(cue) && !(/\bchalleng/u.test(cue) && CLAIM.test(words));

/** Words without a verb, and not quoted. */
function isThing(range: Range, { wordsOf, isQuotation }: SpeechSetting): boolean {
  const words = wordsOf(range);
  if (isQuotation(range) || /["“”‘]|^(?:this|that|it|these|those|so)\b/u.test(words)) return false;
  const isClause = wordsOf({ from: range.from - 1, end: range.from }) === 'that';
  return !isClause && !words.split(' ').some((word) => looksFinite(word) || word === 'as');
}

const THINKS =
  /\b(?:believes?|believed|convinced|certain|sure|thinks?|thought|considers?|considered|suspects?|suspected|reckons?|reckoned|wonders|wondered|indicates?|indicated)$/u;
/** In tokens: a whole sentence, and no single word between marks. */
const SENTENCE = 4;
const HINTS =
  /^(?:(?:has|have|had|also|later|already|\p{L}+ly) )*(?:indicat(?:es?|ed)|signal+ed|hint(?:s|ed))$/u;
/** Who may be cited, before anything that is added: "an aide to the speaker". */
const PEOPLE_WHO =
  /^(?:[\p{L}\d’'-]+ ){0,4}?(?:he|she|they|officials?|sources?|aides?|diplomats?|spokes\p{L}+|ministers?|ministry|government|people|persons?|lawyers?|insiders?|executives?|leaders?|envoys?|negotiators?|premier|president|chancellor|authorit(?:y|ies)|secretariat|governor|mayor|commander|general|company|bank|club|union)\b(?! (?:data|figures|poll|survey))/u;

/** What is found rather than said. */
const FOUND =
  /\b(?:surveys?|polls?|stud(?:y|ies)|data|figures|results?|statistics|tests?|numbers|evidence)\b/u;

/** "“They will not wait,” the analyst [is convinced]", "an aide [indicated] that he may not reply"; not so "the data [indicated] that". */
function isHinted(
  { speech, source, cue, content: [first, ...more] }: Draft,
  setting: SpeechSetting,
): boolean {
  if (speech || !source || !first || more.length > 0) return false;
  const words = cue.map(setting.wordsOf).join(' ');
  if (setting.isQuotation(first)) return THINKS.test(words) && first.end - first.from > SENTENCE;
  const isClause = wordBefore(first, setting) === 'that';
  return isClause && HINTS.test(words) && !FOUND.test(setting.wordsOf(source));
}

const SHOWS = /^(?:(?:also|clearly) )?(?:shows?|showed|suggest(?:s|ed)?|indicate[sd]?)$/u;
const SEEN_BY = new RegExp(String.raw`^.+ (?:${SEEN}) by `, 'u');

/** "[Emails seen by Example News] show that he knew": what an outlet has read says so. */
function isShownTo(draft: Draft, setting: SpeechSetting): boolean {
  const { source, content } = draft;
  if (!source || !SHOWS.test(cueOf(draft, setting)) || content.length === 0) return false;
  const papers = SEEN_BY.exec(setting.wordsOf(source))?.[0].trim().split(' ').length;
  return papers !== undefined && setting.isOutlet({ from: source.from + papers, end: source.end });
}

const WAYS_TO_SAY_NOTHING: readonly ((draft: Draft, setting: SpeechSetting) => boolean)[] = [
  leavesOpen,
  isAccordance,
  isInCourt,
  isToldThem,
  isOther,
  namesOnly,
  isStory,
  isOfThings,
  isEstimate,
  isNobodys,
  isEmpty,
];
