/** What stands against what, whoever says it. */
import { loadSentenceEncoder, type SentenceEncoder } from '../../../src/encode/sentences/sentence-encoder';
import type { Polarity } from '../../../src/model/annotations';
import type { Wording } from '../../../src/model/claim';
import { createClaimResolution } from '../../../src/resolve/claims/claim-resolution';
import { foldWords } from '../../../src/util/fold-words';
import { modelsFolder } from '../../support/encoder';
import { lists } from '../../support/lists';

const { opposed } = createClaimResolution(lists);
let encoder: SentenceEncoder;

beforeAll(async () => {
  encoder = await loadSentenceEncoder(modelsFolder);
});
afterAll(() => encoder.close());

/** "roe DENIES supplying arms": somebody, how it is meant, and what is said. */
async function wording(told: string): Promise<Wording> {
  const [, speaker = '', polarity = '', text = ''] = /^(\w+) ([A-Z]+) (.*)$/u.exec(told) ?? [];
  const vector = await encoder.embed(foldWords(text));
  return { id: told, what: told, speakers: [speaker], polarity: polarity as Polarity, text, vector };
}

/** In both directions, which must be the same. */
async function between(one: string, other: string): Promise<readonly string[]> {
  const [a, b] = (await Promise.all([one, other].map(wording))) as [Wording, Wording];
  const found = opposed([a], [b]);
  expect(opposed([b], [a])).toEqual(found);
  return found.map(({ kind, why }) => `${kind}: ${why}`);
}

describe('opposed', () => {
  it.each([
    [
      'roe ASSERTS Smith had touched Fields',
      'doe ASSERTS he had never touched Fields',
      'CONTRADICTS: the one negates the other',
    ],
    [
      'roe ASSERTS Ruritania would pay for the wall',
      'doe ASSERTS Ruritania would not pay for a wall',
      'CONTRADICTS: the one negates the other',
    ],
    [
      'roe ASSERTS he was working on a book',
      'doe DENIES he was working on a book',
      'DENIES: denies what the other says',
    ],
    [
      'roe ASSERTS The flood destroyed 30 houses in Zenda',
      'doe ASSERTS the flood destroyed 52 houses in Zenda',
      'CONTRADICTS: other numbers: 30 and 52',
    ],
    [
      'roe ASSERTS The ferry will sail on 3 April',
      'doe ASSERTS the ferry will sail on 8 May',
      'CONTRADICTS: another day: 3 and 8; another month: april and may',
    ],
  ])('%s, %s: %s', async (one, other, expected) => {
    expect(await between(one, other)).toEqual([expected]);
  });

  it.each([
    // Only the same person is named.
    ["roe DENIES the story about Jane Doe's boat", "doe ASSERTS Jane Doe's handling of the strike"],
    ['roe ASSERTS he will not back Mr. Smith', 'doe ASSERTS the same about Mr. Smith'],
    [
      'roe ASSERTS he cannot now support Jane Smith',
      'doe ASSERTS himself as a devout, early Smith supporter',
    ],
    // Each of himself.
    ["roe ASSERTS he's open to running in the future", "doe ASSERTS we won't be running in the future"],
    // Both negate something.
    [
      'roe ASSERTS none of her letters were marked secret when they were sent',
      'roe ASSERTS she neither sent nor received letters marked secret',
    ],
    // "No matter" negates nothing.
    ['roe ASSERTS the two parties will be linked no matter what', 'doe ASSERTS the two parties are linked'],
    // One of them claims nothing.
    [
      "roe ASSERTS Smith's use of a private boat in the harbour did not show good judgment",
      "doe ASSERTS Smith's use of a private boat while in the harbour",
    ],
    ['roe DENIES the ban on boats', "doe ASSERTS Smith's call for a ban on boats"],
    // What is negated is not what both speak of.
    [
      'roe ASSERTS he has no intention of becoming the nominee of the party this year',
      'doe ASSERTS he will support the nominee of the party',
    ],
    // "Never … more … than" is the most.
    [
      'roe ASSERTS there has never been anybody more qualified than Jane Smith to serve as president',
      'doe ASSERTS Jane Smith is qualified to be president',
    ],
    // Numbers of other things, and of two surveys.
    ['roe ASSERTS 30 houses were destroyed in the attack', 'doe ASSERTS 52 people were killed in the attack'],
    [
      'roe ASSERTS Smith leads Miller 49 percent to 41 percent',
      'doe ASSERTS Smith led Miller 56 percent to 32 percent',
    ],
  ])('nothing stands between %s and %s', async (one, other) => {
    expect(await between(one, other)).toEqual([]);
  });
});
