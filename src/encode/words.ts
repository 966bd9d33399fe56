import type { Span } from '../model/span';

/** Letter case of a word, as the encoder numbers it; a piece inside a word has the same value plus `SHAPES`. */
const OTHER = 0;
const LOWER = 1;
const TITLE = 2;
const UPPER = 3;
const MIXED = 4;
const DIGITS = 5;
export const SHAPES = 6;

/** What stands before a word. */
const GLUED = 0;
const SPACE = 1;
export const BREAK = 2;

/** Where a word stands to double quotation marks. */
const OUTSIDE = 0;
const INSIDE = 1;
const OPENING = 2;
const CLOSING = 3;

/** A run of letters and digits, or one other character, with the marks that the encoder sees beside it. */
export interface Word extends Span {
  readonly shape: number;
  readonly before: number;
  readonly quoted: number;
}

/** `training/hearsay_training/text.py` has the same pattern; `\P{White_Space}` is what Python calls `\S`. */
const WORD = /[\p{L}\p{M}\p{N}]+|\P{White_Space}/gu;

/** The words of a text from left to right, in time linear in its length. */
export function* wordsOf(text: string): Generator<Word> {
  let end = 0;
  let insideQuote = false;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const before = gapBetween(text, end, match.index);
    // Quotation marks are counted anew in each paragraph.
    if (before === BREAK) insideQuote = false;
    const quoted = placeInQuote(word, insideQuote);
    insideQuote = quoted === OPENING || quoted === INSIDE;
    end = match.index + word.length;
    yield { start: match.index, end, shape: shapeOf(word), before, quoted };
  }
}

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return GLUED;
  return text.slice(from, to).includes('\n') ? BREAK : SPACE;
}

/** A straight mark opens where none is open: `"No," he said.` */
function placeInQuote(word: string, insideQuote: boolean): number {
  if (word === '“' || (word === '"' && !insideQuote)) return OPENING;
  if (word === '”' || word === '"') return CLOSING;
  return insideQuote ? INSIDE : OUTSIDE;
}

const SMALL_ASCII = /^[a-z]+$/u;
const LETTER = /\p{L}/gu;

function shapeOf(word: string): number {
  if (SMALL_ASCII.test(word)) return LOWER;
  const letters = word.match(LETTER);
  if (!letters) return /^\p{N}/u.test(word) ? DIGITS : OTHER;
  if (letters.every(isSmall)) return LOWER;
  if (letters.length > 1 && letters.every(isCapital)) return UPPER;
  const [first = '', ...rest] = letters;
  return !isSmall(first) && rest.every(isSmall) ? TITLE : MIXED;
}

/** Letters without case are both. */
function isSmall(letter: string): boolean {
  return letter === letter.toLowerCase();
}

function isCapital(letter: string): boolean {
  return letter === letter.toUpperCase();
}
