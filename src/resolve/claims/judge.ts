import { date } from './compare/date';
import { embedding } from './compare/embedding';
import { names } from './compare/names';
import { numbers } from './compare/numbers';
import { polarity } from './compare/polarity';
import { quotation } from './compare/quotation';
import type { ClaimSignal, Compared, CompareClaims, ConflictKind } from './compare/signal';
import { tokens } from './compare/tokens';
import { WEIGHTS, type Sign } from './weights';

export interface ClaimJudgement {
  /** `match`: the same is said. `conflict`: on one matter, and not both can be so. */
  readonly verdict: 'match' | 'conflict' | 'different' | 'unsure';
  /** How likely the two are on one matter, 0 to 1, whether or not both can be so. */
  readonly score: number;
  /** One sentence for each signal. */
  readonly evidence: readonly string[];
  /** By what not both can be so. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly kind: ConflictKind;
  /** For a person. */
  readonly why: string;
}

const SIGNALS: readonly CompareClaims[] = [embedding, tokens, quotation, numbers, date, names, polarity];

const MATCH_FROM = 0.45;
const UNSURE_FROM = 0.3;
/** Two that are less likely on one matter do not stand against one another. */
const CONFLICT_FROM = 0.5;
/** Each names another: above this share of names that are not shared they do not mean the same. */
const OTHER_NAMES_ABOVE = 0.5;

/** Do the two say the same? It depends on the pair alone, and not on its order. Who says it is not looked at. */
export function judgeClaims(a: Compared, b: Compared): ClaimJudgement {
  const found = SIGNALS.flatMap((compare) => compare(a, b) ?? []);
  const score = likelihood(found);
  return {
    verdict: verdictOf(score, found),
    score,
    evidence: found.flatMap(({ why }) => why ?? []),
    conflicts: found.flatMap(({ why, conflict: kind }) => (kind && why ? [{ kind, why }] : [])),
  };
}

/** That the two are on one matter, by the signs of all signals (logistic regression). */
function likelihood(found: readonly ClaimSignal[]): number {
  const odds = found
    .flatMap(({ signs }) => Object.entries(signs) as [Sign, number][])
    .reduce((sum, [sign, much]) => sum + WEIGHTS[sign] * much, WEIGHTS.always);
  return 1 / (1 + Math.exp(-odds));
}

function verdictOf(score: number, found: readonly ClaimSignal[]): ClaimJudgement['verdict'] {
  const has = (sign: Sign, above = 0) => found.some(({ signs }) => (signs[sign] ?? 0) > above);
  if (has('otherAct') || has('otherNames', OTHER_NAMES_ABOVE)) return 'different';
  const conflicts = found.filter(({ conflict }) => conflict);
  if (conflicts.length > 0) {
    // Other numbers at another time: two things that may both be so.
    const kinds = new Set(conflicts.map(({ conflict }) => conflict));
    const isOtherTime = kinds.has('numbers') && kinds.has('date');
    return score >= CONFLICT_FROM && !isOtherTime ? 'conflict' : 'different';
  }
  if (score >= MATCH_FROM) return 'match';
  return score >= UNSURE_FROM ? 'unsure' : 'different';
}

/** All signs of a pair, to learn the weights from. */
export function signsOf(a: Compared, b: Compared): Readonly<Partial<Record<Sign, number>>> {
  return Object.assign({}, ...SIGNALS.map((compare) => compare(a, b)?.signs ?? {})) as Partial<
    Record<Sign, number>
  >;
}
