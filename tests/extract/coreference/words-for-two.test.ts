import { markNames, showSpeakers } from '../../support/read-text';

describe('words for two', () => {
  it.each([
    ['Anna Berg met Ivan Petrov. Paul Lind said the two had agreed.', ['Paul Lind: Anna Berg, Ivan Petrov']],
    [
      'Anna Berg met Ivan Petrov. Paul Lind said the two leaders agreed.',
      ['Paul Lind: Anna Berg, Ivan Petrov'],
    ],
    ['Anna Berg met Ivan Petrov. Paul Lind said they were both workers.', ['Paul Lind']],
    ['Norway and Sweden met. Paul Lind said neither wanted war.', ['Paul Lind: Norway, Sweden']],
    ['Jane Doe and John Roe left. Paul Lind said both of them were late.', ['Paul Lind: Jane Doe, John Roe']],
    ['Norway met Sweden. Paul Lind said neither government wanted war.', ['Paul Lind: Norway, Sweden']],
    ['Roe Bank and Lind Foods met. The two companies said it rained.', ['Roe Bank + Lind Foods']],
    ['Jane Doe met John Roe. Paul Lind said the two trains were late.', ['Paul Lind']],
    [
      'Jane Doe met John Roe and Anna Berg. Sam Lind was ill. Paul Lind said both had left.',
      ['Paul Lind: John Roe, Anna Berg'],
    ],
    ['Jane Doe met John Roe. Sam Lind was ill. Paul Lind said both had left.', ['Paul Lind']],
    ['Jane Doe said two had died.', ['Jane Doe']],
    [
      'Norway and Sweden met. The Polar Party told Norway. Jane Doe said the parties were late.',
      ['Jane Doe'],
    ],
  ])('means those who were named together, or the only two: %s', async (text, expected) => {
    expect(await showSpeakers(text)).toEqual(expected);
  });
});

describe('a family name of several', () => {
  it.each([
    ['Jane Roe met John Roe. Paul Lind said the Roes were late.', ['Paul Lind: Jane Roe, John Roe']],
    ['Jane Roe met John Roe. The Roes said it rained.', ['Jane Roe + John Roe']],
    // of one, or of three
    ['Jane Roe met John Doe. Paul Lind said the Roes were late.', ['Paul Lind: Roes']],
    ['Jane Roe met John Roe and Mary Roe. Paul Lind said the Roes were late.', ['Paul Lind: Roes']],
  ])('means the two who bear it: %s', async (text, expected) => {
    const people = ['Jane Roe', 'John Roe', 'Mary Roe', 'John Doe', 'Paul Lind', 'Roes'];
    const marked = markNames(
      text,
      people.filter((name) => text.includes(name)).map((name) => `PERSON 0.9 ${name}`),
    );
    expect(await showSpeakers(text, marked)).toEqual(expected);
  });
});
