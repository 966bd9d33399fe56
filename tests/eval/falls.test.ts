import { fallsOf } from '../../src/eval/falls';
import type { Measurement } from '../../src/eval/figures';

const committed: Measurement = {
  on: 'golden set',
  measuredOn: '2026-01-01',
  model: null,
  rows: { statements: { P: 90, R: 80 }, 'polarity, of those found': { '%': 95.1 } },
};

describe('fallsOf', () => {
  it.each([
    ['the same', { statements: { P: 90, R: 80 }, 'polarity, of those found': { '%': 95.1 } }, []],
    ['better', { statements: { P: 99, R: 99 }, 'polarity, of those found': { '%': 99 } }, []],
    ['a point less', { statements: { P: 89, R: 79 }, 'polarity, of those found': { '%': 94.1 } }, []],
    [
      'more than a point less',
      { statements: { P: 88.9, R: 80 }, 'polarity, of those found': { '%': 90 } },
      ['statements, P: was 90.0, is 88.9', 'polarity, of those found, %: was 95.1, is 90.0'],
    ],
    [
      'no longer measured',
      { statements: { P: 90 } },
      ['statements, R: was 80.0, is not measured', 'polarity, of those found, %: was 95.1, is not measured'],
    ],
  ])('tells what has fallen where figures are %s', (_, now, expected) => {
    expect(fallsOf(committed, now as Measurement['rows'])).toEqual(expected);
  });

  it('tells of nothing where nothing was committed', () => {
    expect(fallsOf(undefined, { statements: { P: 1 } })).toEqual([]);
  });
});
