import type { Profile } from '../model/referent';
import { sameFullName } from './compare/same-full-name';
import { sharedAlias } from './compare/shared-alias';
import { shortNameAndOffice } from './compare/short-name-and-office';
import type { Compare } from './compare/signal';

export interface Judgement {
  readonly verdict: 'match' | 'unsure';
  readonly score: number;
  readonly evidence: readonly string[];
}

/** The table of signals: a new kind of evidence is a file and a row. */
const SIGNALS: readonly Compare[] = [sameFullName, sharedAlias, shortNameAndOffice];

const MATCH_FROM = 0.85;

/** Are the two the same? The strongest signal decides; kinds never mix. It depends on the pair alone. */
export function judge(a: Profile, b: Profile): Judgement {
  const signals = a.kind === b.kind ? SIGNALS.flatMap((compare) => compare(a, b) ?? []) : [];
  const score = Math.max(0, ...signals.map((signal) => signal.score));
  const evidence = signals.map((signal) => signal.why);
  return { verdict: score >= MATCH_FROM ? 'match' : 'unsure', score, evidence };
}
