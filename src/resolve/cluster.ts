import type { Cluster, Profile } from '../model/referent';
import { DisjointSets } from '../util/disjoint-sets';
import { groupBy } from '../util/group-by';
import { candidatePairs, type Pair } from './block';
import { judge } from './judge';

/**
 * Which profiles are one entity: the connected components of the pairs judged the same, so the outcome depends on the
 * set of profiles and not on the order in which they came.
 *
 * Persons known by a short name alone come second. "President Doe" joins the one Doe who holds that office; where two
 * do, joining would make two people one through a third, so it stays apart.
 */
export function cluster(profiles: readonly Profile[]): readonly Cluster[] {
  const matches = candidatePairs(profiles).filter(([a, b]) => judge(a, b).verdict === 'match');
  const sets = new DisjointSets<Profile>();
  for (const [a, b] of matches.filter((pair) => !pair.some(isShort))) sets.join(a, b);
  for (const [short, whom] of identify(matches, sets)) sets.join(short, whom);
  return components(profiles, sets);
}

/** Groups of short names that match one another, each with the one fully named person whom it can mean. */
function identify(matches: readonly Pair[], named: DisjointSets<Profile>): readonly Pair[] {
  const groups = new DisjointSets<Profile>();
  const among = matches.filter((pair) => pair.every(isShort));
  for (const [a, b] of among) groups.join(a, b);
  const meanings = new Map<Profile, Set<Profile>>();
  for (const [short, whom] of matches.filter((pair) => pair.filter(isShort).length === 1)) {
    const group = groups.find(short);
    meanings.set(group, (meanings.get(group) ?? new Set()).add(named.find(whom)));
  }
  const isClear = (short: Profile) => (meanings.get(groups.find(short))?.size ?? 0) <= 1;
  const found = [...meanings].flatMap(([group, [whom, ...others]]): Pair[] =>
    whom && others.length === 0 ? [[group, whom]] : [],
  );
  return [...among.filter(([short]) => isClear(short)), ...found];
}

/** Pairs have the short name first (`candidatePairs`). */
function isShort(profile: Profile): boolean {
  return profile.onlyShort.length > 0;
}

function components(profiles: readonly Profile[], sets: DisjointSets<Profile>): readonly Cluster[] {
  const found = groupBy(profiles, (profile) => sets.find(profile));
  return [...found.values()].map((members) => members.map((profile) => profile.id));
}
