import type { Lexicon } from '../../model/lexicon';
import type { Span } from '../../model/span';
import type { ReadName } from '../../model/reading';
import type { Sentence, Token, TokenizedText } from '../tokens/token';
import { alignNames, type EncodedName } from './encoded-names';
import { commonAcronyms } from './common-acronyms';
import { findKnownNames, type KnownName } from './known-names';
import { trustsCase } from './letter-case';
import { trimNames } from './trim-names';

/** A run of tokens: `tokens.slice(from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A text under reading: what every rule about names may look at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly lexicon: Lexicon;
  /** Names of the word lists, by the place of their first token; they do not overlap. */
  readonly known: ReadonlyMap<number, KnownName>;
  /** Names that the encoder marks, in order of position; they do not overlap. */
  readonly encoded: readonly EncodedName[];
  /** The places of all tokens in names of either sort. */
  readonly covered: ReadonlySet<number>;
  /** Words that the text also writes without a capital. */
  readonly lowerWords: ReadonlySet<string>;
  /** By sentence: false in a headline in capitals, where a capital says nothing. */
  readonly caseTrusted: readonly boolean[];
  /** The text sets spaces around every hyphen: "Al - Doe". */
  readonly spacedHyphens: boolean;
}

export function toReading(
  tokenized: TokenizedText,
  text: string,
  lexicon: Lexicon,
  names: readonly ReadName[],
): Reading {
  const { tokens, sentences } = tokenized;
  const caseTrusted = sentences.map((sentence) =>
    trustsCase(tokens.slice(sentence.firstToken, sentence.endToken)),
  );
  const lowerWords = new Set(
    tokens.filter(({ text: word, lower }) => word === lower).map(({ lower }) => lower),
  );
  const known = findKnownNames(tokens, text, lexicon);
  const spacedHyphens = hasSpacedHyphens(tokens);
  const common = commonAcronyms(tokens, lexicon);
  const isCommon = ({ from, to }: Run) =>
    to - from === 1 && common.has(tokens[from]?.lower.replace(/s$/u, '') ?? '');
  const encoded = trimNames({ tokens, known, lexicon }, alignNames(tokenized, names)).filter(
    (name) => !isCommon(name),
  );
  const covered = new Set([...known.values(), ...encoded].flatMap(({ from, to }) => indexes(from, to)));
  return {
    text,
    tokens,
    sentences,
    lexicon,
    known,
    encoded,
    covered,
    lowerWords,
    caseTrusted,
    spacedHyphens,
  };
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function hasSpacedHyphens(tokens: readonly Token[]): boolean {
  const joined = tokens.filter(({ kind, text }) => kind === 'word' && /\p{L}-\p{L}/u.test(text));
  const spaced = tokens.filter(({ text }, at) => text === '-' && tokens[at + 1]?.kind === 'word');
  return spaced.length > joined.length;
}

/** The characters that a run covers; the run must not be empty. */
export function spanOf(reading: Reading, { from, to }: Run): Span {
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}

export function wordsOf(reading: Reading, run: Run): string {
  const { start, end } = spanOf(reading, run);
  return reading.text.slice(start, end);
}

/** The token at `index` if it is in the same sentence as the one at `near`. */
export function tokenBeside(reading: Reading, near: number, index: number): Token | undefined {
  const token = reading.tokens[index];
  return token && token.sentence === reading.tokens[near]?.sentence ? token : undefined;
}

/** Whether a capital means something in the sentence of a run: not in a headline in title case. */
export function isCaseTrusted({ tokens, caseTrusted }: Reading, { from }: Run): boolean {
  return caseTrusted[tokens[from]?.sentence ?? 0] ?? true;
}
