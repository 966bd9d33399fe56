import { isPullQuote } from '../../src/clean/pull-quote';

describe('isPullQuote', () => {
  it.each([
    'I am sure that our meeting will raise our relations to a new level Jane Doeminister of trade',
    'The prospects are good here Jane DoePresident of Ruritania',
    'We are confident that the people will win Jane van Doeleader of Ruritania',
    'We will simply work on equal terms, and that is good! Jane Mary DoeOrientalist',
    'It is good that we can now work on equal terms — Jane Doe, minister of trade',
  ])('reads %j', (words) => {
    expect(isPullQuote(words)).toBe(true);
  });

  it.each([
    '“The prospects are good here,” said Jane Doe, minister of trade.',
    'The prospects are good here, said Jane Doe, minister of trade.',
    'The minister of Ruritania met with Jane McDonald',
    'Minister Leaves For New Life With Jane YouTube',
    'Jane Doeminister of trade',
    'The team of John Roe met the cheerleader of the other side.',
    'Talks end — Ruritania',
  ])('leaves %j', (words) => {
    expect(isPullQuote(words)).toBe(false);
  });
});
