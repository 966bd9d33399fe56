import type { Profile } from '../model/referent';
import type { Keys } from './person-keys';

export type Pair = readonly [Profile, Profile];
type KeysOf = (profile: Profile) => Keys;

type FiledUnder = (key: string) => readonly Profile[];

/** All pairs of these that should be compared, each in both directions. */
export function allCandidates(profiles: readonly Profile[], keysOf: KeysOf): Iterable<Pair> {
  const filed = fileAll(profiles, keysOf);
  return candidates(profiles, (key) => filed.get(key) ?? [], keysOf);
}

/** Those filed that one of `seeds` should be compared with, seed by seed, each pair once. */
export function* candidates(
  seeds: readonly Profile[],
  filedUnder: FiledUnder,
  keysOf: KeysOf,
): Generator<Pair> {
  for (const seed of seeds) {
    const met = new Set<Profile>([seed]);
    for (const key of keysOf(seed).asked) {
      for (const other of filedUnder(key)) {
        if (met.has(other)) continue;
        met.add(other);
        yield [seed, other];
      }
    }
  }
}

function fileAll(profiles: readonly Profile[], keysOf: KeysOf): ReadonlyMap<string, readonly Profile[]> {
  const filed = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile).filed) {
      const block = filed.get(key);
      if (block) block.push(profile);
      else filed.set(key, [profile]);
    }
  }
  return filed;
}
