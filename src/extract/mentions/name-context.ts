import type { Lexicon } from '../../model/lexicon';
import type { Span } from '../../model/span';
import type { ReadName } from '../../model/reading';
import { placesIn, type Run } from '../tokens/run';
import type { Sentence, Token, TokenizedText } from '../tokens/token';
import { isPlainWord } from '../tokens/word-forms';
import { alignNames, type EncodedName } from './encoded-names';
import { findKnownNames } from './known/known-names';
import { trustsCase } from '../tokens/letter-case';
import { trimNames } from './bounds/trim-names';
import type { TrimContext } from './bounds/trim-tails';

export type { Run } from '../tokens/run';

/** What every rule about names may look at: the text, the names that lists and the encoder mark in it, and how it writes. */
export interface NameContext extends TrimContext {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Names that the encoder marks, in order of position; they do not overlap. */
  readonly encoded: readonly EncodedName[];
  /** The places of all tokens in names of either sort. */
  readonly covered: ReadonlySet<number>;
  /** Where a name begins that the encoder reads with an article, though no sentence opens there: "told The [Example]". */
  readonly articled: ReadonlySet<number>;
  /** Words that the text also writes without a capital. */
  readonly lowerWords: ReadonlySet<string>;
  /** By sentence: false in a headline in capitals, where a capital says nothing. */
  readonly caseTrusted: readonly boolean[];
  /** The text sets spaces around every hyphen: "Al - Doe". */
  readonly spacedHyphens: boolean;
}

export function toContext(
  tokenized: TokenizedText,
  text: string,
  lexicon: Lexicon,
  names: readonly ReadName[],
): NameContext {
  const { tokens, sentences } = tokenized;
  const caseTrusted = sentences.map((sentence) =>
    trustsCase(tokens.slice(sentence.firstToken, sentence.endToken)),
  );
  const lowerWords = new Set(
    tokens.filter(({ text: word, lower }) => word === lower).map(({ lower }) => lower),
  );
  const known = findKnownNames(tokens, text, lexicon);
  const spacedHyphens = hasSpacedHyphens(tokens);
  const aligned = alignNames(tokenized, names);
  const isArticled = ({ from }: Run) => tokens[from]?.text === 'The' && isPlainWord(tokens[from - 1]);
  const articled = new Set(aligned.filter(isArticled).map(({ from }) => from + 1));
  const encoded = trimNames({ tokens, known, lexicon }, aligned);
  const covered = new Set([...known.values(), ...encoded].flatMap(placesIn));
  return {
    text,
    tokens,
    sentences,
    lexicon,
    known,
    encoded,
    covered,
    articled,
    lowerWords,
    caseTrusted,
    spacedHyphens,
  };
}

function hasSpacedHyphens(tokens: readonly Token[]): boolean {
  const joined = tokens.filter(({ kind, text }) => kind === 'word' && /\p{L}-\p{L}/u.test(text));
  const spaced = tokens.filter(({ text }, at) => text === '-' && tokens[at + 1]?.kind === 'word');
  return spaced.length > joined.length;
}

/** The characters that a run covers; the run must not be empty. */
export function spanOf(context: NameContext, { from, to }: Run): Span {
  return {
    start: context.tokens[from]?.start ?? 0,
    end: context.tokens[to - 1]?.end ?? 0,
  };
}

export function wordsOf(context: NameContext, run: Run): string {
  const { start, end } = spanOf(context, run);
  return context.text.slice(start, end);
}

/** The token at `index` if it is in the same sentence as the one at `near`. */
export function tokenBeside(context: NameContext, near: number, index: number): Token | undefined {
  const token = context.tokens[index];
  return token && token.sentence === context.tokens[near]?.sentence ? token : undefined;
}

/** Whether a capital means something in the sentence of a run: not in a headline in title case. */
export function isCaseTrusted({ tokens, caseTrusted }: NameContext, { from }: Run): boolean {
  return caseTrusted[tokens[from]?.sentence ?? 0] ?? true;
}
