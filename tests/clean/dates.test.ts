import { isDateLine } from '../../src/clean/dates';
import { findDate } from '../../src/util/find-date';

describe('findDate', () => {
  it.each([
    ['2023-09-13T10:15:00+03:00', '2023-09-13'],
    ['Friday, September 13, 2023', '2023-09-13'],
    ['Sept. 3rd, 2023', '2023-09-03'],
    ['13 Sep 2023 | Updated 14 Sep 2023', '2023-09-13'],
    ['1st of May, 2021', '2021-05-01'],
    ['13.09.2023 10:15', '2023-09-13'],
    ['30 February 2023', undefined],
    ['09/10/2023', undefined],
    ['September 13', undefined],
    ['', undefined],
  ])('%j → %s', (text, date) => {
    expect(findDate(text)).toBe(date);
  });
});

describe('isDateLine', () => {
  it.each([
    ['| Last update :', true],
    ['Published: 13 September 2023, 10:15 GMT', true],
    ['Saturday, April 4, 2009', true],
    ['Updated 3 hours ago', true],
    ['6:05 p.m.', true],
    ['Posted on May 2, 2021 at 10:15 am | 3 min read', true],
    ['Talks began on September 13, 2023', false],
    ['May', false],
    ['Monday', false],
    ['11', false],
  ])('%j → %s', (line, expected) => {
    expect(isDateLine(line)).toBe(expected);
  });
});
