import type { Range } from '../text/draft';
import { lower, word, type Passage, type Unit, isCapital } from '../text/passage';
import { isFiniteVerb } from '../text/verb-or-noun';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, WEEKDAYS } from '../../words/word-classes';
import { hasCapital } from '../../tokens/word-forms';

const CIRCUMSTANCES =
  /^(?:in|on|at|during|after|before|when|while|as|following|via|through|by|speaking|adding|citing|referring|about|upon|without|amid|last|this|earlier|late|early|today|yesterday|to|if|because|but|and)$/u;

/** Who says it where the verb comes first: `“…,” said [Jane Doe, head of the agency,] on Monday`. */
export function findFollowingSubject(passage: Passage, unit: Unit, from: number): Range | undefined {
  if (!canStart(passage, from, unit)) return undefined;
  if (SUBJECT_PRONOUNS.has(lower(passage, from)) && !DETERMINERS.has(lower(passage, from)))
    return { from, end: from + 1 };
  let end = from + 1;
  while (end < unit.end && !endsAt(passage, unit, from, end)) end += 1;
  return isClause(passage, from, end) ? undefined : { from, end };
}

/** "said Roe would come": a clause, and no name; "said a memo seen by Example News" is one. */
function isClause(passage: Passage, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (/^(?:who|which|whose)$/u.test(lower(passage, at))) return false;
    if (isFiniteVerb(passage, at) && lower(passage, at + 1) !== 'by') return true;
  }
  return false;
}

/** "“…” Asked [which] lawyers she had". */
const NOBODY = /^(?:that|which|what|whose)$/u;

function canStart(passage: Passage, at: number, unit: Unit): boolean {
  const token = passage.tokens[at];
  if (!token || at >= unit.end || token.kind === 'punctuation' || token.kind === 'quote') return false;
  if (PREPOSITIONS.has(token.lower) || WEEKDAYS.has(token.lower) || NOBODY.test(token.lower)) return false;
  return (
    hasCapital(token) ||
    DETERMINERS.has(token.lower) ||
    SUBJECT_PRONOUNS.has(token.lower) ||
    /s$|people|police|media/u.test(token.lower) ||
    holdsName(passage, at, unit)
  );
}

/** "noted [leading researcher Jane Doe]". */
function holdsName(passage: Passage, from: number, unit: Unit): boolean {
  for (let at = from + 1; at < unit.end && at - from < 10; at += 1) {
    if (passage.tokens[at]?.kind === 'punctuation') return false;
    if (isCapital(passage, at)) return true;
  }
  return false;
}

function endsAt(passage: Passage, unit: Unit, from: number, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || token.kind === 'quote' || /^(?:[.;:!?…]|[—–]|--)$/u.test(token.text)) return true;
  if (token.text === ',') return !startsApposition(passage, unit, at + 1);
  if (isInClause(passage, from, at)) return false;
  if (WEEKDAYS.has(token.lower)) return true;
  return CIRCUMSTANCES.test(token.lower) && !isInsideName(passage, from, at);
}

/** "said a minister who asked not [to be named]", up to the next mark. */
function isInClause({ tokens }: Passage, from: number, at: number): boolean {
  for (let before = at - 1; before > from && tokens[before]?.kind === 'word'; before -= 1)
    if (/^(?:who|whose)$/u.test(tokens[before]?.lower ?? '')) return true;
  return false;
}

/** ", head of the agency", ", a former envoy", ", who leads the talks". */
function startsApposition(passage: Passage, unit: Unit, at: number): boolean {
  if (at >= unit.end) return false;
  const here = lower(passage, at);
  if (/^(?:who|which|whose|a|an|the|his|her|its|one)$/u.test(here)) return true;
  if (passage.tokens[at]?.kind === 'number') return true;
  if (CIRCUMSTANCES.test(here) || /ing$/u.test(here) || passage.tokens[at]?.kind !== 'word') return false;
  return true;
}

/** "a memo seen [by] Example News", "director [at the] Institute", "Minister [in the] Cabinet": belongs to the title, unless a time or an event follows. */
function isInsideName(passage: Passage, from: number, at: number): boolean {
  const here = lower(passage, at);
  if (here === 'by') return /(?:ed|seen|shown|given|heard|written|read|sent)$/u.test(lower(passage, at - 1));
  if (here === 'and') return /^\p{Lu}|^the$/u.test(word(passage, at + 1)) && at > from;
  if (!/^(?:at|in|to)$/u.test(here)) return false;
  if (/^(?:an?|response|reference|remarks|comments|reporters)$/u.test(lower(passage, at + 1))) return false;
  if (/^\p{Lu}{2}/u.test(word(passage, at + 1))) return true;
  const hasComma = passage.tokens.slice(from, at).some((token) => token.text === ',' || token.lower === 'of');
  return hasComma && /^\p{Lu}|^the$/u.test(word(passage, at + 1));
}
