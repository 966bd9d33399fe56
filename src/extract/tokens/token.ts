import type { Block } from '../../model/article';
import type { Span } from '../../model/span';
import { firstAfter } from '../../util/first-after';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | 'symbol';

/** The smallest piece that is read. `text` is exactly `article.text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** Its place in `TokenizedText.tokens`. */
  readonly index: number;
  /** The place of its sentence in `TokenizedText.sentences`. */
  readonly sentence: number;
}

/** A sentence never crosses a block. Its tokens are `tokens.slice(firstToken, endToken)`; there is at least one. */
export interface Sentence extends Span {
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
  /** The place of its block among the blocks that were tokenized. */
  readonly block: number;
  readonly kind: Block['kind'];
}

/** The readable blocks of an article as tokens and sentences, both in order of position. */
export interface TokenizedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The place of the sentence that a character stands in or behind; that of the first one before it. */
export function sentenceAt({ sentences }: Pick<TokenizedText, 'sentences'>, position: number): number {
  return Math.max(0, firstAfter(sentences, position) - 1);
}

/** From the beginning of the sentence that a span begins in to the end of the one that it ends in. */
export function sentencesOver(tokenized: Pick<TokenizedText, 'sentences'>, { start, end }: Span): Span {
  const first = tokenized.sentences[sentenceAt(tokenized, start)];
  const last = tokenized.sentences[sentenceAt(tokenized, end - 1)];
  return { start: first?.start ?? start, end: Math.max(last?.end ?? end, end) };
}
