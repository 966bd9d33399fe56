import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

describe('an outlet that a noun introduces', () => {
  const encoder = useEncoder();

  it.each([
    [
      'State television Sorvan Prime aired the speech.\n\nKovar told the channel that the bridge was unsafe. Later the channel Orlo Tonight showed the bridge.',
      ['Kovar < Sorvan Prime > Sorvan Prime ASSERTS the bridge was unsafe'],
    ],
    [
      'An engineer, writing in the Finnish monthly Saaristo, says the bridge is unsafe.',
      ['engineer < Saaristo ASSERTS the bridge is unsafe'],
    ],
    [
      'Kovar, speaking on the Dry Dock podcast, argued that the bridge was unsafe.',
      ['Kovar < Dry Dock ASSERTS the bridge was unsafe'],
    ],
    [
      'The Strelsau Review has seen the plan. In a written reply to the Review, Kovar said the bridge was unsafe.',
      ['Kovar < Strelsau Review ASSERTS the bridge was unsafe'],
    ],
  ])('passes on under its name and its noun: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
