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

  it.each([['Jane Doe, speaking to a reporter, said it was cold.', ['Jane Doe']]])(
    'takes no clause for a description: %s',
    async (text, expected) => {
      expect(await showPeople(text)).toEqual(expected);
    },
  );
});
