import { annotationsOf } from '../../support/read-text';
import { showReporters } from '../../support/show-reporters';

const LEAD =
  'The Roe Foundation said in a report based on interviews with 40 people that guards beat prisoners.';

describe('an article about a report', () => {
  it.each([
    [
      `${LEAD}\n\n“It was dark,” said Anna Lind, a teacher.`,
      ['Roe Foundation', 'Anna Lind < Roe Foundation'],
    ],
    [
      `${LEAD}\n\nA former guard told researchers that it was dark.`,
      ['Roe Foundation', 'former guard < Roe Foundation > researchers'],
    ],
    [
      `${LEAD}\n\nA doctor quoted in the report said that it was dark.`,
      ['Roe Foundation', 'doctor quoted in the report < Roe Foundation'],
    ],
    [`${LEAD}\n\nMinister Ivan Petrov said that it was a lie.`, ['Roe Foundation', 'Ivan Petrov']],
    [
      `${LEAD}\n\n“It was dark,” Anna Lind told Radio Ponte.`,
      ['Roe Foundation', 'Anna Lind < Radio Ponte > Radio Ponte'],
    ],
  ])('has what witnesses say passed on by whose report it is: %s', async (text, expected) => {
    expect(showReporters(await annotationsOf(text))).toEqual(expected);
  });
});
