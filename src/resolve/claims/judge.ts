import { date } from './compare/date';
import { embedding } from './compare/embedding';
import { names } from './compare/names';
import { numbers } from './compare/numbers';
import { polarity } from './compare/polarity';
import type { ClaimSignal, Compared, CompareClaims } from './compare/signal';
import { tokens } from './compare/tokens';

export interface ClaimJudgement {
  /** `match`: the same is said. `conflict`: on one matter, and not both can be so. */
  readonly verdict: 'match' | 'conflict' | 'different' | 'unsure';
  /** How alike the two are in meaning and words, 0 to 1, whatever the verdict. */
  readonly score: number;
  /** One sentence for each signal. */
  readonly evidence: readonly string[];
  /** Those of the signals by which not both can be so. */
  readonly conflicts: readonly string[];
}

/** The table of signals: what each weighs in the likeness, or adds to it where it agrees. */
const SIGNALS: readonly {
  readonly compare: CompareClaims;
  readonly weighs?: number;
  readonly adds?: number;
}[] = [
  { compare: embedding, weighs: 0.6 },
  { compare: tokens, weighs: 0.4 },
  { compare: numbers, adds: 0.1 },
  { compare: date, adds: 0.05 },
  { compare: names, adds: 0 },
  { compare: polarity, adds: 0 },
];

const MATCH_FROM = 0.58;
const UNSURE_FROM = 0.5;
/** Two that are less alike do not speak of one matter. */
const CONFLICT_FROM = 0.7;
/** Each names another: from this share of names in common on they may still mean the same. */
const NAMES_FROM = 0.5;

/** Do the two say the same? It depends on the pair alone, and not on its order. Who says it is not looked at. */
export function judgeClaims(a: Compared, b: Compared): ClaimJudgement {
  const found = SIGNALS.flatMap((signal) => {
    const said = signal.compare(a, b);
    return said ? [{ ...signal, said }] : [];
  });
  const score = Math.min(
    1,
    found.reduce(
      (sum, { weighs = 0, adds = 0, said }) => sum + said.score * weighs + (said.score === 1 ? adds : 0),
      0,
    ),
  );
  const evidence = found.map(({ said }) => said.why);
  const conflicts = found.flatMap(({ said }) => (said.conflict ? said.why : []));
  return {
    verdict: verdictOf(
      score,
      conflicts,
      found.map(({ compare, said }) => [compare, said]),
    ),
    score,
    evidence,
    conflicts,
  };
}

function verdictOf(
  score: number,
  conflicts: readonly string[],
  found: readonly (readonly [CompareClaims, ClaimSignal])[],
): ClaimJudgement['verdict'] {
  const scoreOf = (compare: CompareClaims) => found.find(([one]) => one === compare)?.[1].score ?? 1;
  const actsUnlike =
    scoreOf(polarity) === 0 && !found.some(([one, said]) => one === polarity && said.conflict);
  if (actsUnlike || scoreOf(names) < NAMES_FROM) return 'different';
  // Other numbers at another time: two things that may both be so.
  if (conflicts.length > 0) {
    const isOtherTime = scoreOf(date) === 0 && scoreOf(numbers) === 0;
    return score >= CONFLICT_FROM && !isOtherTime ? 'conflict' : 'different';
  }
  if (score >= MATCH_FROM) return 'match';
  return score >= UNSURE_FROM ? 'unsure' : 'different';
}
