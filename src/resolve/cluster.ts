import type { Cluster, Profile } from '../model/referent';
import { DisjointSets } from '../util/disjoint-sets';
import { groupBy } from '../util/group-by';
import type { Pair } from './candidates';
import { areOnOneSide, settle } from './decided';
import type { Judge } from './judge';
import { Parts } from './parts';

interface Link {
  readonly pair: Pair;
  readonly score: number;
}

/** Each pair in both directions. */
type CandidatePairs = (profiles: readonly Profile[]) => Iterable<Pair>;

/** From here on a judgement rests on a name that is the same letter for letter. */
const FIRM_FROM = 0.95;

/**
 * Which profiles are one entity. What people decided comes first. Then those that share a name in full are; everything
 * weaker is taken strongest first, all of one strength at once, and only where nothing speaks against it: "J. Doe" joins
 * Jane Doe, but where John Doe is known too it joins neither, since through it two people would become one. So the
 * outcome depends on the set of profiles and not on the order in which they came.
 */
export function createCluster(judge: Judge, candidatePairs: CandidatePairs) {
  return (profiles: readonly Profile[]): readonly Cluster[] => {
    const bySpelling = groupBy(profiles, ({ id, kind, names, marks }) =>
      names.length === 0 || marks ? id : [kind, ...names].join('|'),
    );
    const spellings = [...bySpelling.values()].map(withAllShortForms);
    const groups = clusterSpellings(spellings, judge, candidatePairs);
    const members = new Map([...bySpelling.values()].map((some, at) => [spellings[at], some]));
    return groups.map((group) => group.flatMap((one) => (members.get(one) ?? []).map(({ id }) => id)));
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
  const parts = new Parts<Profile>();
  settle(profiles, parts);
  const [firm, weak]: [Link[], Link[]] = [[], []];
  for (const pair of candidatePairs(profiles)) {
    if (pair[0].id > pair[1].id || parts.find(pair[0]) === parts.find(pair[1])) continue;
    const { verdict, score } = judge(...pair);
    if (verdict !== 'match') continue;
    if (score < FIRM_FROM) weak.push({ pair, score });
    else if (parts.isFree) parts.join(...pair);
    else firm.push({ pair, score });
  }
  for (const links of levels(firm)) joinFirmly(links, parts);
  for (const links of levels(weak)) joinLevel(links, new Groups(profiles, parts, judge));
  return [...groupBy(profiles, (profile) => parts.find(profile)).values()];
}

/** The strongest first. */
function levels(links: readonly Link[]): readonly (readonly Link[])[] {
  const byScore = [...groupBy(links, (link) => link.score)].sort(([a], [b]) => b - a);
  return byScore.map(([, level]) => level);
}

/** What goes with two that people keep apart joins neither; all else is joined unless that would make those one. */
function joinFirmly(links: readonly Link[], parts: Parts<Profile>): void {
  const edges = links.map(({ pair: [a, b] }): Pair => [parts.find(a), parts.find(b)]);
  const open = edges.filter(([a, b]) => a !== b && !parts.areApart(a, b));
  const unclear = unclearEnds(open, (some) =>
    some.some((one, at) => some.slice(at + 1).some((other) => parts.areApart(one, other))),
  );
  const clear = open.filter((edge) => !edge.some((end) => unclear.has(end)));
  const inOrder = clear.map((edge) => ({
    edge,
    key: edge
      .map(({ id }) => id)
      .sort()
      .join(),
  }));
  inOrder.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { edge } of inOrder) parts.join(...edge);
}

function joinLevel(links: readonly Link[], groups: Groups): void {
  const edges = links
    .map(({ pair }) => groups.edge(pair))
    .filter(([a, b]) => a !== b && !groups.conflict(a, b));
  const unclear = unclearEnds(edges, (some) => groups.haveConflict(some));
  const clear = edges.filter((edge) => !edge.some((end) => unclear.has(end)));
  const joined = new DisjointSets<Profile>();
  for (const [a, b] of clear) joined.join(a, b);
  const wholes = groupBy(new Set(clear.flat()), (end) => joined.find(end));
  for (const whole of wholes.values()) if (!groups.haveConflict(whole)) groups.join(whole);
}

/** Those that would join two which are not the same. */
function unclearEnds(
  edges: readonly Pair[],
  haveConflict: (some: readonly Profile[]) => boolean,
): ReadonlySet<Profile> {
  const neighbours = new Map<Profile, Set<Profile>>();
  for (const [a, b] of edges) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  const unclear = [...neighbours].filter(([, some]) => haveConflict([...some]));
  return new Set(unclear.map(([one]) => one));
}

/** The groups so far, each by the profile that stands for it. */
class Groups {
  private readonly members: ReadonlyMap<Profile, readonly Profile[]>;

  constructor(
    profiles: readonly Profile[],
    private readonly parts: Parts<Profile>,
    private readonly judge: Judge,
  ) {
    this.members = groupBy(profiles, (profile) => parts.find(profile));
  }

  edge([a, b]: Pair): Pair {
    return [this.parts.find(a), this.parts.find(b)];
  }

  /** A name of the one cannot go with a name of the other. */
  conflict(a: Profile, b: Profile): boolean {
    const [ones, others] = [this.members.get(a) ?? [], this.members.get(b) ?? []];
    if (this.parts.areApart(a, b)) return true;
    return ones.some((one) =>
      others.some(
        (other) =>
          this.judge(one, other).verdict === 'different' &&
          !this.goesWith(one, others) &&
          !this.goesWith(other, ones),
      ),
    );
  }

  /** Where people made one of two names, what goes with one of them need not go with the other. */
  private goesWith(one: Profile, group: readonly Profile[]): boolean {
    const isMade = group.some((a, at) => group.slice(at + 1).some((b) => areOnOneSide(a, b)));
    return isMade && group.some((member) => this.judge(one, member).verdict === 'match');
  }

  haveConflict(groups: readonly Profile[]): boolean {
    return groups.some((one, at) => groups.slice(at + 1).some((other) => this.conflict(one, other)));
  }

  join([first, ...others]: readonly Profile[]): void {
    for (const other of others) this.parts.join(first as Profile, other);
  }
}
