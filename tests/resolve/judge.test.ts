import type { Referent } from '../../src/model/referent';
import { createJudge } from '../../src/resolve/judge';
import { profileOf } from '../../src/resolve/profile';
import { lists } from '../support/lists';

const judge = createJudge(lists);

const profile = (name: string, more: Partial<Referent> = {}) =>
  profileOf({ kind: 'PERSON', name, aliases: [], roles: [], collective: false, ...more }, name, lists);

describe('judge', () => {
  it.each([
    [
      'one full name',
      profile('Jane Doe'),
      profile('JANE DOE'),
      { verdict: 'match', score: 1, evidence: ['both are named "jane doe"', 'both are known as "jane doe"'] },
    ],
    [
      'a shared alias',
      profile('Jane Doe', { aliases: ['Jane Roe'] }),
      profile('Jane Roe'),
      { verdict: 'match', score: 0.95, evidence: ['both are known as "jane roe"'] },
    ],
    [
      'a short name with its office',
      profile('Doe', { roles: ['Ruritanian President'] }),
      profile('Jane Doe', { roles: ['Ruritanian president'] }),
      {
        verdict: 'match',
        score: 0.9,
        evidence: ['both are called "doe" and hold the office "president ruritanian"'],
      },
    ],
    [
      'nothing in common',
      profile('Jane Doe'),
      profile('John Roe'),
      { verdict: 'different', score: 0, evidence: ['the names do not go together'] },
    ],
    [
      'one name for two kinds',
      profile('Jane Doe'),
      profile('Jane Doe', { kind: 'PRODUCT' }),
      { verdict: 'different', score: 0, evidence: ['of two kinds: person and product'] },
    ],
  ])('explains %s', (_evidence, a, b, expected) => {
    expect(judge(a, b)).toEqual(expected);
  });
});
