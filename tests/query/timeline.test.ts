import { firstDay, type Interval } from '../../src/query/timeline';

describe('firstDay', () => {
  it.each<[Interval, string, string]>([
    ['DAY', '2024-02-29', '2024-02-29'],
    ['WEEK', '2024-02-29', '2024-02-26'],
    ['WEEK', '2024-02-26', '2024-02-26'],
    ['WEEK', '2024-03-03', '2024-02-26'],
    ['WEEK', '2025-01-01', '2024-12-30'],
    ['MONTH', '2024-02-29', '2024-02-01'],
    ['YEAR', '2024-02-29', '2024-01-01'],
  ])('of the %s of %s is %s', (by, day, expected) => {
    expect(firstDay(day, by)).toBe(expected);
  });
});
