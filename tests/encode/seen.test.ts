import { createWordPieces } from '../../src/encode/word-pieces';
import { SHAPES, wordsOf } from '../../src/encode/words';
import { vocabulary } from '../support/encoder';
import seen from './fixtures/seen.json';

/** What the encoder is trained on and what it reads must be cut and marked alike: the fixture is written in Python. */
describe('what the encoder sees of a text', () => {
  const wordPieces = createWordPieces(vocabulary);

  const see = (text: string) =>
    [...wordsOf(text)].map(({ start, end, shape, before, quoted }) => [
      [start, end],
      wordPieces(text.slice(start, end)).map((piece, inside) =>
        inside ? [piece, shape + SHAPES, 0, quoted] : [piece, shape, before, quoted],
      ),
    ]);

  it.each(seen.map(({ text, words }) => [text.slice(0, 60), text, words] as const))(
    'is the same as in training: %j',
    (_, text, words) => {
      expect(see(text)).toEqual(words);
    },
  );
});
