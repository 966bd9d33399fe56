import type { Encoder, WordEmissions } from './encoder';
import { cutWindows, type Window } from './windows';
import { SHAPES, type Word } from './words';

/** The pieces that open and close a window. */
const START = 101;
const END = 102;

/** Numbers beside each piece: its own, letter case, what stands before it, where it stands to quotation marks. */
const COLUMNS = 4;

/** What the encoder emits for each word of a stretch of text. */
export async function emitWords(
  text: string,
  words: readonly Word[],
  encoder: Encoder,
): Promise<WordEmissions> {
  const { window: size, link } = encoder.description;
  const rows = words.map(({ start, end }) =>
    encoder.wordPieces(text.slice(start, end)).slice(0, size.pieces - 1),
  );
  const emissions: WordEmissions = {
    names: new Float32Array(words.length * encoder.names.labels.length),
    roles: new Float32Array(words.length * encoder.roles.labels.length),
    link: new Float32Array(words.length * link.width),
  };
  const sheet = createSheet(size.pieces);
  for (const window of cutWindows(
    rows.map(({ length }) => length),
    size,
  )) {
    const { pieces, first } = sheet.write(words, rows, window);
    keep(await encoder.readWords(pieces, first), emissions, window);
  }
  return emissions;
}

/** What the encoder is handed, written anew for each window. */
function createSheet(longest: number) {
  const cells = new BigInt64Array((longest + 1) * COLUMNS);
  const first = new BigInt64Array(longest);
  const write = (words: readonly Word[], rows: readonly (readonly number[])[], { start, end }: Window) => {
    let row = 0;
    const writeRow = (...values: readonly number[]) => {
      values.forEach((value, column) => (cells[row * COLUMNS + column] = BigInt(value)));
      row++;
    };
    writeRow(START, 0, 0, 0);
    for (let at = start; at < end; at++) {
      const { shape, before, quoted } = words[at] as Word;
      first[at - start] = BigInt(row);
      rows[at]?.forEach((piece, inside) =>
        writeRow(piece, inside ? shape + SHAPES : shape, inside ? 0 : before, quoted),
      );
    }
    writeRow(END, 0, 0, 0);
    return { pieces: cells.subarray(0, row * COLUMNS), first: first.subarray(0, end - start) };
  };
  return { write };
}

/** Copies the words that are read from this window to their places. */
function keep(from: WordEmissions, to: WordEmissions, window: Window): void {
  for (const part of ['names', 'roles', 'link'] as const) {
    const width = from[part].length / (window.end - window.start);
    const rows = from[part].subarray(
      (window.readFrom - window.start) * width,
      (window.readTo - window.start) * width,
    );
    to[part].set(rows, window.readFrom * width);
  }
}
