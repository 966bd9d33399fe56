import type { CueLink, CueNoun } from '../../../model/cues';
import { lower, word, type Passage } from '../text/passage';
import { REFUSABLE } from '../settle-speech';
import { isFiniteVerb } from '../text/verb-or-noun';
import {
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isFunctionWord,
  isNegation,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  TIME_WORDS,
} from '../../words/word-classes';

const LINKS: Readonly<Record<string, CueLink>> = { to: 'to', for: 'for', of: 'of', on: 'on' };
/** In tokens: how far a call "on Roe and her party to leave" may be from what they are to do. */
const LONGEST_CALLED = 12;
/** In tokens. */
const LONGEST_SUBJECT = 60;

/** Whether what is said follows token `at`, other than behind "that": "threat [to] leave", "calls [for] calm", "denial [of] guilt", "call [on] Roe to leave". */
export function opensNounContent(passage: Passage, at: number, noun: CueNoun): boolean {
  const link = LINKS[lower(passage, at)];
  if (!link || !noun.takes.has(link)) return false;
  if (link === 'to') return !isPurpose(passage, at) && isVerbBehind(passage, at + 1);
  if (link === 'on') return isCalledOn(passage, at + 1);
  return isSaid(passage, at + 1, noun);
}

/** "calls for [calm]", "demand for [a truce]", "denial of [guilt]". */
function isSaid(passage: Passage, from: number, { lemma }: CueNoun): boolean {
  const first = passage.tokens[from];
  if (first?.kind !== 'quote' && (first?.kind !== 'word' || NO_CONTENT.test(first.lower))) return false;
  if (lower(passage, from - 2) === 'demand') return isDeed(passage, from);
  return lemma !== 'denial' || !REFUSED_HERE.test(wordsFrom(passage, from));
}

/** "request for [comment]", "calls for [bids]": nothing is said in it. */
const NO_CONTENT =
  /^(?:comments?|clarification|interviews?|information|tenders?|bids?|papers|applications|proposals|submissions|sale|months|years|decades|weeks|days|so|its|their|his|her|which|whom|what)$/u;

/** What somebody may demand, and no market: "demand for a [truce]", and not "demand for oil", "demand for the drug". */
const DEEDS =
  /^(?:truce|ceasefire|armistice|inquiry|enquiry|probe|investigation|release|return|end|halt|stop|pause|freeze|withdrawal|pullout|surrender|disarmament|vote|elections?|referendum|recount|retrial|trial|review|hearing|debate|answers?|explanation|apology|resignation|dismissal|removal|guarantees?|assurances?|concessions?|rise|raise|cut|ban|change|reforms?|independence|recognition|compensation|reparations|rights?|share|say|role|meeting|sanctions|extradition|access|justice)$/u;

/** "a [truce]", "an immediate [truce]". */
function isDeed(passage: Passage, from: number): boolean {
  if (!DETERMINERS.has(lower(passage, from)) && !POSSESSIVES.has(lower(passage, from))) return false;
  for (let at = from + 1; at < from + 4; at += 1) {
    if (DEEDS.test(lower(passage, at))) return true;
    if (passage.tokens[at]?.kind !== 'word' || isFunctionWord(lower(passage, at))) return false;
  }
  return false;
}

/** "denial of [asylum] to the family": refused, and not gainsaid. */
const REFUSED_HERE = new RegExp(
  String.raw`^(?:(?:an?|the|any|his|her|its|their|all) )?(?:(?!\p{L}+ing )\p{L}+ )?(?:${REFUSABLE})\b`,
  'u',
);

/** In tokens. */
const LONGEST_REFUSED = 4;
const wordsFrom = ({ tokens }: Passage, from: number) =>
  tokens
    .slice(from, from + LONGEST_REFUSED)
    .map((token) => token.lower)
    .join(' ');

/** "a trip in order [to] secure funds"; "Doe's call [to] thank the voters" is one on the telephone. */
const isPurpose = (passage: Passage, to: number): boolean =>
  (lower(passage, to - 1) === 'order' && lower(passage, to - 2) === 'in') ||
  (/^calls?$/u.test(lower(passage, to - 1)) && ON_THE_PHONE.test(lower(passage, to + 1)));

/** For what somebody calls somebody, and urges nobody. */
export const ON_THE_PHONE = /^(?:discuss|thank|congratulate)$/u;

/** Nouns that are verbs too: "a threat to [trade] routes". */
const NOUNS_FIRST =
  /^(?:trade|travel|peace|press|rule|order|power|state|world|water|supply|supplies|life|health|shipping|market|food|work|security|business|arms|user|human|police|voters?|date)$/u;

