import { sketchOf } from '../../src/model/sketch';
import { countIndependent, type Carrier } from '../../src/query/independent';

const TEXT =
  'The harbour of Zenda will be closed from Monday, the minister said in the town hall after the meeting.'.split(
    ' ',
  );
const OTHER =
  'At noon the government let the press know that ships cannot enter the port for a week from Monday on.'.split(
    ' ',
  );

/** A document that tells a claim once. */
function carrier(document: string, more: Partial<Carrier> = {}): Carrier {
  return { document, publisher: null, url: null, sketch: null, cited: [], statements: 1, ...more };
}

describe('how many outlets have a claim of their own', () => {
  it.each<[string, readonly Carrier[], number]>([
    [
      'one outlet with two documents',
      [carrier('1', { publisher: 'a' }), carrier('2', { publisher: 'a' })],
      1,
    ],
    ['two outlets', [carrier('1', { publisher: 'a' }), carrier('2', { publisher: 'b' })], 2],
    [
      'two that print one text',
      [
        carrier('1', { publisher: 'a', sketch: sketchOf(TEXT) }),
        carrier('2', { publisher: 'b', sketch: sketchOf([...TEXT, 'Agency']) }),
      ],
      1,
    ],
    [
      'one that only cites another',
      [carrier('1', { publisher: 'a' }), carrier('2', { publisher: 'b', cited: ['a'] })],
      1,
    ],
    [
      'two that cite a third',
      [carrier('1', { publisher: 'a', cited: ['c'] }), carrier('2', { publisher: 'b', cited: ['c'] })],
      1,
    ],
    ['a document without an outlet', [carrier('1')], 1],
    [
      'two without an outlet',
      [carrier('1', { sketch: sketchOf(TEXT) }), carrier('2', { sketch: sketchOf(OTHER) })],
      2,
    ],
    [
      'two without an outlet that print one text',
      [carrier('1', { sketch: sketchOf(TEXT) }), carrier('2', { sketch: sketchOf(TEXT) })],
      1,
    ],
    [
      'two of one site',
      [carrier('1', { url: 'https://news.example/a' }), carrier('2', { url: 'https://news.example/b' })],
      1,
    ],
    [
      'one without an outlet that only cites one',
      [carrier('1', { publisher: 'a' }), carrier('2', { cited: ['a'] })],
      1,
    ],
  ])('%s', (_what, carriers, count) => {
    expect(countIndependent(carriers)).toBe(count);
  });
});
