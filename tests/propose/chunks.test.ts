import fc from 'fast-check';
import { slice } from '../../src/model/span';
import { findChunks, LARGEST_CHUNK } from '../../src/propose/chunks';
import { toArticle } from '../support/read-text';

const chunksOf = (text: string) =>
  findChunks(toArticle(text)).map((chunk) => chunk.map((piece) => slice(text, piece)));

describe('findChunks', () => {
  it('keeps a short article together, a paragraph a piece', () => {
    expect(chunksOf('One said so.\n\nTwo denied it.\n')).toEqual([['One said so.', 'Two denied it.']]);
  });

  it('begins another chunk where the next paragraph would not fit', () => {
    const paragraph = `${'a'.repeat(LARGEST_CHUNK / 2 - 1)}.`;
    const text = [paragraph, paragraph, 'The end.', paragraph].join('\n');
    expect(chunksOf(text)).toEqual([
      [paragraph, paragraph],
      ['The end.', paragraph],
    ]);
  });

  it('cuts a paragraph that is too long behind its last sentence that fits, with its closing marks', () => {
    const first = `“${'Yes. '.repeat(LARGEST_CHUNK / 10)}No.” `;
    const second = 'word '.repeat(LARGEST_CHUNK / 6).trim();
    expect(chunksOf(first + second)).toEqual([[first], [second]]);
  });

  it('cuts a sentence without an end at white space, and a word without one anywhere but inside of a character', () => {
    const words = 'word '.repeat(LARGEST_CHUNK / 5);
    expect(chunksOf(`${words}more`)).toEqual([[words], ['more']]);
    const odd = `a${'😀'.repeat(LARGEST_CHUNK)}`;
    const pieces = chunksOf(odd).flat();
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    expect(pieces.join('')).toBe(odd);
  });

  it('has nothing for an article in which nothing is to be read', () => {
    expect(chunksOf(' \n ')).toEqual([]);
  });

  it('shows every character that is to be read once, in order, and never more than fits', () => {
    const part = fc.constantFrom('word ', '. ', 'a'.repeat(4000), '\n', '\n\n', '😀', '“No.” ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const { blocks } = toArticle(text);
        const chunks = findChunks({ text, blocks });
        const shown = chunks.flat().map((piece) => slice(text, piece));
        expect(shown.join('')).toBe(blocks.map((block) => slice(text, block)).join(''));
        for (const chunk of chunks) {
          const size = chunk.reduce((sum, { start, end }) => sum + end - start, 0);
          expect(size).toBeLessThanOrEqual(LARGEST_CHUNK);
          expect(size).toBeGreaterThan(0);
        }
      }),
    );
  });
});
