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

/** Also "Example News[’] Jane Doe", behind a word in s. */
export function isOwnerMarkAt(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (!mark || !/^['’]$/u.test(mark.text)) return isOwnerMark(mark);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    before?.end === mark.start && /s$/iu.test(before.text) && next?.start !== mark.end && hasCapital(next)
  );
}
