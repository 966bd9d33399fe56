import { evaluateResolution } from '../../../src/eval/resolution/evaluate-resolution';
import { resolutionResult } from '../../../src/eval/resolution/resolution-rows';
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

  it('is told in rows of the table, beside likeness of letters', () => {
    const { on, rows } = resolutionResult(report);
    expect(on).toBe(`${report.pairCount} made pairs, ${report.nameCount} names`);
    expect(Object.keys(rows).slice(0, 8)).toEqual([
      'one person under two names, Hearsay',
      'names grouped by person (B³), Hearsay',
      'one person under two names, Jaro-Winkler',
      'the same at a precision of 98, Jaro-Winkler',
      'names grouped by person (B³), Jaro-Winkler',
      'one person under two names, token-set ratio',
      'the same at a precision of 98, token-set ratio',
      'names grouped by person (B³), token-set ratio',
    ]);
    expect(rows['one person under two names, Hearsay']?.['P']).toBeGreaterThanOrEqual(98);
  });

  it('groups them better than likeness of letters does', () => {
    expect(rivals.map(({ method }) => method)).toEqual(['Jaro-Winkler', 'token-set ratio']);
    for (const rival of rivals) {
      expect(own?.groups.f1).toBeGreaterThan(rival.groups.f1);
      expect(own?.pairs.recall).toBeGreaterThan(rival.recallAtPrecision ?? 1);
    }
  });
});
