import { markNames, mentionsOf } from '../../support/read-text';

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
    // common words, and more than somebody is called by
    ['They read a Jane Song in Oslo.', ['Norway']],
    ['It was a President Song in Oslo.', ['Norway']],
    ['They met Jane Xiyo Dumavel Velk in Oslo.', ['Norway']],
  ])('are found by a given name or a title: %s', async (text, expected) => {
    const marked = markNames(text, text.includes('Oslo') ? ['PLACE 0.9 Oslo'] : []);
    expect((await mentionsOf(text, marked)).map(({ name }) => name)).toEqual(expected);
  });
});
