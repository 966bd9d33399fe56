import { tally } from '../util/tally';

/** A run of characters on a page; the origin is at the bottom left. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

interface PdfLine {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
}

/** Lines further apart than this many times their size, or than this many times the usual distance, part paragraphs. */
const FAR = 2.2;
const FARTHER = 1.35;

/**
 * The paragraphs of all pages, each on one line, without what stands above and below on every page; a word that was
 * parted at the end of a line is joined, and a sentence that was parted at the end of a page.
 */
export function pdfParagraphs(pages: readonly (readonly PdfItem[])[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const lines of withoutFurniture(pages.map(toLines))) {
    const [first = '', ...rest] = pageParagraphs(lines);
    const last = paragraphs.at(-1);
    if (last !== undefined && endsOpen(last) && /^\p{Ll}/u.test(first))
      paragraphs.splice(-1, 1, join(last, first));
    else if (first !== '') paragraphs.push(first);
    paragraphs.push(...rest);
  }
  return paragraphs;
}

/** Pages that have the same line at the same height, so that it is none of the article: two might share a caption. */
const FEWEST_PAGES = 3;

/** Pages without "The Daily, page 2 of 5": what most of them have at the same height, but for the number. */
function withoutFurniture(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const nameOf = ({ words, y }: PdfLine) => `${Math.round(y)} ${words.replace(/\d+/gu, '0')}`;
  const edges = pages.map((lines) => new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(nameOf)));
  const counts = tally(edges.flatMap((names) => [...names]));
  const isFurniture = (line: PdfLine) => {
    const count = counts.get(nameOf(line)) ?? 0;
    return count >= FEWEST_PAGES && count > pages.length / 2;
  };
  return pages.map((lines) => lines.filter((line) => !isFurniture(line)));
}

function pageParagraphs(lines: readonly PdfLine[]): readonly string[] {
  const usual = usualDistance(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.length - 1;
    if (!before || parts(before, line, usual)) paragraphs.push(line.words);
    else paragraphs[last] = join(paragraphs[last] ?? '', line.words);
  });
  return paragraphs;
}

function toLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  const close = () => {
    const words = open
      .map(({ str }) => str)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim();
    const first = open.find(({ str }) => str.trim() !== '');
    if (first && words !== '') lines.push({ words, x: first.x, y: first.y, fontSize: first.fontSize });
    open = [];
  };
  for (const item of items) {
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

/** From one line of a paragraph to the next: the middle one of all distances. */
function usualDistance(lines: readonly PdfLine[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? 0) - line.y)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor((distances.length - 1) / 2)] ?? 0;
}

/** A gap, another size of letters, a line that is set in, or the top of the next column. */
function parts(before: PdfLine, line: PdfLine, usual: number): boolean {
  const distance = before.y - line.y;
  const size = Math.max(before.fontSize, 1);
  if (distance < -size) return !endsOpen(before.words);
  if (Math.abs(before.fontSize - line.fontSize) > 0.1 * size) return true;
  if (distance > FAR * size || distance > FARTHER * usual) return true;
  return line.x - before.x > size && line.x - before.x < 5 * size;
}

/** In the middle of a sentence, which the next column goes on with. */
function endsOpen(words: string): boolean {
  return !/[.!?:»”"]$/u.test(words);
}

function join(words: string, next: string): string {
  return /\p{Ll}-$/u.test(words) && /^\p{Ll}/u.test(next) ? words.slice(0, -1) + next : `${words} ${next}`;
}
