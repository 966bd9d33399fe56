/** Cuts an article into parts that a language model takes at once. */
import type { Article } from '../model/article';
import type { Span } from '../model/span';

/** Paragraphs that are shown together, or pieces of one that is too long. */
export type Chunk = readonly Span[];

/** Tokens of the article in one question; English has about four characters a token. */
const TOKENS = 1_500;
const CHARACTERS_A_TOKEN = 4;
/** Characters in one chunk. */
export const LARGEST_CHUNK = TOKENS * CHARACTERS_A_TOKEN;

/** What is to be read of an article, each character in one chunk; a paragraph is cut only where it is longer than a chunk. */
export function findChunks({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Chunk[] {
  const chunks: Span[][] = [];
  let size = Infinity;
  for (const piece of blocks.flatMap((block) => findPieces(text, block))) {
    const length = piece.end - piece.start;
    if (size + length > LARGEST_CHUNK) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(piece);
    size += length;
  }
  return chunks;
}

function findPieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LARGEST_CHUNK) {
    const cut = from + lengthOfPiece(text.slice(from, from + LARGEST_CHUNK));
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  return [...pieces, { start: from, end }];
}

/** Up to the last end of a sentence, else to the last white space, else all but half of a character. */
function lengthOfPiece(window: string): number {
  const cut = /^[^]*[.!?]["”’']*\s/u.exec(window) ?? /^[^]*\s/u.exec(window);
  return cut?.[0].length ?? window.length - (/[\uD800-\uDBFF]$/u.test(window) ? 1 : 0);
}
