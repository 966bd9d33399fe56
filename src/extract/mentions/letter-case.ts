import type { Token } from '../tokens/token';

const CAPITAL = /^(?:\p{Lu}|\p{Lt})/u;
/** al-Doe, d'Oe, McDoe: the capital comes after a small prefix. */
const PREFIXED = /^(?:al|el|ul|ur|ad|an|ar|as|at|az|bin|d|l|de|mc)[-'’‐]\p{Lu}/u;
const DIGITS_AND_CAPITAL = /^\p{N}+\p{Lu}/u;

/** Whether the word is written as a name is: "Jane", "G7", "al-Doe". */
export function isCapitalised(token: Token | undefined): boolean {
  if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false;
  return CAPITAL.test(token.text) || PREFIXED.test(token.text) || DIGITS_AND_CAPITAL.test(token.text);
}

/** "UN", "U.S.", "BRICS", "F-16": two capitals and no small letter. */
export function isAllCapitals(word: string): boolean {
  return /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/**
 * Whether capitals mean something in a sentence: not in "Leaders Meet For Talks On Trade", not in "LEADERS MEET FOR TALKS".
 * Four words in five with a capital and no stop at the end, small words apart, is a headline in title case.
 */
export function trustsCase(sentence: readonly Token[]): boolean {
  const words = sentence.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  if (words.length < 4) return true;
  if (words.every(({ text }) => isAllCapitals(text))) return false;
  if (sentence.slice(-2).some(({ text }) => /^[.!?]$/u.test(text))) return true;
  return words.filter(isCapitalised).length < words.length * 0.8;
}
