import { markNames, mentionsOf, showMentions } from '../../support/read-text';

describe('people whom the encoder passes over', () => {
  it.each([
    ['They met Jane Dumavel in Oslo.', ['Jane Dumavel', 'Norway']],
    ['They met Jane R. Dumavel in Oslo.', ['Jane R. Dumavel', 'Norway']],
    ['They met Jane Xiyo Dumavel in Oslo.', ['Jane Xiyo Dumavel', 'Norway']],
    ['They met Jane Dumavel. Dumavel thanked Jane.', ['Jane Dumavel', 'Dumavel', 'Jane']],
    ['They met Democrat Jane Dumavel in Oslo.', ['Jane Dumavel', 'Norway']],
    // behind a title
    ['They met US President Jane Dumavel in Oslo.', ['United States', 'Jane Dumavel', 'Norway']],
    ['They met Foreign Minister Xiyo Dumavel.', ['Xiyo Dumavel']],
    ['They met her rival Xiyo Dumavel.', ['Xiyo Dumavel']],
    ['They met President Dumavel. Dumavel left.', ['Dumavel', 'Dumavel']],
    ['They met Mr. Song in Oslo.', ['Song', 'Norway']],
    // nothing tells that it is somebody
    ['They met Xiyo Dumavel in Oslo.', ['Norway']],
    ['They met her rival Dumavel in Oslo.', ['Norway']],
    ['They met a Dumavel in Oslo.', ['Norway']],
    ['They met the Director of Polar Velkation in Oslo.', ['Norway']],
    // common words, and more than somebody is called by
    ['They read a Jane Song in Oslo.', ['Norway']],
    ['It was a President Song in Oslo.', ['Norway']],
    ['They met Jane Xiyo Dumavel Velk in Oslo.', ['Norway']],
  ])('are found by a given name or a title: %s', async (text, expected) => {
    const marked = markNames(text, text.includes('Oslo') ? ['PLACE 0.9 Oslo'] : []);
    expect((await mentionsOf(text, marked)).map(({ name }) => name)).toEqual(expected);
  });
});

describe('names beside other words', () => {
  it.each([
    [
      'Jane Dumavel left. They met the Dumavel campaign.',
      ['PERSON Jane Dumavel', 'ORGANISATION Dumavel campaign'],
    ],
    // hers, and somebody else
    ['Jane Dumavel left. They met Dumavel’s campaign.', ['PERSON Jane Dumavel', 'PERSON Dumavel']],
    ['They repealed Dumacare and kept Velkaid.', ['PRODUCT Dumacare']],
    ['They met Healthcare workers.', []],
  ])('tell what is meant: %s', async (text, expected) => {
    expect(await showMentions(text, markNames(text, []))).toEqual(expected);
  });

  it.each([
    [
      'They raised US $10 million. They gave Norway $5 million and the US more.',
      ['PLACE 0.9 US', 'PLACE 0.9 Norway', 'PLACE 0.9 US'],
      ['PLACE Norway', 'PLACE US'],
    ],
    [
      'They tested Norway-South Korea ties.',
      ['PLACE 0.9 Norway', 'PLACE 0.9 South Korea'],
      ['PLACE Norway', 'PLACE South Korea'],
    ],
    [
      'They read the Duma Press-Velk poll.',
      ['ORGANISATION 0.9 Duma Press', 'ORGANISATION 0.9 Velk'],
      ['ORGANISATION Duma Press', 'ORGANISATION Velk'],
    ],
    // one name alone beside the hyphen, and people
    ['They met the Dumavel-based team.', ['PLACE 0.9 Dumavel'], ['PLACE Dumavel']],
    ['They met the Dumavel-based team.', ['PLACE 0.6 Dumavel'], []],
    ['They are Sino-British.', ['PEOPLE 0.9 Sino', 'PEOPLE 0.9 British'], []],
    // the state in a name of its own, and its adjective in another
    ['They left the Norway Bank.', ['ORGANISATION 0.9 Norway Bank'], ['ORGANISATION Norway Bank']],
    [
      'They left the Bank of Norway.',
      ['ORGANISATION 0.9 Bank of Norway'],
      ['ORGANISATION Bank of Norway', '(Norway) Norway'],
    ],
  ])('are read on both sides of a hyphen and inside others: %s', async (text, marked, expected) => {
    expect(await showMentions(text, markNames(text, marked))).toEqual(expected);
  });
});
