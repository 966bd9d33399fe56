import type { Range } from '../text/draft';
import { isCapital, isSpeech, lower, word, type Passage, type Unit } from '../text/passage';
import { isTeller } from '../text/tellers';
import { isFiniteVerb } from '../text/verb-or-noun';
import { PAPERS } from '../../words/media-words';
import { isOutletNoun } from '../../words/outlet-nouns';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from '../../words/word-classes';

const CLAUSE_WORDS = new Set(
  'that because although though while whereas if unless when whenever after before since until once as whether where how why what so but yet nor than'.split(
    ' ',
  ),
);
const LONGEST = 60;

/**
 * Who does what the verb at `at` says, in the words to its left:
 * "[Jane Doe, a minister,] said", "[the agency], in turn, noted", "[Both A and B] denied", "[the man] who said".
 */
export function findSubject(passage: Passage, unit: Unit, at: number): Range | undefined {
  const before = lower(passage, at - 1);
  if (at <= unit.from || /^(?:and|but|or)$/u.test(before)) return undefined;
  if (/^(?:,|—|–|--)$/u.test(before)) return beforeComma(passage, unit, at - 1);
  if (RELATIVES.has(before)) return antecedent(passage, unit, at - 1);
  if (isPronoun(passage, at - 1)) return { from: at - 1, end: at };
  const phrase = nounPhraseBefore(passage, unit, at);
  return phrase && withListed(passage, unit, phrase);
}

/** "says [Ruritania, Sylvania and Freedonia] have told": the names of a list before its last two. */
function withListed(passage: Passage, unit: Unit, { from, end }: Range): Range {
  const isName = (place: number) =>
    passage.tokens[place]?.kind === 'word' && /^\p{Lu}/u.test(word(passage, place));
  const isJoined = isName(from) && lower(passage, from + 1) === 'and' && isName(from + 2);
  let first = from;
  while (isJoined && word(passage, first - 1) === ',' && isName(first - 2) && !isName(first - 3)) first -= 2;
  const isSubject = first > unit.from && /^(?:says?|said|that|,)$/u.test(lower(passage, first - 1));
  return { from: isSubject || first === unit.from ? first : from, end };
}

function isPronoun(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  if (/^(?:this|these|those)$/u.test(here)) return true;
  return SUBJECT_PRONOUNS.has(here) && !DETERMINERS.has(lower(passage, at - 1));
}

/** "[the man] who said", "[The agency], which reported": the words that "who" stands for. */
function antecedent(passage: Passage, unit: Unit, relative: number): Range | undefined {
  const end = lower(passage, relative - 1) === ',' ? relative - 1 : relative;
  if (lower(passage, relative) === 'that' && end === relative && isFiniteVerb(passage, relative - 1))
    return undefined;
  const phrase = nounPhraseBefore(passage, unit, end);
  if (!phrase) return behindPreposition(passage, unit, end);
  const whole = withoutAccording(passage, phrase);
  return lower(passage, relative) === 'that' ? whole : tellerIn(passage, whole);
}

/**
 * "talks with [the unions], which have threatened", "the subject of derision from [opponents], who said": the first of its parts that
 * can say something; not so "the zoo in Berlin, which said".
 */
function tellerIn(passage: Passage, { from, end }: Range): Range {
  let mayOpen = true;
  for (let start = from; start < end; ) {
    let next = start + 1;
    while (next < end && !PREPOSITIONS.has(lower(passage, next))) next += 1;
    if (mayOpen && mayTell(passage, next - 1)) return { from: start, end };
    mayOpen = /^(?:with|from|between|by)$/u.test(lower(passage, next));
    start = next + 1;
  }
  return { from, end };
}

const PAPER = new RegExp(`^(?:${PAPERS})$`, 'u');

const mayTell = (passage: Passage, at: number): boolean =>
  isCapital(passage, at) ||
  passage.tokens[at]?.kind === 'number' ||
  isTeller(lower(passage, at), passage.lexicon) ||
  PAPER.test(lower(passage, at)) ||
  isOutletNoun(lower(passage, at));

/**
 * "It was over, according to [a diplomat], who called it odd", "she said, responding to [a diplomat], who", "…, drawing a rebuke from
 * [the ministry], which".
 */
function withoutAccording(passage: Passage, { from, end }: Range): Range {
  const isBehind = /^(?:,|—|–)$/u.test(word(passage, from - 1)) || lower(passage, from) === 'according';
  if (!isBehind || !DOING.test(lower(passage, from))) return { from, end };
  for (let at = from + 1; at < end - 1; at += 1)
    if (BY.test(lower(passage, at))) return { from: at + 1, end };
  return { from, end };
}

