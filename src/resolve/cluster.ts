import type { Cluster, Profile } from '../model/referent';
import { DisjointSets } from '../util/disjoint-sets';
import { groupBy } from '../util/group-by';
import type { Pair } from './candidates';
import type { Judge } from './judge';

interface Link {
  readonly pair: Pair;
  readonly score: number;
}

/** Each pair in both directions. */
type CandidatePairs = (profiles: readonly Profile[]) => Iterable<Pair>;

/** From here on a judgement rests on a name that is the same letter for letter. */
const FIRM_FROM = 0.95;

/**
 * Which profiles are one entity. Those that share a name in full are; everything weaker is taken strongest first, all of
 * one strength at once, and only where nothing speaks against it: "J. Doe" joins Jane Doe, but where John Doe is known
 * too it joins neither, since through it two people would become one. So the outcome depends on the set of profiles and
 * not on the order in which they came.
 */
export function createCluster(judge: Judge, candidatePairs: CandidatePairs) {
  return (profiles: readonly Profile[]): readonly Cluster[] => {
    const bySpelling = groupBy(profiles, ({ id, kind, names }) =>
      names.length === 0 ? id : [kind, ...names].join('|'),
    );
    const spellings = [...bySpelling.values()].map(withAllShortForms);
    const parts = clusterSpellings(spellings, judge, candidatePairs);
    const members = new Map([...bySpelling.values()].map((some, at) => [spellings[at], some]));
    return parts.map((part) => part.flatMap((one) => (members.get(one) ?? []).map(({ id }) => id)));
  };
}

/** Profiles that differ in offices alone, as one. */
function withAllShortForms(profiles: readonly Profile[]): Profile {
  const [first] = profiles as [Profile];
  return { ...first, shortForms: [...new Set(profiles.flatMap(({ shortForms }) => shortForms))] };
}

function clusterSpellings(
  profiles: readonly Profile[],
  judge: Judge,
  candidatePairs: CandidatePairs,
): readonly (readonly Profile[])[] {
  const sets = new DisjointSets<Profile>();
  const weak: Link[] = [];
  for (const pair of candidatePairs(profiles)) {
    if (pair[0].id > pair[1].id || sets.find(pair[0]) === sets.find(pair[1])) continue;
    const { verdict, score } = judge(...pair);
    if (verdict !== 'match') continue;
    if (score >= FIRM_FROM) sets.join(...pair);
    else weak.push({ pair, score });
  }
  const levels = [...groupBy(weak, (link) => link.score)].sort(([a], [b]) => b - a);
  for (const [, links] of levels) joinLevel(links, new Groups(profiles, sets, judge));
  return [...groupBy(profiles, (profile) => sets.find(profile)).values()];
}

function joinLevel(links: readonly Link[], groups: Groups): void {
  const edges = links
    .map(({ pair }) => groups.edge(pair))
    .filter(([a, b]) => a !== b && !groups.conflict(a, b));
  const unclear = unclearEnds(edges, groups);
  const clear = edges.filter((edge) => !edge.some((end) => unclear.has(end)));
  const joined = new DisjointSets<Profile>();
  for (const [a, b] of clear) joined.join(a, b);
  const parts = groupBy(new Set(clear.flat()), (end) => joined.find(end));
  for (const part of parts.values()) if (!groups.haveConflict(part)) groups.join(part);
}

/** Those that would join two which are not the same. */
function unclearEnds(edges: readonly Pair[], groups: Groups): ReadonlySet<Profile> {
  const neighbours = new Map<Profile, Set<Profile>>();
  for (const [a, b] of edges) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  const unclear = [...neighbours].filter(([, some]) => groups.haveConflict([...some]));
  return new Set(unclear.map(([one]) => one));
}

/** The groups so far, each by the profile that stands for it. */
class Groups {
  private readonly members: ReadonlyMap<Profile, readonly Profile[]>;

  constructor(
    profiles: readonly Profile[],
    private readonly sets: DisjointSets<Profile>,
    private readonly judge: Judge,
  ) {
    this.members = groupBy(profiles, (profile) => sets.find(profile));
  }

  edge([a, b]: Pair): Pair {
    return [this.sets.find(a), this.sets.find(b)];
  }

  /** A name of the one cannot go with a name of the other. */
  conflict(a: Profile, b: Profile): boolean {
    const others = this.members.get(b) ?? [];
    return (this.members.get(a) ?? []).some((one) =>
      others.some((other) => this.judge(one, other).verdict === 'different'),
    );
  }

  haveConflict(groups: readonly Profile[]): boolean {
    return groups.some((one, at) => groups.slice(at + 1).some((other) => this.conflict(one, other)));
  }

  join([first, ...others]: readonly Profile[]): void {
    for (const other of others) this.sets.join(first as Profile, other);
  }
}
