import type { DocumentMeta } from '../model/article';
import { toLine, type Line, type Role } from './line';

/** What every format is turned into first: the text as it will stay, its paragraphs, and what the page says of itself. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly meta: DocumentMeta;
  /** What is to be told of it, after its name: that only its beginning is there. */
  readonly trouble?: string | undefined;
}

/** A paragraph taken out of a page: its words on one line, and its place in the page where that says something. */
export interface Piece {
  readonly words: string;
  readonly role?: Role;
}

/** Sets the pieces one under the other, a blank line between them: from then on that is the text. */
export function layOut(pieces: readonly Piece[], meta: DocumentMeta): Page {
  const lines: Line[] = [];
  const text = pieces.map(({ words }) => words).join('\n\n');
  let start = 0;
  for (const { words, role } of pieces) {
    lines.push(toLine(text, { start, end: start + words.length }, role));
    start += words.length + 2;
  }
  return { text, lines, meta };
}