const DOING =
  /^(?:according|drawing|prompting|earning|winning|sparking|triggering|provoking|(?:re|res|ob|sp|ta|lis)\p{L}+ing)$/u;
const BY = /^(?:to|with|from|by)$/u;

/** "The agency has spoken to [a diplomat], who says", "was shared by [Jane Doe of the institute], who says". */
function behindPreposition(passage: Passage, unit: Unit, end: number): Range | undefined {
  let nearest: Range | undefined;
  for (let at = end - 1; at > unit.from && end - at < 12; at -= 1) {
    if (passage.tokens[at]?.kind !== 'word') return nearest;
    if (!PREPOSITIONS.has(lower(passage, at)) || at + 1 >= end) continue;
    const isPart = /^(?:of|at|from|for)$/u.test(lower(passage, at));
    if (!isPart) return { from: at + 1, end };
    nearest ??= { from: at + 1, end };
  }
  return nearest;
}

/** "[Jane Doe, a minister], said" or "[Jane Doe], in turn, said". */
function beforeComma(passage: Passage, unit: Unit, comma: number): Range | undefined {
  const first = segmentStart(passage, unit, comma);
  if (first === undefined) return undefined;
  if (isParenthesis(passage, first, comma)) return findSubject(passage, unit, first - 1);
  let headEnd = first - 1;
  for (
    let start = segmentStart(passage, unit, headEnd);
    start !== undefined && continuesApposition(passage, start);

  ) {
    headEnd = start - 1;
    start = segmentStart(passage, unit, headEnd);
  }
  const opening = segmentStart(passage, unit, headEnd);
  // "Roe Union, in a statement signed by Doe, its chairman, demanded"
  if (opening !== undefined && /^(?:in|through|via)$/u.test(lower(passage, opening)))
    return findSubject(passage, unit, opening - 1);
  const head = nounPhraseBefore(passage, unit, headEnd);
  if (!head) return undefined;
  return RELATIVES.has(lower(passage, first)) || lower(passage, first) === 'whose'
    ? head
    : { from: head.from, end: comma };
}

/** The token after the comma that opens the part before `comma`; undefined where there is none close by. */
function segmentStart(passage: Passage, unit: Unit, comma: number): number | undefined {
  for (let at = comma - 1; at > unit.from && comma - at < LONGEST; at -= 1) {
    if (passage.quotedBy[at] && isLong(passage, at)) return undefined;
    if (/^[,—–]$/u.test(word(passage, at))) return at + 1;
    if (/^[;:]$/u.test(word(passage, at))) return undefined;
  }
  return undefined;
}

const isLong = (passage: Passage, at: number) => {
  const quotation = passage.quotedBy[at];
  return quotation !== undefined && isSpeech(passage, quotation);
};

/** ", in turn,", ", however,", ", on Monday,", ", speaking in Geneva,": says nothing of who it is; not so ", Emily Roe,", ", Ahmed Roe,". */
function isParenthesis(passage: Passage, from: number, end: number): boolean {
  const first = lower(passage, from);
  if (WEEKDAYS.has(first) || end - from === 0) return true;
  if (isCapital(passage, from)) return false;
  return isAdverb(first) || (PREPOSITIONS.has(first) && first !== 'of') || /(?:ing|ed|en)$/u.test(first);
}

/** The age of "Jane Doe, 54, a nurse", the place of "Jane Doe of Springfield, Ohio, a nurse". */
function continuesApposition(passage: Passage, from: number): boolean {
  const first = lower(passage, from);
  return passage.tokens[from]?.kind === 'number' || first === 'a' || first === 'an' || RELATIVES.has(first);
}

/** The noun phrase that ends before token `end`, as far to the left as its clause allows. */
export function nounPhraseBefore(passage: Passage, unit: Unit, end: number): Range | undefined {
  const { from, stoppedAtVerb } = runBefore(passage, unit, end);
  const start = stoppedAtVerb ? afterVerb(passage, from, end) : trimStart(passage, from, end);
  if (start >= end || !isNominal(passage, start, end)) return undefined;
  return stoppedAtVerb && !startsLikeNoun(passage, start) ? undefined : { from: start, end };
}

