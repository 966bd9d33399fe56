import { markNames, showMentions } from '../../support/read-text';

describe('adjectives that stand for what they are made of', () => {
  it.each([
    ['They left Latin American markets.', ['PEOPLE 0.9 Latin American'], ['(Latin American) Latin America']],
    ['They left for the North American market.', [], ['(North American) North America']],
    ['They met Eastern European leaders.', [], ['(Eastern European) Eastern Europe']],
    ['They met European leaders.', [], ['(European) Europe']],
    ['They met Asians and African envoys.', [], ['(Asians) Asia', '(African) Africa']],
    // a description of a state
    ['They left the South American country.', [], []],
    ['South African officials left.', [], ['(South African) South Africa']],
  ])('parts of continents: %s', async (text, names, expected) => {
    expect(await showMentions(text, markNames(text, names))).toEqual(expected);
  });

  it.each([
    ['They met the Republican nominee.', ['(Republican) Republican Party']],
    ['They met Democratic Sen. Xiyo Dumavel.', ['(Democratic) Democratic Party', 'PERSON Xiyo Dumavel']],
    ['They met a Tory MP and a Green candidate.', ['(Tory) Conservative Party', '(Green) Green Party']],
    // no adjective, or not of a party
    ['They met a Republican in May.', []],
    ['They met the Green family and a Liberal uncle.', []],
    ['They met democratic leaders.', []],
  ])('parties: %s', async (text, expected) => {
    const names = text.includes('Xiyo') ? ['PERSON 0.9 Xiyo Dumavel'] : [];
    expect(await showMentions(text, markNames(text, names))).toEqual(expected);
  });
});
