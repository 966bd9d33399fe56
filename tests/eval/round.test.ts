import fc from 'fast-check';
import { roundHalfEven } from '../../src/eval/round';

describe('roundHalfEven', () => {
  it.each([
    [0.25, 1, '0.2'],
    [0.75, 1, '0.8'],
    [6.25, 1, '6.2'],
    [0.0625, 3, '0.062'],
    [0.1875, 3, '0.188'],
    [0.35, 1, '0.3'],
    [0.45, 1, '0.5'],
    [100, 1, '100.0'],
    [66.66666666666667, 1, '66.7'],
  ])('rounds %d to %i digits as %s', (value, digits, expected) => {
    expect(roundHalfEven(value, digits)).toBe(expected);
  });

  it('stays within half a unit of the last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, digits) => {
          const distance = Math.abs(Number(roundHalfEven(value, digits)) - value);
          expect(distance).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
        },
      ),
    );
  });

  it('goes to an even digit from every exact half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (whole) => {
        expect(Number(roundHalfEven(whole + 0.5, 0)) % 2).toBe(0);
      }),
    );
  });
});
