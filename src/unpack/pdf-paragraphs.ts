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

/** The paragraphs of a page, each on one line; a word that was parted at the end of a line is joined. */
export function pdfParagraphs(items: readonly PdfItem[]): readonly string[] {
  const lines = toLines(items);
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
