import fc from 'fast-check';
import { loadSentenceEncoder, type SentenceEncoder } from '../../../src/encode/sentences/sentence-encoder';
import type { Polarity } from '../../../src/model/annotations';
import type { Wording } from '../../../src/model/claim';
import { createClaimResolution } from '../../../src/resolve/claims/claim-resolution';
import { readFeatures } from '../../../src/resolve/claims/features';
import { judgeClaims } from '../../../src/resolve/claims/judge';
import { stem } from '../../../src/resolve/claims/text/stem';
import { foldWords } from '../../../src/util/fold-words';
import { modelsFolder } from '../../support/encoder';
import { lists } from '../../support/lists';

let encoder: SentenceEncoder;

beforeAll(async () => {
  encoder = await loadSentenceEncoder(modelsFolder);
});
afterAll(() => encoder.close());

/** "DENIES supplying arms" → a wording with that polarity; without a polarity it asserts. */
async function wording(told: string): Promise<Wording> {
  const [, polarity = 'ASSERTS', text = ''] = /^(?:(DENIES|ASKS|URGES|PROMISES) )?(.*)$/u.exec(told) ?? [];
  const vector = await encoder.embed(foldWords(text));
  return { id: told, what: told, speakers: ['jane'], polarity: polarity as Polarity, text, vector };
}

async function judge(one: string, other: string) {
  const [a, b] = await Promise.all([one, other].map(wording));
  const compared = (some: Wording) => ({ wording: some, features: readFeatures(some.text, lists) });
  return judgeClaims(compared(a!), compared(b!));
}

describe('judgeClaims', () => {
  it.each([
    ['The ferry will sail again on 3 April', 'the ferry would resume sailing on April 3'],
    ['DENIES selling tanks to the rebels', 'We have never sold any tanks to the rebels'],
    ['PROMISES We will rebuild the harbour', 'the harbour would be rebuilt'],
    ['Twelve thousand people fled the flood', '12,000 people fled from the flood'],
    ['I am stepping down as mayor', 'he would resign as mayor'],
    ['Nine out of ten ferries were late', '90 percent of the ferries were late'],
    ['The ferry has run out of fuel', 'there was no fuel on the ferry'],
    [
      'We have always supported the harbour, and I say it again: we will always be with the fishermen',
      'we will always be with the fishermen',
    ],
  ])('finds that "%s" and "%s" say the same', async (one, other) => {
    expect((await judge(one, other)).verdict).toBe('match');
  });

  it.each([
    ['The ferry will sail again on 3 April', 'The ferry will sail again on 9 April', 'another day: 3 and 9'],
    ['The flood killed 12 people', 'The flood killed 21 people', 'other numbers: 12 and 21'],
    ['The harbour will be rebuilt', 'The harbour will not be rebuilt', 'the one negates the other'],
    ['DENIES selling tanks to the rebels', 'We sold tanks to the rebels', 'the one negates the other'],
    ['The dam is safe', 'The dam is unsafe', 'the one negates the other'],
    ['We will keep exporting rice', 'We have stopped exporting rice', 'the one negates the other'],
    [
      'The mill will build a dam here',
      'The mill has dropped plans to build a dam here',
      'the one negates the other',
    ],
  ])('finds that "%s" and "%s" cannot both be so', async (one, other, why) => {
    expect(await judge(one, other)).toMatchObject({ verdict: 'conflict', conflicts: [{ why }] });
  });

  it.each([
    ['URGES the ferry must sail again', 'The ferry will sail again'],
    ['The border at Lumen will close on Monday', 'The border at Tarsk will close on Monday'],
    ['Prices fell by 3 percent in March', 'Prices fell by 5 percent in July'],
    ['The ferry will sail again', 'The harbour master was born in Lumen'],
  ])('keeps "%s" and "%s" apart as two matters', async (one, other) => {
    expect((await judge(one, other)).verdict).toBe('different');
  });

  it('judges a pair alike in both directions', async () => {
    const texts = [
      'The ferry will sail on 3 April',
      'DENIES that the ferry sails',
      'URGES sail',
      '12 ships',
      '',
      '…',
    ];
    for (const one of texts)
      for (const other of texts) expect(await judge(one, other)).toEqual(await judge(other, one));
  });
});

describe('readFeatures', () => {
  it('reads words, numbers, dates, names and what is negated', () => {
    const { stems, numbers, dates, names } = readFeatures(
      "Nobody in Norway has signed the three thousand papers since 4 May, but Lumen's mayor will",
      lists,
    );
    expect([...stems].filter(([, negated]) => negated).map(([stem]) => stem)).toContain('sign');
    expect(stems.get(stem('mayor'))).toBe(false);
    expect(numbers).toEqual([3000]);
    expect(Object.fromEntries(dates)).toEqual({ day: new Set(['4']), month: new Set(['may']) });
    expect([...names].sort()).toEqual(['NO', 'lumen']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readFeatures(text, lists)).toEqual(readFeatures(text, lists));
      }),
    );
  });
});

describe('cluster', () => {
  it('does not depend on the order of the wordings', async () => {
    const { cluster } = createClaimResolution(lists);
    const wordings = await Promise.all(
      [
        'The ferry will sail again on 3 April',
        'the ferry would resume sailing on April 3',
        'The ferry will sail again',
        'The ferry will sail again on 9 April',
        'The ferry will not sail again',
        'The harbour will be rebuilt',
        'they would rebuild the harbour',
      ].map(wording),
    );
    const sorted = (some: readonly Wording[]) =>
      cluster(some)
        .map((ids) => [...ids].sort())
        .sort();
    const once = sorted(wordings);
    expect(once.length).toBeGreaterThan(2);
    expect(once.length).toBeLessThan(wordings.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(wordings, { minLength: wordings.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(once);
      }),
    );
  });
});
