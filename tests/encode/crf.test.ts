import fc from 'fast-check';
import { bestLabels, createCrf, type Crf } from '../../src/encode/crf';
import { labelProbabilities } from '../../src/encode/label-probabilities';

const LABELS = ['O', 'B-cue', 'I-cue', 'B-source', 'I-source'];
const FORBIDDEN = -10_000;

const mayFollow = (from: string, to: string) => !to.startsWith('I-') || from.slice(2) === to.slice(2);

const score = fc.integer({ min: -400, max: 400 }).map((hundredths) => hundredths / 100);

const crfs = fc
  .tuple(fc.array(score, { minLength: 25, maxLength: 25 }), fc.constantFrom(0.5, 1, 2))
  .map(([scores, temperature]) =>
    createCrf(
      LABELS,
      LABELS.map((from, row) =>
        LABELS.map((to, column) => (mayFollow(from, to) ? scores[5 * row + column]! : FORBIDDEN)),
      ),
      temperature,
    ),
  );

const emissions = fc
  .array(fc.array(score, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  .map((rows) => Float32Array.from(rows.flat()));

/** Every sequence of labels, with its score. */
function paths(crf: Crf, emitted: Float32Array): { labels: number[]; score: number }[] {
  let found = LABELS.map((_, label) => ({ labels: [label], score: crf.opening[label]! + emitted[label]! }));
  for (let at = LABELS.length; at < emitted.length; at += LABELS.length) {
    found = found.flatMap(({ labels, score: before }) =>
      LABELS.map((_, label) => ({
        labels: [...labels, label],
        score: before + crf.steps[labels.at(-1)! * LABELS.length + label]! + emitted[at + label]!,
      })),
    );
  }
  return found;
}

describe('bestLabels', () => {
  it('finds the best of all sequences, in which no I- stands alone', () => {
    fc.assert(
      fc.property(crfs, emissions, (crf, emitted) => {
        const all = paths(crf, emitted);
        const best = [...bestLabels(crf, emitted)];
        const most = Math.max(...all.map((path) => path.score));
        const found = all.find(({ labels }) => labels.join() === best.join());
        expect(found?.score).toBeCloseTo(most, 3);
        best.forEach((label, at) => {
          expect(mayFollow(LABELS[best[at - 1] ?? 0]!, LABELS[label]!)).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('finds nothing in nothing', () => {
    const crf = createCrf(
      LABELS,
      LABELS.map(() => LABELS.map(() => 0)),
      1,
    );
    expect([...bestLabels(crf, new Float32Array())]).toEqual([]);
  });
});

describe('labelProbabilities', () => {
  it('is the share of the sequences that have the label, weighed by their scores', () => {
    fc.assert(
      fc.property(crfs, emissions, (crf, emitted) => {
        const all = paths(crf, emitted).map((path) => ({
          ...path,
          weight: Math.exp(path.score / crf.temperature),
        }));
        const best = bestLabels(crf, emitted);
        const expected = [...best].map(
          (label, at) => weigh(all.filter(({ labels }) => labels[at] === label)) / weigh(all),
        );
        const found = labelProbabilities(crf, emitted, best);
        expected.forEach((probability, at) => expect(found[at]).toBeCloseTo(probability, 4));
      }),
      { numRuns: 50 },
    );
  });

  function weigh(some: readonly { weight: number }[]): number {
    return some.reduce((total, { weight }) => total + weight, 0);
  }
});
