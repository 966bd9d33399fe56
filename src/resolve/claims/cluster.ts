import type { Cluster } from '../../model/referent';
import type { Compared } from './compare/signal';
import type { ClaimJudgement } from './judge';

type Judge = (a: Compared, b: Compared) => ClaimJudgement;

type Pair = readonly [Compared, Compared];

interface Link {
  readonly pair: Pair;
  readonly score: number;
  /** Breaks ties. */
  readonly place: string;
}

/** Two groups join only where their wordings are on average so much alike: no chain leads far away. */
const LIKE_ON_AVERAGE = 0.35;

/**
 * Which wordings are one claim: the strongest match first, and two groups only where no wording of the one stands against
 * one of the other. Ties are broken by what is said, so that the outcome depends on the set alone.
 */
export function clusterClaims(
  compared: readonly Compared[],
  judge: Judge,
  pairs: Iterable<Pair> = allPairs(compared),
): readonly Cluster[] {
  const groups = new Map(compared.map((one) => [one, [one]]));
  for (const { pair } of linksOf(pairs, judge)) {
    const [one, other] = pair.map((member) => groups.get(member)) as [Compared[], Compared[]];
    if (one === other || !goTogether(one, other, judge)) continue;
    const joined = [...one, ...other];
    for (const member of joined) groups.set(member, joined);
  }
  return [...new Set(groups.values())].map((group) => group.map(({ wording }) => wording.id));
}

function* allPairs(compared: readonly Compared[]): Generator<Pair> {
  for (const [at, one] of compared.entries()) {
    for (const other of compared.slice(at + 1)) yield [one, other];
  }
}

function linksOf(pairs: Iterable<Pair>, judge: Judge): readonly Link[] {
  const links = new Map<string, Link>();
  for (const [a, b] of pairs) {
    const pair: Pair = a.wording.what < b.wording.what ? [a, b] : [b, a];
    const name = pair.map(({ wording }) => wording.id).join(' ');
    if (links.has(name) || !sameSpeakers(a, b)) continue;
    const { verdict, score } = judge(a, b);
    if (verdict === 'match')
      links.set(name, { pair, score, place: pair.map(({ wording }) => wording.what).join() });
  }
  return [...links.values()].sort((a, b) => b.score - a.score || (a.place < b.place ? -1 : 1));
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
