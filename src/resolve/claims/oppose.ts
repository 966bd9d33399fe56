import type { Opposition } from '../../model/claim';
import { negates } from './compare/polarity';
import type { Compared, ConflictKind } from './compare/signal';
import { judgeClaims, type ClaimJudgement } from './judge';
import { areOfOneMatter } from './matters';
import { isSaidOrOpposed } from './text/opposites';
import { hasPredicate } from './text/predicate';
import { countTheSame } from './text/units';

/** What a denial denies is told in other words as a rule. */
const DENIES_FROM = 0.5;

/**
 * What stands between the two, whoever says them; undefined for nothing. Two speakers do not mean the same because they name
 * the same people: "Jane Doe's remarks" and "Jane Doe never resigned" are not on one matter.
 */
export function oppose(a: Compared, b: Compared): Opposition | undefined {
  const [denial, denied] = a.wording.polarity === 'DENIES' ? [a, b] : [b, a];
  const judged = judgeClaims(a, b);
  const score = Math.round(judged.score * 100) / 100;
  if (denies(denial, denied, judged)) {
    if (!claims(denied) || !areOfOneMatter(a, b)) return undefined;
    const why = 'denies what the other says';
    return { kind: 'DENIES', from: denial.wording.id, to: denied.wording.id, score, why };
  }
  if (judged.verdict !== 'conflict' || ![a, b].every(claims) || !areOfOneMatter(a, b)) return undefined;
  if (!judged.conflicts.some(({ kind }) => isMeant(kind, a, b))) return undefined;
  const [from, to] = a.wording.what < b.wording.what ? [a, b] : [b, a];
  const why = judged.conflicts.map((conflict) => conflict.why).join('; ');
  return { kind: 'CONTRADICTS', from: from.wording.id, to: to.wording.id, score, why };
}

function denies(denial: Compared, denied: Compared, { verdict, score, conflicts }: ClaimJudgement): boolean {
  if (denial.wording.polarity !== 'DENIES' || denied.wording.polarity === 'DENIES') return false;
  return score >= DENIES_FROM && conflicts.length === 1 && verdict !== 'match';
}

/** Where both negate something it is mostly not the same, and "two points" stand against no "two votes". */
function isMeant(kind: ConflictKind, a: Compared, b: Compared): boolean {
  if (kind === 'date') return true;
  if (kind === 'numbers') return countTheSame(a, b);
  return (!negates(a) || !negates(b)) && (negatesWordOf(a, b) || negatesWordOf(b, a) || negateNoWord(a, b));
}

/** "Roe did not sell the boat" is not what "Roe hid the boat" says the contrary of. */
function negatesWordOf({ features }: Compared, { features: { stems } }: Compared): boolean {
  return [...features.negatedWords].some((stem) => isSaidOrOpposed(stem, stems));
}

/** "Open" against "closed". */
const negateNoWord = (...both: readonly Compared[]): boolean =>
  both.every(({ features }) => features.negatedWords.size === 0);

/** What is promised or urged has its verb; "Roe's comments" says nothing that anybody could contradict. */
function claims({ wording, features }: Compared): boolean {
  return wording.polarity !== 'ASSERTS' || hasPredicate(features.words);
}
