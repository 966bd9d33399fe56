import type { Judgement, Profile } from '../model/referent';
import { strongest } from './compare/strongest';
import { decided } from './decided';
import type { Lists } from './lists';
import { SIGNALS } from './signals';

export type Judge = (a: Profile, b: Profile) => Judgement;

const MATCH_FROM = 0.85;
const UNSURE_FROM = 0.7;

/**
 * Are the two the same? The strongest signal decides. Kinds never mix, and two full names that do not go together are
 * two; a short name says too little for that. It depends on the pair alone, and not on its order. What people decided
 * about the pair comes before all signals.
 */
export function createJudge(lists: Lists): Judge {
  return (a, b) => {
    const byPeople = decided(a, b);
    if (byPeople) return byPeople;
    if (a.kind !== b.kind)
      return different(`of two kinds: ${[a.kind, b.kind].sort().join(' and ').toLowerCase()}`);
    const signals = SIGNALS.flatMap((compare) => compare(a, b, lists) ?? []);
    const score = strongest(signals)?.score ?? 0;
    const evidence = signals.map((signal) => signal.why);
    if (score >= MATCH_FROM) return { verdict: 'match', score, evidence };
    if (score >= UNSURE_FROM || !(isFullyNamed(a) && isFullyNamed(b)))
      return { verdict: 'unsure', score, evidence };
    return different(...evidence, 'the names do not go together');
  };
}

/** "RSA" may stand for anything. */
function isFullyNamed({ names }: Profile): boolean {
  return names.some((name) => name.includes(' '));
}

function different(...evidence: readonly string[]): Judgement {
  return { verdict: 'different', score: 0, evidence };
}
