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
  { linked }: ClaimResolution,
): Promise<readonly Comparable[]> {
  const found = new Map(seeds.map((seed) => [seed.id, seed]));
  const strangers = new Map<string, Comparable>();
  let frontier: readonly Comparable[] = seeds;
  while (frontier.length > 0) {
    const asked = frontier.flatMap((wording) => keys.own(wording));
    for (const wording of await keys.find(asked)) {
      if (isComparable(wording) && !found.has(wording.id)) strangers.set(wording.id, wording);
    }
    frontier = linked(frontier, [...strangers.values()]);
    for (const wording of frontier) {
      found.set(wording.id, wording);
      strangers.delete(wording.id);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
