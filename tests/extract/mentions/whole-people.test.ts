import { markNames, mentionsOf } from '../../support/read-text';

describe('people whom the encoder cuts', () => {
  it.each([
    ['Jane Velk van der Lind left.', ['PERSON 0.9 Jane Velk', 'PERSON 0.9 Lind'], ['Jane Velk van der Lind']],
    ['They met John Dumavel.', ['PERSON 0.6 Dumavel'], ['John Dumavel']],
    ['Jan Dumavel left.', ['PERSON 0.6 Dumavel'], ['Jan Dumavel']],
    // two of them, and words before a name that are none of it
    ['Jane and Dumavel left.', ['PERSON 0.9 Jane', 'PERSON 0.9 Dumavel'], ['Jane', 'Dumavel']],
    ['Even Dumavel left.', ['PERSON 0.9 Dumavel'], ['Dumavel']],
    ['Last May Dumavel left.', ['PERSON 0.9 Dumavel'], ['Dumavel']],
    ['Sheikh Dumavel left.', ['PERSON 0.9 Dumavel'], ['Dumavel']],
    ['They saw JOHN Dumavel.', ['PERSON 0.9 Dumavel'], ['Dumavel']],
    ['They met John. Dumavel left.', ['PERSON 0.9 Dumavel'], ['Dumavel']],
  ])('are whole: %s', async (text, marked, expected) => {
    expect((await mentionsOf(text, markNames(text, marked))).map(({ name }) => name)).toEqual(expected);
  });
});