/** "threat to [impose] tariffs", "pledge to [never] use them"; not so "threat to [peace]", "call to [arms]". */
function isVerbBehind(passage: Passage, from: number): boolean {
  const at = isAdverb(lower(passage, from)) || isNegation(lower(passage, from)) ? from + 1 : from;
  const here = lower(passage, at);
  if (passage.tokens[at]?.kind !== 'word' || /^\p{Lu}/u.test(word(passage, at)) || NOUNS_FIRST.test(here))
    return false;
  const isKnown = /^(?:be|have|do)$/u.test(here) || passage.cues.verbForms.get(here)?.has('base') === true;
  return isKnown || (!isFunctionWord(here) && !here.endsWith('s') && opensObject(passage, at + 1));
}

/** "[the] ships", "[50] per cent", "[Roe]": what a verb before it is done to. */
const opensObject = (passage: Passage, at: number): boolean =>
  DETERMINERS.has(lower(passage, at)) ||
  OBJECT_PRONOUNS.has(lower(passage, at)) ||
  passage.tokens[at]?.kind === 'number' ||
  /^\p{Lu}/u.test(word(passage, at));

/** "call [on Roe to leave]"; not so "call on Friday to leave", "call on trade to discuss it". */
function isCalledOn(passage: Passage, from: number): boolean {
  if (TIME_WORDS.has(lower(passage, from))) return false;
  for (let at = from + 1; at < from + LONGEST_CALLED; at += 1) {
    if (passage.tokens[at]?.kind === 'punctuation' || isFiniteVerb(passage, at)) return false;
    if (lower(passage, at) === 'to')
      return !ON_THE_PHONE.test(lower(passage, at + 1)) && isVerbBehind(passage, at + 1);
  }
  return false;
}

/** A noun of attribution at token `noun` with what is said, as far as it may reach. */
interface Reach {
  readonly noun: number;
  readonly from: number;
  readonly end: number;
}

/** Opens a clause with a verb of its own. */
const SUBORDINATES =
  /^(?:who|which|that|whose|where|when|while|after|before|because|if|unless|as|since|until|what|whether|how|why|although|though)$/u;

/**
 * Where what is said ends where the noun is itself the subject of its sentence: "Doe's threat to [leave] has worried them",
 * "Doe's claim that [the talks failed] surprised many". The last verb before the next clause is that of the sentence.
 */
export function subjectClauseEnd(passage: Passage, { noun, from, end }: Reach): number {
  if (hasVerbBefore(passage, noun)) return end;
  const verbs = verbsIn(passage, from, end);
  const least = lower(passage, from - 1) === 'that' ? 2 : 1;
  const last = verbs.length >= least ? verbs.at(-1) : undefined;
  return last === undefined || last === from ? end : last;
}

function hasVerbBefore(passage: Passage, noun: number): boolean {
  const sentence = passage.tokens[noun]?.sentence;
  for (let at = noun - 1; noun - at < LONGEST_SUBJECT && passage.tokens[at]?.sentence === sentence; at -= 1) {
    if (/^[,;:—–]$/u.test(word(passage, at))) return false;
    if (isVerb(passage, at)) return true;
  }
  return false;
}

/** A verb with a subject, also one that the list does not hold: "[stunned] his party", "the vote [be] put off". */
const isVerb = (passage: Passage, at: number): boolean =>
  isFiniteVerb(passage, at) ||
  lower(passage, at) === 'be' ||
  (/^\p{Ll}{3,}ed$/u.test(word(passage, at)) &&
    !isAuxiliary(lower(passage, at - 1)) &&
    opensObject(passage, at + 1));

/** Where the verb groups begin that no "and" joins to the one before, up to the next clause. */
function verbsIn(passage: Passage, from: number, end: number): readonly number[] {
  const verbs: number[] = [];
  for (let at = from; at < end; at += 1) {
    if (passage.quotedBy[at]) continue;
    if (at > from && (SUBORDINATES.test(lower(passage, at)) || /^[,;:—–]$/u.test(word(passage, at)))) break;
    if (!isVerb(passage, at) || isAuxiliary(lower(passage, at - 1)) || isAdverbAfterHelper(passage, at))
      continue;
    const start = /ly$|^(?:also|never|still|already)$/u.test(lower(passage, at - 1)) ? at - 1 : at;
    if (!/^(?:and|or|but|to)$/u.test(lower(passage, start - 1))) verbs.push(start);
  }
  return verbs;
}

/** "had [also] said": one group. */
const isAdverbAfterHelper = (passage: Passage, at: number) =>
  isAdverb(lower(passage, at - 1)) && isAuxiliary(lower(passage, at - 2));
