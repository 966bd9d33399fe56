import fc from 'fast-check';
import { matchGreedily } from '../../src/eval/match-greedily';

const byTable = (scores: readonly (readonly number[])[]) =>
  matchGreedily(
    scores.map((_, i) => i),
    (scores[0] ?? []).map((_, j) => j),
    (i, j) => scores[i]?.[j] ?? 0,
  );

describe('matchGreedily', () => {
  it('takes the best pair first, even where that leaves others without one', () => {
    const scores = [
      [0.9, 0.8],
      [0.8, 0],
    ];
    expect(byTable(scores)).toEqual([{ gold: 0, predicted: 0, score: 0.9 }]);
  });

  it('gives equal scores to the later gold item, then to the later predicted one', () => {
    const scores = [
      [0.5, 0.5],
      [0.5, 0.5],
    ];
    expect(byTable(scores)).toEqual([
      { gold: 1, predicted: 1, score: 0.5 },
      { gold: 0, predicted: 0, score: 0.5 },
    ]);
  });

  it('uses nothing twice and never pairs what scores 0', () => {
    const row = fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (scores) => {
        const matches = byTable(scores);
        expect(new Set(matches.map(({ gold }) => gold)).size).toBe(matches.length);
        expect(new Set(matches.map(({ predicted }) => predicted)).size).toBe(matches.length);
        expect(matches.every(({ score }) => score > 0)).toBe(true);
      }),
    );
  });
});
