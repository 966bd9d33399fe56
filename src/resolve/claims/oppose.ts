import type { Opposition } from '../../model/claim';
import { negates } from './compare/polarity';
import type { Compared, ConflictKind } from './compare/signal';
import { judgeClaims } from './judge';
import { areOfOneMatter } from './matters';
import { countTheSame } from './text/units';

/** What a denial denies is told in other words as a rule. */
const DENIES_FROM = 0.5;

/**
 * What stands between the two, whoever says them; undefined for nothing. Two speakers do not mean the same because they name
 * the same people: "Jane Doe's remarks" and "Jane Doe never resigned" are not on one matter.
 */
export function oppose(a: Compared, b: Compared): Opposition | undefined {
  const { verdict, score, conflicts } = judgeClaims(a, b);
  const [denial, denied] = a.wording.polarity === 'DENIES' ? [a, b] : [b, a];
  const denies =
    isDenialOf(denial, denied) && score >= DENIES_FROM && conflicts.length === 1 && verdict !== 'match';
  if ((!denies && verdict !== 'conflict') || !areOfOneMatter(a, b)) return undefined;
  const rounded = Math.round(score * 100) / 100;
  if (denies) {
    const why = 'denies what the other says';
    return { kind: 'DENIES', from: denial.wording.id, to: denied.wording.id, score: rounded, why };
  }
  if (!conflicts.some(({ kind }) => isMeant(kind, a, b))) return undefined;
  const [from, to] = a.wording.what < b.wording.what ? [a, b] : [b, a];
  return {
    kind: 'CONTRADICTS',
    from: from.wording.id,
    to: to.wording.id,
    score: rounded,
    why: conflicts.map(({ why }) => why).join('; '),
  };
}

/** Where both negate something it is mostly not the same, and "two points" stand against no "two votes". */
function isMeant(kind: ConflictKind, a: Compared, b: Compared): boolean {
  if (kind === 'date') return true;
  if (kind === 'numbers') return countTheSame(a, b);
  return !negates(a) || !negates(b);
}

function isDenialOf(denial: Compared, denied: Compared): boolean {
  return denial.wording.polarity === 'DENIES' && denied.wording.polarity !== 'DENIES';
}
