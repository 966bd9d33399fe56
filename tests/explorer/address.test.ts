import fc from 'fast-check';
import {
  addressOf,
  articleOf,
  entityOf,
  readPlace,
  selectionOf,
  VIEWS,
  type Place,
} from '../../src/explorer/address/place';
import { CERTAINTIES, KINDS, POLARITIES, type Where } from '../../src/explorer/address/where';

const words = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .filter((text) => text.trim() === text && text !== '');
const ids = fc.oneof(words, fc.constantFrom('.', '..', '~.', '...'));
const names = fc.array(words, { minLength: 1, maxLength: 3 });
const day = fc.constantFrom('1999-12-31', '2024-02-29');

const where: fc.Arbitrary<Where> = fc.record(
  {
    saidBy: names,
    about: names,
    reportedBy: names,
    addressedTo: names,
    publisher: names,
    polarity: fc.subarray([...POLARITIES], { minLength: 1 }),
    certainty: fc.subarray([...CERTAINTIES], { minLength: 1 }),
    kind: fc.subarray([...KINDS], { minLength: 1 }),
    saidAfter: day,
    saidBefore: day,
    document: words,
    text: words,
    firstHandOnly: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

const place: fc.Arbitrary<Place> = fc.oneof(
  fc
    .record({
      view: fc.constantFrom(...VIEWS),
      asTable: fc.boolean(),
      focus: fc.record({ speaker: words, subject: words }, { requiredKeys: [] }),
      oldestFirst: fc.boolean(),
      opened: fc.array(words, { maxLength: 3 }),
      closed: fc.array(words, { maxLength: 3 }),
      allPairs: fc.boolean(),
    })
    .chain((changed) => where.map((filter) => selectionOf(filter, changed))),
  fc.tuple(ids, fc.boolean()).map(([id, asTable]) => ({ ...entityOf(id), asTable })),
  fc.tuple(ids, fc.option(words, { nil: undefined })).map(([id, statement]) => articleOf(id, statement)),
);

describe('the address of a place', () => {
  it.each<[string, Place]>([
    ['/', selectionOf({})],
    [
      '/?saidBy=Smith&about=Freedonia&polarity=denies&view=matrix&as=table',
      selectionOf(
        { saidBy: ['Smith'], about: ['Freedonia'], polarity: ['DENIES'] },
        { view: 'matrix', asTable: true },
      ),
    ],
    [
      '/?speaker=e1&subject=e2&open=e3&close=e4',
      selectionOf({}, { focus: { speaker: 'e1', subject: 'e2' }, opened: ['e3'], closed: ['e4'] }),
    ],
    ['/entity/e1?as=table', { ...entityOf('e1'), asTable: true }],
    ['/article/d1?statement=s1', articleOf('d1', 's1')],
    ['/article/~..?statement=s1', articleOf('..', 's1')],
    ['/nowhere', { page: 'unknown', path: '/nowhere' }],
  ])('%s', (address, expected) => {
    expect(readPlace(address)).toEqual(expected);
    expect(addressOf(expected)).toBe(address);
  });

  it.each<[string, Place]>([
    ['/?polarity=SHOUTS&saidAfter=yesterday&view=sphere&saidBy=', selectionOf({})],
    ['/entity/%', { page: 'unknown', path: '/entity/%' }],
  ])('passes over what nobody could mean: %s', (address, expected) => {
    expect(readPlace(address)).toEqual(expected);
  });

  it('brings every place back', () => {
    fc.assert(fc.property(place, (any) => expect(readPlace(addressOf(any))).toEqual(any)));
  });
});
