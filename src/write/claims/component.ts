import type { ClaimResolution } from '../../model/claim';
import type { ActiveKeys } from './active-keys';
import { isComparable, type Comparable } from './comparable';

/**
 * All wordings that a chain of judgements "the same" connects with `seeds`, however long, and the seeds: nothing else can
 * be affected. Blocks are read in rounds, each by the keys of those that the round before has found.
 */
export async function readComponent(
  seeds: readonly Comparable[],
  keys: ActiveKeys,
  claims: ClaimResolution,
): Promise<readonly Comparable[]> {
  const found = new Map(seeds.map((seed) => [seed.id, seed]));
  let frontier: readonly Comparable[] = seeds;
  while (frontier.length > 0) {
    const met = (await keys.find(frontier.flatMap((wording) => keys.own(wording)))).filter(isComparable);
    const strangers = met.filter(({ id }) => !found.has(id));
    frontier = linked(frontier, strangers, keys, claims);
    for (const wording of frontier) found.set(wording.id, wording);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those of `met` that say the same as one of `some` with which they share a key. */
export function linked(
  some: readonly Comparable[],
  met: readonly Comparable[],
  keys: ActiveKeys,
  { isSame }: ClaimResolution,
): readonly Comparable[] {
  const same = new Set<Comparable>();
  for (const [one, other] of keys.pairs(some, met))
    if (!same.has(other) && isSame(one, other)) same.add(other);
  return [...same];
}
