import type { Token } from './token';

/** "Doe"; what is written as a name in other ways too ("al-Doe", "7th") is told by `mentions/letter-case.ts`. */
export const hasCapital = (token: Pick<Token, 'text'> | undefined): boolean =>
  /^\p{Lu}/u.test(token?.text ?? '');

/** "house": a word, and without any capital. */
export const isPlainWord = (token: Pick<Token, 'kind' | 'text' | 'lower'> | undefined): boolean =>
  token?.kind === 'word' && token.text === token.lower;

/** The mark behind an owner: "Doe['s] house". */
export const isOwnerMark = (token: Pick<Token, 'text'> | undefined): boolean =>
  /^['’]s$/u.test(token?.text ?? '');