function runBefore(passage: Passage, unit: Unit, end: number): { from: number; stoppedAtVerb: boolean } {
  let at = end - 1;
  while (at >= unit.from && end - at < LONGEST) {
    const neither = lower(passage, at) === 'nor' ? neitherBefore(passage, unit, at) : undefined;
    if (word(passage, at) === ')') at = openingBracket(passage, unit, at) - 1;
    else if (neither !== undefined) return { from: neither, stoppedAtVerb: false };
    else if (stops(passage, at)) break;
    else if (at < end - 1 && isFiniteVerb(passage, at)) {
      const relative = relativeBefore(passage, unit, at);
      if (relative === undefined) return { from: at + 1, stoppedAtVerb: true };
      at = relative - 1;
    } else at -= 1;
  }
  return { from: Math.max(at + 1, unit.from), stoppedAtVerb: false };
}

/** The place of "neither" in "[neither the firm nor the union] said". */
function neitherBefore(passage: Passage, unit: Unit, nor: number): number | undefined {
  for (let at = nor - 1; at >= unit.from && nor - at < 8; at -= 1) {
    if (lower(passage, at) === 'neither') return at;
    if (passage.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function openingBracket(passage: Passage, unit: Unit, close: number): number {
  let at = close;
  while (at > unit.from && close - at < LONGEST && word(passage, at) !== '(') at -= 1;
  return at;
}

function stops(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || isLong(passage, at)) return true;
  if (token.kind === 'punctuation') return /^(?:[,;:.!?…([{\]]|[—–-]{1,3}|\.{2,})$/u.test(token.text);
  return CLAUSE_WORDS.has(token.lower);
}

/** "Reporters [who attended the rally] said": the place of "who"; none in "added that Roe had come". */
function relativeBefore(passage: Passage, unit: Unit, verb: number): number | undefined {
  for (let at = verb - 1; at > unit.from && verb - at < 7; at -= 1) {
    const here = lower(passage, at);
    if (here === 'that' && isFiniteVerb(passage, at - 1)) return undefined;
    if (/^(?:who|which|that)$/u.test(here)) return at;
    if (passage.tokens[at]?.kind === 'punctuation') return undefined;
  }
  return undefined;
}

/** "replied to [reporters] asking", "visited the city and [officials] said". */
function afterVerb(passage: Passage, from: number, end: number): number {
  const start = trimStart(passage, afterAnd(passage, from, end), end);
  return PREPOSITIONS.has(lower(passage, start)) ? start + 1 : start;
}

/** "visited the city and [officials] said": the part after "and" belongs to another clause. */
function afterAnd(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end - 1; at += 1) {
    if (CONJUNCTIONS.has(lower(passage, at))) return at + 1;
  }
  return from;
}

function trimStart(passage: Passage, from: number, end: number): number {
  let start = from;
  while (start < end && isLeading(passage, start)) start += 1;
  if (
    /^(?:last|this|next|earlier)$/u.test(lower(passage, start)) &&
    TIME_WORDS.has(lower(passage, start + 1))
  )
    start += 2;
  if (PREPOSITIONS.has(lower(passage, start))) start = afterPrepositions(passage, start, end);
  return start;
}

function isLeading(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  if (passage.tokens[at]?.kind === 'quote') return true;
  return CONJUNCTIONS.has(here) || isAdverb(here) || isAuxiliary(here) || WEEKDAYS.has(here);
}

/** "On Monday [the minister]", "In the morning [officials]", "In March 2023 [the minister]": the phrase in front is not part of the name. */
function afterPrepositions(passage: Passage, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const isOfTime = PREPOSITIONS.has(lower(passage, at)) || /^\d{4}$/u.test(word(passage, at));
    if (TIME_WORDS.has(lower(passage, at - 1)) && !isOfTime) return at;
  }
  for (let at = from + 2; at < end; at += 1) {
    const starts = /^(?:the|a|an|his|her|their|its|he|she|they)$/u.test(lower(passage, at));
    if (starts && !PREPOSITIONS.has(lower(passage, at - 1)) && lower(passage, at - 1) !== 'and') return at;
  }
  return from;
}

/** After a verb only a clear beginning is trusted: "told [the press] said", and not "sat [down for talks]". */
function startsLikeNoun(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  return (
    /^[\p{Lu}\p{N}]/u.test(word(passage, at)) ||
    DETERMINERS.has(here) ||
    SUBJECT_PRONOUNS.has(here) ||
    /s$|people|media|police/u.test(here)
  );
}

/** A noun phrase has a word in it that can be a noun. */
function isNominal(passage: Passage, from: number, end: number): boolean {
  const last = lower(passage, end - 1);
  if (end - from === 1 && (isAdverb(last) || PREPOSITIONS.has(last))) return false;
  return passage.tokens
    .slice(from, end)
    .some((token) => token.kind === 'word' && !DETERMINERS.has(token.lower));
}
