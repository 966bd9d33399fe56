import { showPeople } from '../../support/read-text';

describe('titles and descriptions beside a name', () => {
  it.each([
    ['Deputy Foreign Minister Ana Gomez said talks were difficult.', ['Deputy Foreign Minister + Ana Gomez']],
    [
      'US National Security Council spokeswoman Jane Doe spoke.',
      ['US National Security Council spokeswoman + Jane Doe'],
    ],
    [
      "Canada's Ambassador to Norway Peter Olsen spoke in Oslo.",
      ["Canada's Ambassador to Norway + Peter Olsen"],
    ],
    [
      'Minister of Industry and Trade Pavel Novak resigned.',
      ['Minister of Industry and Trade + Pavel Novak'],
    ],
    ['Leader of the opposition Jane Doe spoke.', ['Leader of the opposition + Jane Doe']],
    ['Eyewitness Jane Doe spoke.', ['Eyewitness + Jane Doe']],
    ['North Korean leader Han Dong-su spoke.', ['North Korean leader + Han Dong-su']],
  ])('attaches the title before the name: %s', async (text, expected) => {
    expect(await showPeople(text)).toEqual(expected);
  });

  it.each([
    ['Jane Doe, head of the Polar Institute, said it was cold.', ['Jane Doe | head of the Polar Institute']],
    [
      'The director of the Polar Institute, Jane Doe, said it was cold.',
      ['Jane Doe | director of the Polar Institute'],
    ],
    ['The law is bad, said Jane Doe, a lawyer who left.', ['Jane Doe | lawyer']],
  ])('attaches the description set off beside the name: %s', async (text, expected) => {
    expect(await showPeople(text)).toEqual(expected);
  });

  it.each([
    ['The Mayor of Oslo Mr Peter Olsen spoke.', ['Mayor of Oslo Mr + Peter Olsen']],
    [
      'The Director of the Polar Institute Dr. Jane Doe spoke.',
      ['Director of the Polar Institute Dr. + Jane Doe'],
    ],
    ['Police spokesman Lt. Col. Peter Olsen spoke.', ['Police spokesman Lt. Col. + Peter Olsen']],
    ['An ally of Mr Olsen spoke.', ['Mr + Olsen']],
    ['He left Norway. Mr Olsen spoke.', ['Mr + Olsen']],
    ['Sponsors Mr. Peter Olsen and Jane Doe spoke.', ['Mr. + Peter Olsen', 'Jane Doe']],
    ['The Minister of Defence Sheikh Hamad Olsen spoke.', ['Minister of Defence Sheikh + Hamad Olsen']],
  ])('finds the office before a form of address, and no place for one: %s', async (text, expected) => {
    expect(await showPeople(text)).toEqual(expected);
  });

  it.each([
    [
      'Editor Jane Doe, director Peter Olsen and Minister of Trade Pavel Novak came.',
      ['Editor + Jane Doe', 'director + Peter Olsen', 'Minister of Trade + Pavel Novak'],
    ],
    [
      'Jane Doe, head of the union and Trade Minister Pavel Novak came.',
      ['Jane Doe | head of the union', 'Trade Minister + Pavel Novak'],
    ],
    [
      'Jane Doe, sister of Minister Pavel Novak, came.',
      ['Jane Doe | sister of Minister Pavel Novak', 'Minister + Pavel Novak'],
    ],
  ])('leaves to each in a list the own office: %s', async (text, expected) => {
    expect(await showPeople(text)).toEqual(expected);
  });

  it.each([
    ['Jane Doe, speaking to a reporter, said it was cold.', ['Jane Doe']],
    ['After talks with Jane Doe, this editor can tell that it was cold.', ['Jane Doe']],
    ['In her message to the student body, Jane Doe said it was cold.', ['Jane Doe']],
    ['Jane Doe, expert advice in hand, said it was cold.', ['Jane Doe']],
    ['Jane Doe, received by the director of the museum, said it was cold.', ['Jane Doe']],
    ['Jane Doe, along with the director of the museum, said it was cold.', ['Jane Doe']],
  ])('takes no clause for a description: %s', async (text, expected) => {
    expect(await showPeople(text)).toEqual(expected);
  });

  it.each([
    ['Jane Doe, student union president, spoke.', ['Jane Doe | student union president']],
    ['Jane Doe, head of the bank took to the street.', ['Jane Doe | head of the bank']],
    [
      'Jane Doe, aide to former President Peter Olsen, came.',
      ['Jane Doe | aide to former President Peter Olsen', 'former President + Peter Olsen'],
    ],
    ['Jane Doe, head coach of the club, spoke.', ['Jane Doe | head coach of the club']],
    ['Jane Doe, retired US ambassador, spoke.', ['Jane Doe | retired US ambassador']],
    ['Jane Doe, University of Oslo professor, spoke.', ['Jane Doe | University of Oslo professor']],
    ['Jane Doe, Bank of Oil and Gas director, spoke.', ['Jane Doe | Bank of Oil and Gas director']],
    [
      'The Oil and Gas Ministry spokeswoman, Jane Doe, spoke.',
      ['Jane Doe | Oil and Gas Ministry spokeswoman'],
    ],
  ])('reads a description with words before the office: %s', async (text, expected) => {
    expect(await showPeople(text)).toEqual(expected);
  });
});
