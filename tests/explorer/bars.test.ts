import { barsOf, rangeOf } from '../../src/explorer/timeline/bars';

const bucket = (from: string | null, count = 1, denials = 0) => ({ from, count, denials });

describe('barsOf', () => {
  it('has a bar for every day of a few days, also those without statements', () => {
    expect(barsOf([bucket('2024-02-28', 2), bucket('2024-03-01', 3, 1), bucket(null, 4)])).toEqual({
      unit: 'day',
      undated: 4,
      bars: [
        { from: '2024-02-28', to: '2024-02-28', count: 2, denials: 0 },
        { from: '2024-02-29', to: '2024-02-29', count: 0, denials: 0 },
        { from: '2024-03-01', to: '2024-03-01', count: 3, denials: 1 },
      ],
    });
  });

  it.each([
    ['week', '2023-01-04', '2023-11-05', '2023-01-02', 44],
    ['month', '2015-01-04', '2024-11-05', '2015-01-01', 119],
    ['year', '1990-06-01', '2024-11-05', '1990-01-01', 35],
  ])('takes a %s where smaller stretches would be too many', (unit, first, last, ...[from, length]) => {
    const { bars, ...rest } = barsOf([bucket(first, 2), bucket(last, 3)]);
    expect(rest).toEqual({ unit, undated: 0 });
    expect(bars).toHaveLength(length);
    expect(bars[0]).toMatchObject({ from, count: 2 });
    expect(bars.at(-1)).toMatchObject({ count: 3 });
  });

  it('has none where nothing has a date', () => {
    expect(barsOf([bucket(null, 7)])).toEqual({ unit: 'day', bars: [], undated: 7 });
  });
});

describe('rangeOf', () => {
  const { bars } = barsOf([bucket('2024-01-01'), bucket('2024-01-05')]);

  it.each([
    [undefined, undefined, 0, 4],
    ['2024-01-02', '2024-01-03', 1, 2],
    ['2023-01-01', '2025-01-01', 0, 4],
  ])('from %s until %s', (after, before, start, end) => {
    expect(rangeOf(bars, after, before)).toEqual({ start, end });
  });
});
