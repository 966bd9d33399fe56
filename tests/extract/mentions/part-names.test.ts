import { markNames, mentionsOf, showPeople } from '../../support/read-text';

describe('names that the encoder runs together', () => {
  it.each([
    [
      'The head of the Ministry of Food Duma Velk met Velk.',
      ['ORGANISATION 0.9 Ministry of Food Duma Velk', 'PERSON 0.9 Velk'],
      ['Ministry of Food', 'Duma Velk', 'Velk'],
      ['head of the Ministry of Food + Duma Velk', 'Velk'],
    ],
    [
      'The head of the Roe Bank Elvira Dumavel left.',
      ['ORGANISATION 0.8 Roe Bank Elvira Dumavel'],
      ['Roe Bank', 'Elvira Dumavel'],
      ['head of the Roe Bank + Elvira Dumavel'],
    ],
    [
      'The head of European diplomacy Duma Velk left.',
      ['PEOPLE 0.9 European', 'PERSON 0.9 Duma Velk'],
      ['Europe', 'Duma Velk'],
      ['head of European diplomacy + Duma Velk'],
    ],
    [
      'The Dumavel White House said Dumavel left, and the Polar White House said no.',
      ['ORGANISATION 0.8 Dumavel White House', 'PERSON 0.9 Dumavel', 'ORGANISATION 0.8 Polar White House'],
      ['Dumavel', 'White House', 'Dumavel', 'White House'],
      ['Dumavel', 'Dumavel'],
    ],
    ['Dumavel, Jane left.', ['PERSON 0.9 Dumavel, Jane'], ['Dumavel, Jane'], ['Dumavel, Jane']],
    // as long as the list has it
    [
      'Islamic State of Iraq and the Levant left.',
      ['PLACE 0.9 Islamic State of Iraq', 'PLACE 0.9 Levant'],
      ['Islamic State of Iraq and the Levant'],
      [],
    ],
    [
      'It rained in Jammu and Kashmir, and in Dumavel and Kashmir.',
      ['PLACE 0.9 Jammu', 'PLACE 0.9 Kashmir', 'PLACE 0.9 Dumavel', 'PLACE 0.9 Kashmir'],
      ['Jammu and Kashmir', 'Dumavel', 'Kashmir'],
      [],
    ],
    [
      'It rained in Dumavel, Calif., in Velkville, N.H., and in Velk, Room 12.',
      ['PLACE 0.9 Dumavel, Calif.', 'PLACE 0.9 Velkville, N.H.', 'PLACE 0.9 Velk, Room 12'],
      ['Dumavel', 'Calif.', 'Velkville', 'N.H.', 'Velk, Room 12'],
      [],
    ],
    ["Jane Smith's Bakery closed.", ["ORGANISATION 0.9 Jane Smith's Bakery"], ["Jane Smith's Bakery"], []],
    [
      'They left Dumavel, Velk Hills and the coast.',
      ['PLACE 0.9 Dumavel, Velk Hills'],
      ['Dumavel', 'Velk Hills'],
      [],
    ],
    [
      'They left the Jane School of Mines.',
      ['ORGANISATION 0.9 Jane School of Mines'],
      ['Jane School of Mines'],
      [],
    ],
    ['She lives in Dumavel, DC.', ['PLACE 0.9 Dumavel, DC'], ['Dumavel, DC'], []],
    ['It is for either Uruguay or Norway.', ['PLACE 0.9 Uruguay or Norway'], ['Uruguay', 'Norway'], []],
    ['The book by Jordan Velk came out.', ['PERSON 0.9 Jordan Velk'], ['Jordan Velk'], ['Jordan Velk']],
    [
      'Doe left the plant who now runs the Foundation for Duma Safety.',
      ['PLACE 0.9 plant who now runs the Foundation for Duma Safety'],
      ['Foundation for Duma Safety'],
      [],
    ],
    [
      'Dumavel spoke. Then Dumavel’s Society for Birds met.',
      ['ORGANISATION 0.9 Dumavel', 'ORGANISATION 0.9 Dumavel’s Society for Birds'],
      ['Dumavel', 'Dumavel’s Society for Birds'],
      [],
    ],
    [
      'They met Representative Duma Velk of Texas.',
      ['PERSON 0.9 Representative Duma Velk of Texas'],
      ['Duma Velk', 'Texas'],
      ['Representative + Duma Velk'],
    ],
    [
      'They met Texas Gov. Jane Velk.',
      ['ORGANISATION 0.9 Texas Gov. Jane Velk'],
      ['Texas', 'Jane Velk'],
      ['Texas Gov. + Jane Velk'],
    ],
    [
      'They met Texas Sen. Jane Velk.',
      ['ORGANISATION 0.9 Texas Sen.', 'PERSON 0.9 Jane Velk'],
      ['Texas', 'Jane Velk'],
      ['Texas Sen. + Jane Velk'],
    ],
    [
      'They asked Duma News’ Jane Velk.',
      ['ORGANISATION 0.9 Duma News’ Jane Velk'],
      ['Jane Velk'],
      ['Jane Velk'],
    ],
    ['A Dumavel engineer left.', ['ORGANISATION 0.9 Dumavel engineer'], ['Dumavel'], []],
    ['They met at Duma House, the seat of it.', ['PLACE 0.9 Duma House, the seat'], ['Duma House'], []],
    ['They met in Dumaville, Norway.', ['PLACE 0.9 Dumaville, Norway'], ['Dumaville', 'Norway'], []],
    [
      'Then Norway’s Duma Velk left.',
      ['PERSON 0.9 Norway’s Duma Velk'],
      ['Norway', 'Duma Velk'],
      ['Duma Velk'],
    ],
    [
      'Dumavel Foods grew. Its Dumavel’s Velk plant closed.',
      ['ORGANISATION 0.9 Dumavel Foods', 'ORGANISATION 0.9 Dumavel’s Velk'],
      ['Dumavel Foods', 'Dumavel’s Velk'],
      [],
    ],
    [
      'Dumavel Foods grew. Dumavel paid. Then Dumavel’s Velk plant closed.',
      ['ORGANISATION 0.9 Dumavel Foods', 'ORGANISATION 0.9 Dumavel', 'ORGANISATION 0.9 Dumavel’s Velk'],
      ['Dumavel Foods', 'Dumavel', 'Dumavel', 'Velk'],
      [],
    ],
    [
      'The press secretary of the ministry Duma Velk left.',
      ['PERSON 0.9 Duma Velk'],
      ['Duma Velk'],
      ['press secretary of the ministry + Duma Velk'],
    ],
  ])('are parted: %s', async (text, names, expected, people) => {
    const marked = markNames(text, names);
    expect((await mentionsOf(text, marked)).map(({ name }) => name)).toEqual(expected);
    expect(await showPeople(text, marked)).toEqual(people);
  });
});
