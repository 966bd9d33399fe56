import type { Block } from '../../model/article';
import type { Span } from '../../model/span';
import { scan, type ScannedToken } from './scan';
import { findSentenceStarts } from './sentences';
import type { Sentence, Token, TokenizedText } from './token';

/** Cuts the blocks of a text into tokens and sentences with exact offsets. Reads any text, in linear time. */
export function tokenize(text: string, blocks: readonly (Block | Span)[]): TokenizedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, number) => {
    const scanned = scan(text, block);
    const starts = findSentenceStarts(scanned);
    starts.forEach((from, at) => {
      addSentence(scanned.slice(from, starts[at + 1]), number, tokens, sentences);
    });
  });
  return Object.freeze({ tokens, sentences });
}

function addSentence(
  scanned: readonly ScannedToken[],
  block: number,
  tokens: Token[],
  sentences: Sentence[],
): void {
  const first = scanned[0];
  const last = scanned[scanned.length - 1];
  if (!first || !last) return;
  const index = sentences.length;
  const firstToken = tokens.length;
  for (const token of scanned) {
    tokens.push({ ...token, lower: token.text.toLowerCase(), index: tokens.length, sentence: index });
  }
  sentences.push({ start: first.start, end: last.end, index, firstToken, endToken: tokens.length, block });
}
