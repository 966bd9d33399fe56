import fc from 'fast-check';
import { cutWindows } from '../../src/encode/windows';

const size = { pieces: 10, overlapWords: 3 };

describe('cutWindows', () => {
  it.each([
    ['nothing', [], []],
    ['what fits', [1, 2, 1], [{ start: 0, end: 3, readFrom: 0, readTo: 3 }]],
    [
      'more, with words that two windows share and each reads half of',
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      [
        { start: 0, end: 8, readFrom: 0, readTo: 7 },
        { start: 6, end: 12, readFrom: 7, readTo: 12 },
      ],
    ],
    [
      'a word as long as a window, alone',
      [1, 9, 1],
      [
        { start: 0, end: 1, readFrom: 0, readTo: 1 },
        { start: 1, end: 2, readFrom: 1, readTo: 2 },
        { start: 2, end: 3, readFrom: 2, readTo: 3 },
      ],
    ],
  ])('cuts %s', (_, lengths, windows) => {
    expect(cutWindows(lengths, size)).toEqual(windows);
  });

  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 300 });

  it('reads every word once, in order, in a window that holds it', () => {
    fc.assert(
      fc.property(lengths, (pieces) => {
        const windows = cutWindows(pieces, size);
        const read = windows.flatMap(({ readFrom, readTo }) => range(readFrom, readTo));
        expect(read).toEqual(range(0, pieces.length));
        for (const { start, end, readFrom, readTo } of windows) {
          expect(start <= readFrom && readFrom < readTo && readTo <= end).toBe(true);
        }
      }),
    );
  });

  it('lets none have more pieces than the longest, but for the two that frame a word too long', () => {
    fc.assert(
      fc.property(lengths, (pieces) => {
        for (const { start, end } of cutWindows(pieces, size)) {
          const held = sum(pieces.slice(start, end));
          expect(held + 2).toBeLessThanOrEqual(end - start === 1 ? size.pieces + 1 : size.pieces);
        }
      }),
    );
  });

  it('hands the encoder few pieces twice, however many a word has', () => {
    fc.assert(
      fc.property(lengths, (pieces) => {
        const handed = cutWindows(pieces, size).map(({ start, end }) => sum(pieces.slice(start, end)));
        expect(sum(handed)).toBeLessThanOrEqual(2 * sum(pieces));
      }),
    );
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
