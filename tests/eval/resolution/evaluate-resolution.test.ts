import { evaluateResolution } from '../../../src/eval/resolution/evaluate-resolution';
import { loadResolution } from '../../../src/load-resolution';
import { lists } from '../../support/lists';

describe('evaluateResolution', () => {
  const report = evaluateResolution(loadResolution(), lists);
  const [own, ...rivals] = report.methods;

  it('makes at least two thousand pairs, of every making', () => {
    expect(report.pairCount).toBeGreaterThanOrEqual(2_000);
    expect(report.byMaking.map(({ how }) => how)).toEqual([
      'transliteration',
      'transliteration and order',
      'order',
      'initials',
      'slip of the pen',
      'nickname',
      'sibling',
      'one syllable',
      'sibling of one initial',
      'other family',
      'initial of a sibling',
    ]);
  });

  it('finds names of one person with a precision of 0.98 at a recall of 0.90', () => {
    expect(own?.pairs.precision).toBeGreaterThanOrEqual(0.98);
    expect(own?.pairs.recall).toBeGreaterThanOrEqual(0.9);
  });

  it('groups them better than likeness of letters does', () => {
    expect(rivals.map(({ method }) => method)).toEqual(['Jaro-Winkler', 'token-set ratio']);
    for (const rival of rivals) {
      expect(own?.groups.f1).toBeGreaterThan(rival.groups.f1);
      expect(own?.pairs.recall).toBeGreaterThan(rival.recallAtPrecision ?? 1);
    }
  });
});
