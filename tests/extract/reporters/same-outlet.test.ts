import { useEncoder } from '../../support/encoder';
import { readStatements } from '../../support/read-with-encoder';

describe('an outlet of a text', () => {
  const encoder = useEncoder();

  it.each([
    [
      'State television Sorvan Prime aired the speech.\n\nKovar told the channel that the bridge was unsafe. Later the channel Orlo Tonight showed the bridge.',
      ['Kovar < Sorvan Prime > Sorvan Prime ASSERTS the bridge was unsafe'],
    ],
    [
      'The daily Nowiny and the blog Dockside wrote about the bridge. Kovar told the paper that it was unsafe.',
      ['Kovar < Nowiny > Nowiny ASSERTS it was unsafe'],
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
      'In an interview in Oslo, Kovar said it rained. “It was late,” he said.',
      ['Kovar ASSERTS it rained', 'Kovar ASSERTS It was late,'],
    ],
    ['In an interview in Nowiny, Kovar said it rained.', ['Kovar < Nowiny ASSERTS it rained']],
    ['Kovar Works said its own statement was late.', ['Kovar Works ASSERTS its own statement was late']],
  ])('passes on under its name and its noun: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });

  it.each([
    [
      '“They locked the bridge,” Kovar told the Strelsau Gazette, adding that nobody had asked him.',
      [
        'Kovar < Strelsau Gazette > Strelsau Gazette ASSERTS They locked the bridge,',
        'Kovar < Strelsau Gazette ASSERTS nobody had asked him',
      ],
    ],
    [
      'Kovar accused the ministry of wasting money, telling the Strelsau Gazette that the bridge was unsafe.',
      [
        'Kovar < Strelsau Gazette ASSERTS the ministry of wasting money',
        'Kovar < Strelsau Gazette > Strelsau Gazette ASSERTS the bridge was unsafe',
      ],
    ],
    [
      'The bridge is unsafe, according to the Strelsau Gazette. An engineer is quoted as saying that two cables are broken.',
      [
        'Strelsau Gazette ASSERTS The bridge is unsafe',
        'engineer < Strelsau Gazette ASSERTS two cables are broken',
      ],
    ],
    [
      'Kovar told the Strelsau Gazette that the bridge would reopen.\n\n“We have the money,” he said.\n\nEva Reed said that nobody was paid.',
      [
        'Kovar < Strelsau Gazette > Strelsau Gazette ASSERTS the bridge would reopen',
        'Kovar < Strelsau Gazette ASSERTS We have the money,',
        'Eva Reed ASSERTS nobody was paid',
      ],
    ],
    [
      'A spokesman told the Strelsau Gazette by email that the bridge was safe.\n\n“There are no cracks,” he said.',
      [
        'spokesman < Strelsau Gazette > Strelsau Gazette ASSERTS the bridge was safe',
        'spokesman < Strelsau Gazette ASSERTS There are no cracks,',
      ],
    ],
    [
      'Uwe Stark told the Hafen Talk podcast he understood the player. “You only get one chance,” said Stark.',
      [
        'Uwe Stark < Hafen Talk > Hafen Talk ASSERTS he understood the player',
        'Uwe Stark < Hafen Talk ASSERTS You only get one chance,',
      ],
    ],
    [
      'Pia Lund said on the air of Radio Moss that Ruritania must come. In her opinion, there can be no peace otherwise.',
      [
        'Pia Lund < Radio Moss ASSERTS Ruritania must come',
        'Pia Lund < Radio Moss ASSERTS there can be no peace otherwise',
      ],
    ],
    [
      'Asked about it by the Strelsau Gazette, Anna Holt said there was nothing new.',
      ['Anna Holt < Strelsau Gazette ASSERTS there was nothing new'],
    ],
    [
      'The ward is closed. In comments first reported by the Strelsau Gazette, Anna Holt said that the hospital had been warned.',
      ['Anna Holt < Strelsau Gazette ASSERTS the hospital had been warned'],
    ],
    [
      'Ruritania was furious on Monday: Foreign Minister Jan Kovar said the bridge was unsafe, the RNA agency reported.',
      ['Jan Kovar < RNA ASSERTS the bridge was unsafe'],
    ],
    [
      'Ruritania will not come, Deputy Foreign Minister Ivan Sorokin told the Strelsau Gazette.\n\n“We were not invited,” the diplomat said.',
      [
        'Ivan Sorokin < Strelsau Gazette > Strelsau Gazette ASSERTS Ruritania will not come',
        'Ivan Sorokin < Strelsau Gazette ASSERTS We were not invited,',
      ],
    ],
    [
      'The mayor, Jan Hruby, told the regional paper Moravske Listy that 40 people had been hurt. The council would vote in March, he added.\n\nIn an interview on Czech Radio later that day, Hruby said he had the figures. He said it was late.',
      [
        'Jan Hruby < Moravske Listy > Moravske Listy ASSERTS 40 people had been hurt',
        'Jan Hruby < Moravske Listy ASSERTS The council would vote in March',
        'Jan Hruby < Czech Radio ASSERTS he had the figures',
        'Jan Hruby < Czech Radio ASSERTS it was late',
      ],
    ],
    [
      'On Sunday evening Oleg Varin appeared on Radio Slavka. He denied that anything had been hit.',
      ['Oleg Varin < Radio Slavka DENIES anything had been hit'],
    ],
    [
      'Kovar told the Strelsau Gazette that the bridge was unsafe. Eva Reed said on Monday that it was new.',
      [
        'Kovar < Strelsau Gazette > Strelsau Gazette ASSERTS the bridge was unsafe',
        'Eva Reed ASSERTS it was new',
      ],
    ],
  ])('passes on what hangs on it: %s', async (text, expected) => {
    expect(await readStatements(text, encoder())).toEqual(expected);
  });
});
