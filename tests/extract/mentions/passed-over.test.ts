import { markNames, mentionsOf } from '../../support/read-text';

describe('people whom the encoder passes over', () => {
  it.each([
    ['They met Hillary Clinton in Oslo.', ['Hillary Clinton', 'Norway']],
    ['They met Hillary R. Clinton in Oslo.', ['Hillary R. Clinton', 'Norway']],
    // behind the office of a state
    ['They met US President Hillary Dumavel in Oslo.', ['United States', 'Hillary Dumavel', 'Norway']],
    ['They met Norwegian Foreign Minister Hillary Dumavel.', ['Norway', 'Hillary Dumavel']],
    ['They met Foreign Minister Hillary Dumavel.', []],
    ['They met US President Dumavel Hillary.', ['United States']],
    // no family of the lists, and more than a given and a family name
    ['They met Hillary Dumavel in Oslo.', ['Norway']],
    ['They met Hillary Dumavel Clinton in Oslo.', ['Norway']],
  ])('are found by names of the lists: %s', async (text, expected) => {
    const marked = markNames(text, text.includes('Oslo') ? ['PLACE 0.9 Oslo'] : []);
    expect((await mentionsOf(text, marked)).map(({ name }) => name)).toEqual(expected);
  });
});
