import type { LastFigures, PeerFigures } from '../../src/eval/figures';
import { formatTable } from '../../src/eval/table';

const figures: LastFigures = {
  golden: {
    on: 'golden set, 2 articles, 9 statements',
    measuredOn: '2026-03-02',
    model: '0f3c9a1e',
    rows: { statements: { P: 90, R: 80.5, F1: 85 }, 'direct quotes': { R: 100 } },
  },
  names: {
    on: 'towns, 7 names',
    measuredOn: '2026-03-01',
    model: null,
    rows: { 'names, all': { P: 50, R: 50, F1: 50 } },
  },
};

const peers: PeerFigures = {
  names: {
    'names, all': [
      { who: 'Tagger', on: 'towns', kind: 'measured', origin: 'run', measures: { F1: 57.5 } },
      { who: 'Linker', on: 'rivers', kind: 'published', origin: 'its paper', measures: { P: 60, R: 40 } },
      { who: 'Guesser', on: 'towns', kind: 'measured', origin: 'run', measures: { F1: 12 } },
    ],
  },
  speed: {
    'whole reading': [
      { who: 'Tagger', on: 'short texts', kind: 'measured', origin: 'run', measures: { 'articles/s': 6.5 } },
    ],
  },
};

describe('formatTable', () => {
  it('puts figures of now, last figures and those of others side by side, and says what was not measured', () => {
    expect(formatTable({ figures, peers, fresh: new Set(['golden']) })).toBe(
      `
| what                      | on                                   | Hearsay            | measured                                       | others                                                                                      |
| ------------------------- | ------------------------------------ | ------------------ | ---------------------------------------------- | ------------------------------------------------------------------------------------------- |
| statements, P / R / F1    | golden set, 2 articles, 9 statements | 90.0 / 80.5 / 85.0 | 2026-03-02, model 0f3c9a1e                     |                                                                                             |
| direct quotes, R          | golden set, 2 articles, 9 statements | 100.0              | 2026-03-02, model 0f3c9a1e                     |                                                                                             |
| names, all, P / R / F1    | towns, 7 names                       | 50.0 / 50.0 / 50.0 | 2026-03-01, rules alone; no --names FILE given | towns (measured): Tagger F1 57.5, Guesser F1 12.0; rivers (published): Linker P 60.0 R 40.0 |
| whole reading, articles/s |                                      |                    | by npm run bench                               | short texts (measured): Tagger 6.5                                                          |
`.trim(),
    );
  });
});
