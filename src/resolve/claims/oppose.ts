import type { Opposition } from '../../model/claim';
import type { Compared } from './compare/signal';
import { judgeClaims } from './judge';

/** What a denial denies is told in other words as a rule. */
const DENIES_FROM = 0.5;

/** What stands between the two, whoever says them; undefined for nothing. */
export function oppose(a: Compared, b: Compared): Opposition | undefined {
  const { verdict, score, conflicts } = judgeClaims(a, b);
  const [denial, denied] = a.wording.polarity === 'DENIES' ? [a, b] : [b, a];
  const rounded = Math.round(score * 100) / 100;
  if (isDenialOf(denial, denied) && score >= DENIES_FROM && conflicts.length === 1 && verdict !== 'match') {
    const why = 'denies what the other says';
    return { kind: 'DENIES', from: denial.wording.id, to: denied.wording.id, score: rounded, why };
  }
  if (verdict !== 'conflict') return undefined;
  const [from, to] = a.wording.what < b.wording.what ? [a, b] : [b, a];
  return {
    kind: 'CONTRADICTS',
    from: from.wording.id,
    to: to.wording.id,
    score: rounded,
    why: conflicts.join('; '),
  };
}

function isDenialOf(denial: Compared, denied: Compared): boolean {
  return denial.wording.polarity === 'DENIES' && denied.wording.polarity !== 'DENIES';
}
