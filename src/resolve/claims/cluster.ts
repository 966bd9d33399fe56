import type { Cluster } from '../../model/referent';
import type { Compared } from './compare/signal';
import type { ClaimJudgement } from './judge';

type Judge = (a: Compared, b: Compared) => ClaimJudgement;

interface Link {
  readonly a: Compared;
  readonly b: Compared;
  readonly score: number;
}

/** Two groups join only where their wordings are on average so much alike: no chain leads far away. */
const LIKE_ON_AVERAGE = 0.45;

/**
 * Which wordings are one claim: the strongest match first, and two groups only where no wording of the one stands against
 * one of the other. Ties are broken by what is said, so that the outcome depends on the set alone.
 */
export function clusterClaims(compared: readonly Compared[], judge: Judge): readonly Cluster[] {
  const groups = new Map(compared.map((one) => [one, [one]]));
  for (const { a, b } of linksOf(compared, judge)) {
    const [one, other] = [groups.get(a) as Compared[], groups.get(b) as Compared[]];
    if (one === other || !goTogether(one, other, judge)) continue;
    const joined = [...one, ...other];
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())].map((group) => group.map(({ wording }) => wording.id));
}

function linksOf(compared: readonly Compared[], judge: Judge): readonly Link[] {
  const ordered = [...compared].sort((a, b) => (a.wording.what < b.wording.what ? -1 : 1));
  const links = ordered.flatMap((a, at) =>
    ordered.slice(at + 1).flatMap((b): Link[] => {
      if (!sameSpeakers(a, b)) return [];
      const { verdict, score } = judge(a, b);
      return verdict === 'match' ? [{ a, b, score }] : [];
    }),
  );
  return links.sort((one, other) => other.score - one.score);
}

export function sameSpeakers(a: Compared, b: Compared): boolean {
  return a.wording.speakers.join() === b.wording.speakers.join();
}

function goTogether(one: readonly Compared[], other: readonly Compared[], judge: Judge): boolean {
  let sum = 0;
  for (const a of one) {
    for (const b of other) {
      const { score, conflicts } = judge(a, b);
      if (conflicts.length > 0) return false;
      sum += score;
    }
  }
  return sum / (one.length * other.length) >= LIKE_ON_AVERAGE;
}
