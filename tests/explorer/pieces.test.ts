import fc from 'fast-check';
import { piecesOf, type Mark } from '../../src/explorer/article/pieces';

const mark = (start: number, end: number, part: string, statement = 's1'): Mark => ({
  start,
  end,
  part,
  statement,
});

describe('piecesOf', () => {
  it('cuts a text where marks begin and end, the shortest mark first', () => {
    const pieces = piecesOf('“No,” Smith said.', [
      mark(1, 4, 'content'),
      mark(6, 11, 'source'),
      mark(6, 16, 'other', 's2'),
    ]);
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ part }) => part)])).toEqual([
      ['“', []],
      ['No,', ['content']],
      ['” ', []],
      ['Smith', ['source', 'other']],
      [' said', ['other']],
      ['.', []],
    ]);
  });

  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const marks = fc.array(
    fc.record({
      start: fc.integer({ min: -2, max: 42 }),
      end: fc.integer({ min: -2, max: 42 }),
      part: fc.constantFrom('content', 'cue'),
      statement: fc.constant('s'),
    }),
    { maxLength: 8 },
  );

  it('loses no character and marks all and only what lies under a mark', () => {
    fc.assert(
      fc.property(text, marks, (words, given) => {
        const pieces = piecesOf(words, given);
        expect(pieces.map((piece) => piece.text).join('')).toBe(words);
        const inside = given.filter(({ start, end }) => start >= 0 && start < end && end <= words.length);
        for (const piece of pieces) {
          for (let at = piece.start; at < piece.start + piece.text.length; at += 1) {
            expect(new Set(piece.marks)).toEqual(
              new Set(inside.filter(({ start, end }) => start <= at && at < end)),
            );
          }
        }
      }),
    );
  });
});
