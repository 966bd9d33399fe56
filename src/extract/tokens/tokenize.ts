import type { Block } from '../../model/article';
import { scan, type ScannedToken } from './scan';
import { findSentenceStarts } from './sentences';
import type { Sentence, Token, TokenizedText } from './token';

/** Cuts the blocks of a text into tokens and sentences with exact offsets. Reads any text, in linear time. */
export function tokenize(text: string, blocks: readonly Block[]): TokenizedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, number) => {
    const scanned = scan(text, block);
    const starts = findSentenceStarts(scanned);
    starts.forEach((from, at) => {
      const sentence = addTokens(scanned.slice(from, starts[at + 1]), tokens, sentences.length);
      if (sentence) sentences.push({ ...sentence, block: number, kind: block.kind });
    });
  });
  return Object.freeze({ tokens, sentences });
}

function addTokens(
  scanned: readonly ScannedToken[],
  tokens: Token[],
  sentence: number,
): Omit<Sentence, 'block' | 'kind'> | undefined {
  const first = scanned[0];
  const last = scanned[scanned.length - 1];
  if (!first || !last) return undefined;
  const firstToken = tokens.length;
  const isShouted = scanned.every(({ text }) => text === text.toUpperCase());
  for (const token of scanned) {
    // "The WHO said": a body, and no pronoun
    const lower = token.text === 'WHO' && !isShouted ? token.text : token.text.toLowerCase();
    tokens.push({ ...token, lower, index: tokens.length, sentence });
  }
  return { start: first.start, end: last.end, firstToken, endToken: tokens.length };
}
