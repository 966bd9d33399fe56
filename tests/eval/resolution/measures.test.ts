import { scoreGroups, scorePairs } from '../../../src/eval/resolution/measures';
import { jaroWinkler, tokenSetRatio } from '../../../src/eval/resolution/rivals';

describe('scorePairs', () => {
  it('counts what is said to be the same, and what is', () => {
    const pair = (isSame: boolean, saidSame: boolean) => ({ isSame, saidSame });
    const pairs = [
      pair(true, true),
      pair(true, true),
      pair(true, false),
      pair(false, true),
      pair(false, false),
    ];
    expect(scorePairs(pairs)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  });
});

describe('scoreGroups', () => {
  it.each([
    ['all as they are', ['1', '1', '2'], { precision: 1, recall: 1, f1: 1 }],
    ['all in one', ['1', '1', '1'], { precision: 5 / 9, recall: 1, f1: 5 / 7 }],
    ['each alone', ['1', '2', '3'], { precision: 1, recall: 2 / 3, f1: 0.8 }],
  ])('tells %s', (_, groups, expected) => {
    const { precision, recall, f1 } = scoreGroups(['a', 'a', 'b'], groups);
    expect(precision).toBeCloseTo(expected.precision);
    expect(recall).toBeCloseTo(expected.recall);
    expect(f1).toBeCloseTo(expected.f1);
  });
});

describe('jaroWinkler', () => {
  it.each([
    ['MARTHA', 'MARHTA', 0.9611],
    ['DWAYNE', 'DUANE', 0.84],
    ['DIXON', 'DICKSONX', 0.8133],
    ['abc', 'xyz', 0],
  ])('finds %s and %s alike as Winkler did: %d', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
  });
});

describe('tokenSetRatio', () => {
  it.each([
    ['Jane Doe', 'Doe, Jane', 1],
    ['Jane Doe', 'Jane Mary Doe', 1],
    ['Doe', 'Roe', 2 / 3],
  ])('finds %s and %s alike: %d', (a, b, expected) => {
    expect(tokenSetRatio(a, b)).toBeCloseTo(expected, 4);
  });
});
