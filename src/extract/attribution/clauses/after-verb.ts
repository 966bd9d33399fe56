import { isOutletNoun, SHOWS } from '../../words/outlet-nouns';
import type { Range } from '../text/draft';
import { lower, word, type Passage, type Unit, isCapital } from '../text/passage';
import { isOwnerMarkAt } from '../../tokens/word-forms';
import { isFiniteVerb } from '../text/verb-or-noun';
import {
  DETERMINERS,
  isAdverb,
  isFunctionWord,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from '../../words/word-classes';

const LONGEST = 30;

/** Passes what only tells when, where and to whom: "said [on Monday in an interview with the paper] that". */
export function skipCircumstances(passage: Passage, unit: Unit, from: number): number {
  const at = skipTimes(passage, unit, from);
  return CIRCUMSTANCES.has(lower(passage, at)) ? (contentMark(passage, unit, at) ?? at) : at;
}

const CIRCUMSTANCES = new Set(
  'in on at to during through via by after before of about for with from'.split(' '),
);

/** Passes "on Monday", "last week", "again". */
export function skipTimes(passage: Passage, unit: Unit, from: number): number {
  let at = from;
  for (let next = skipTime(passage, at); next > at && next < unit.end; next = skipTime(passage, at))
    at = next;
  return at;
}

/** "reported[, without citing sources,] that": the place of "that"; `at` itself where nothing is set off so. */
export function skipWithout(passage: Passage, at: number): number {
  if (word(passage, at) !== ',' || lower(passage, at + 1) !== 'without') return at;
  for (let comma = at + 3; comma - at < LONGEST_ASIDE; comma += 1) {
    if (/^[.;:!?]$/u.test(word(passage, comma))) return at;
    if (word(passage, comma) === ',') return lower(passage, comma + 1) === 'that' ? comma + 1 : at;
  }
  return at;
}

/** In tokens. */
const LONGEST_ASIDE = 12;

const SPANS = /^(?:hour|day|week|month|year|decade)s?$/u;

const AWAY = /^(?:ago|earlier|before|later|afterwards|previously)$/u;

const OTHER = /^(?:next|same|following|previous)$/u;
const TIMES = /^(?:day|morning|afternoon|evening|night|week|month|year)$/u;

/** "again", "Monday", "on Monday", "last week", "earlier this month", "two days ago", "hours before", "a day earlier". */
function skipTime(passage: Passage, at: number): number {
  const here = lower(passage, at);
  const next = lower(passage, at + 1);
  if (here === 'on' && WEEKDAYS.has(next)) return at + 2;
  if (/^(?:last|this|next)$/u.test(here) && TIME_WORDS.has(next)) return at + 2;
  if (SPANS.test(here) && AWAY.test(next)) return at + 2;
  if (isLaterTime([here, next, lower(passage, at + 2)])) return at + 3;
  return isAdverb(here) || WEEKDAYS.has(here) ? at + 1 : at;
}

/** The place of the word or mark that opens what is said: "that", a quotation, a colon, a comma before a quotation. */
function contentMark(passage: Passage, unit: Unit, from: number): number | undefined {
  for (let at = from; at < unit.end && at - from < LONGEST; at += 1) {
    if (opensContent(passage, at)) return at;
    if (/^[.;—–!?]$/u.test(word(passage, at)) || isFiniteVerb(passage, at)) return undefined;
  }
  return undefined;
}

function opensContent(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  const next = passage.quotedBy[at + 1];
  // "replied to [that] letter"
  if (here === 'that') return !PREPOSITIONS.has(lower(passage, at - 1));
  if (here === ':') return true;
  if (passage.quotedBy[at]?.open === at) return true;
  return here === ',' && (next?.open === at + 1 || lower(passage, at + 1) === 'that');
}

/** "two days ago", "a day earlier", "the next day", "the same evening". */
const isLaterTime = ([here = '', next = '', last = '']: readonly string[]): boolean =>
  (SPANS.test(next) && AWAY.test(last)) || (here === 'the' && OTHER.test(next) && TIMES.test(last));

/** To whom it is said: "told [reporters] that", "telling [Jane Doe], “…”", "urged [the agency] to". */
export function findAddressee(passage: Passage, unit: Unit, from: number): Range | undefined {
  const first = lower(passage, from);
  const isPronoun =
    OBJECT_PRONOUNS.has(first) && word(passage, from) !== 'US' && !isOwnerOfNoun(passage, from);
  if (isPronoun) return { from, end: from + 1 };
  let end = from;
  while (end < unit.end && end - from < LONGEST && !endsAddressee(passage, from, end)) end += 1;
  end = titleEnd(passage, end) ?? end;
  return end > from && mayHear(passage, { from, end }) ? { from, end } : undefined;
}

/** "promised [a veto and] denied it", "told [a story of]", "asked [several times] whether": nobody is told. */
function mayHear(passage: Passage, { from, end }: Range): boolean {
  if (end === from + 1 && /^(?:an?|the)$/u.test(lower(passage, from))) return false;
  if (/^(?:and|or|but)$/u.test(lower(passage, end - 1))) return false;
  let head = from;
  while (head + 1 < end && lower(passage, head + 1) !== 'of') head += 1;
  return !/^(?:story|stories|jokes?|tales?|times)$/u.test(word(passage, head));
}

/** "told [her] aide that"; not so "told her prices had risen", "told her that". */
function isOwnerOfNoun(passage: Passage, at: number): boolean {
  const noun = passage.tokens[at + 1];
  const isNoun = noun?.kind === 'word' && !isFunctionWord(noun.lower) && !isCapital(passage, at + 1);
  return lower(passage, at) === 'her' && isNoun && !isFiniteVerb(passage, at + 2);
}

/** `told Example's [“Good Morning,”]`: where what is in marks and not said ends. */
function titleEnd(passage: Passage, mark: number): number | undefined {
  if (passage.tokens[mark]?.kind !== 'quote' || passage.quotedBy[mark]) return undefined;
  let end = mark + 1;
  while (passage.tokens[end]?.kind === 'word') end += 1;
  const close = /^[,.]$/u.test(word(passage, end)) ? end + 1 : end;
  return passage.tokens[close]?.kind === 'quote' ? close + 1 : undefined;
}

const AFTER_ADDRESSEE =
  /^(?:that|to|how|what|why|whether|if|about|in|on|at|during|after|before|as|when|not|by|for|against|within|until|despite|since|without|outside|inside|aboard|following|while|via|through|amid|shortly|under|separately|independently|exclusively|privately|afterwards?)$/u;

function endsAddressee(passage: Passage, from: number, at: number): boolean {
  const token = passage.tokens[at];
  if (at > from && isOwnerMarkAt(passage.tokens, at)) return false;
  if (!token || token.kind === 'quote') return true;
  if (token.kind === 'punctuation') return true;
  const here = token.lower;
  if (isInName(passage, from, at)) return false;
  if (AFTER_ADDRESSEE.test(here) || skipTime(passage, at) > at + 1 || endsWith(passage, at)) return true;
  return (at > from && startsSubject(passage, at)) || isFiniteVerb(passage, at);
}

/** "told voters [Monday]", "told voters [recently] that", "asked [specifically] what": not so "told [nearly] 300 people". */
function endsWith(passage: Passage, at: number): boolean {
  if (WEEKDAYS.has(lower(passage, at))) return true;
  const next = passage.tokens[at + 1];
  const isLast = next?.kind !== 'word' || isFunctionWord(next.lower) || skipTime(passage, at + 1) > at + 1;
  return (
    isLast && next?.kind !== 'number' && /^\p{Ll}/u.test(word(passage, at)) && isAdverb(word(passage, at))
  );
}

const IS_SHOW = new RegExp(`^(?:${SHOWS}|program)$`, 'u');

/** "told Example [Today]", "told Example Today's [programme]", "told the [Sunday] Example". */
function isInName(passage: Passage, from: number, at: number): boolean {
  const isDay = WEEKDAYS.has(lower(passage, at)) && isCapital(passage, at + 1);
  const isPaper = at === from + 1 && lower(passage, from) === 'the';
  if (isDay && (isPaper || isOwnerMarkAt(passage.tokens, at - 1))) return true;
  const isName = IS_SHOW.test(lower(passage, at)) || /^(?:Today|Tonight)$/u.test(word(passage, at));
  return at > from && isName && /^(?:\p{Lu}.*|['’]s)$/u.test(word(passage, at - 1));
}

/** "told reporters [he] would", "told the agency [the] talks", "told the court [Roe] had": what is said begins. */
function startsSubject(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  if (!DETERMINERS.has(here)) return SUBJECT_PRONOUNS.has(here) || isNamedDoer(passage, at);
  return !/^(?:the|of|and|with|'s|’s|from)$/u.test(lower(passage, at - 1));
}

/**
 * "told the court [Jane Roe] had", "told reporters [prisoners] were": a name behind a common noun, or a plural behind another or behind
 * a name, with its verb; not so "told his aide [Jane Roe] that".
 */
function isNamedDoer(passage: Passage, at: number): boolean {
  const before = word(passage, at - 1);
  const isPlural = /^\p{Ll}+[^s]s$/u.test(word(passage, at));
  if (isPlural && /^(?:\p{Lu}.*|\p{Ll}{2,}[^s]s|police)$/u.test(before)) return isFiniteVerb(passage, at + 1);
  if (!isCapital(passage, at) || !/^\p{Ll}{3,}$/u.test(before) || PREPOSITIONS.has(before)) return false;
  let end = at + 1;
  while (isCapital(passage, end) && end - at < 4) end += 1;
  // "an interview with the newspaper [Example] published on Monday"
  return isFiniteVerb(passage, end) && !DETERMINERS.has(before) && !isOutletNoun(before);
}

/** Who asks the questions: "said in an interview with [the paper]". */
export function findInterviewer(passage: Passage, unit: Unit, from: number): Range | undefined {
  for (let at = from; at < unit.end && at - from < 6 && lower(passage, at) !== 'that'; at += 1) {
    if (!/^(?:interview|conversation)$/u.test(lower(passage, at)) || lower(passage, at + 1) !== 'with')
      continue;
    return findAddressee(passage, unit, at + 2);
  }
  return undefined;
}

/** Nothing more is said after the cue. */
export function endsHere(passage: Passage, unit: Unit, at: number): boolean {
  if (at >= unit.end) return true;
  return /^(?:[.,;!?)—–]|in|on|at|during|after|before|when|while|because|as|through)$/u.test(
    word(passage, at),
  );
}
