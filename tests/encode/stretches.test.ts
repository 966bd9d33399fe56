import { inStretches } from '../../src/encode/stretches';
import { wordsOf } from '../../src/encode/words';

/** The words of each stretch of at most four. */
function cut(text: string): string[] {
  return [...inStretches(wordsOf(text), 4)].map((words) =>
    words.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
}

describe('inStretches', () => {
  it.each([
    ['', []],
    ['a b c d', ['a b c d']],
    ['a b c d e', ['a b c d', 'e']],
    ['a b c\nd e f', ['a b c', 'd e f']],
    ['a b c d\ne f', ['a b c d', 'e f']],
    ['a\nb c d e', ['a b c d', 'e']],
    ['a b c\nd e f g h', ['a b c', 'd e f g', 'h']],
  ])('cuts %j at a paragraph break where one is near', (text, stretches) => {
    expect(cut(text)).toEqual(stretches);
  });
});
