import type { Token } from './token';

const CAPITAL = /^(?:\p{Lu}|\p{Lt})/u;
/** al-Doe, d'Oe, McDoe: the capital comes after a small prefix. */
const PREFIXED = /^(?:al|el|ul|ur|ad|an|ar|as|at|az|bin|d|l|de|mc)[-'’‐]\p{Lu}/u;
const DIGITS_AND_CAPITAL = /^\p{N}+\p{Lu}/u;

/** Whether the word is written as a name is: "Jane", "G7", "al-Doe". */
export function isCapitalised(token: Token | undefined): boolean {
  if (!token || (token.kind !== 'word' && token.kind !== 'number') || isTicker(token)) return false;
  return CAPITAL.test(token.text) || PREFIXED.test(token.text) || DIGITS_AND_CAPITAL.test(token.text);
}

/** "UN", "U.S.", "BRICS", "F-16": two capitals and no small letter. */
export function isAllCapitals(word: string): boolean {
  return /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** What a share is listed as: "ROE.N". */
function isTicker(token: Token | undefined): boolean {
  return /^\p{Lu}{2,6}\.\p{Lu}{1,3}$/u.test(token?.text ?? '');
}

/** Words that a name does not begin or hold in capitals, but a title in title case does. */
const SMALL =
  /^(?:in|on|with|than|for|from|to|by|is|are|was|has|have|his|her|their|its|it|about|after|over|as|and|but|into|that|will|not)$/u;

/**
 * Whether capitals mean something in a sentence: not in "Leaders Meet For Talks On Trade", not in "LEADERS MEET FOR TALKS".
 * Four words in five with a capital, small words apart, is a title; with a stop at the end it takes "For" or "On" too, or no
 * word without a capital.
 */
export function trustsCase(sentence: readonly Token[]): boolean {
  if (isInCapitals(sentence)) return false;
  const words = sentence.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  if (words.length < 4) return true;
  const share = words.filter(isCapitalised).length / words.length;
  if (!sentence.slice(-2).some(({ text }) => /^[.!?]$/u.test(text))) return share < 0.8;
  return share < 0.8 || !(isWhollyCapital(sentence) || sentence.slice(1).some(isSmallInCapitals));
}

/** "“IT IS FALSE,” SHE SAID": three words and more, and no small letter. */
function isInCapitals(sentence: readonly Token[]): boolean {
  const words = sentence.filter(({ kind }) => kind === 'word');
  return words.length > 2 && words.every(({ text }) => !/\p{Ll}/u.test(text));
}

/** "Jane Doe Thanks the Leaders of Ruritania.": only small words without a capital, and no list of names. */
function isWhollyCapital(sentence: readonly Token[]): boolean {
  const words = sentence.filter(({ kind, lower }) => kind === 'word' && !ARTICLES.test(lower));
  const isTitled = (word: Token) =>
    isCapitalised(word) || (SMALL.test(word.lower) && !VERBS.test(word.lower));
  return words.every(isTitled) && !hasComma(sentence);
}

/** "President Jane Doe was in Roeville on Monday.": titles write their verbs with a capital. */
const VERBS = /^(?:is|are|was|has|have|will)$/u;

const ARTICLES = /^(?:the|an?|of|or|at|['’]s)$/u;
const hasComma = (sentence: readonly Token[]) => sentence.some(({ text }) => text === ',');

function isSmallInCapitals({ text, lower }: Token): boolean {
  return SMALL.test(lower) && /^\p{Lu}\p{Ll}+$/u.test(text);
}
