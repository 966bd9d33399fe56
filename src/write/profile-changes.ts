import type { Transaction } from '../graph/graph';
import type { Profile } from '../model/referent';
import { groupBy } from '../util/group-by';
import { readProfiles, type StoredProfile } from './stored';

/** A profile whose referents change with this batch. */
export interface ProfileChange {
  readonly id: string;
  /** As the graph has it; undefined for one that is new. */
  readonly before: StoredProfile | undefined;
  /** Undefined for one that has no referents left. */
  readonly after: StoredProfile | undefined;
}

/**
 * What becomes of each profile that gains or loses a referent: `gained` and `lost` have it once for each. The entity is
 * still the old one ("" for a new profile).
 */
export async function changeProfiles(
  transaction: Transaction,
  gained: readonly Profile[],
  lost: readonly Pick<Profile, 'id'>[],
): Promise<readonly ProfileChange[]> {
  const come = groupBy(gained, ({ id }) => id);
  const gone = groupBy(lost, ({ id }) => id);
  const ids = [...new Set([...come.keys(), ...gone.keys()])].sort();
  const stored = new Map((await readProfiles(transaction, ids)).map((profile) => [profile.id, profile]));
  return ids.map((id) => {
    const before = stored.get(id);
    const came = come.get(id) ?? [];
    const count = (before?.referentCount ?? 0) + came.length - (gone.get(id)?.length ?? 0);
    return { id, before, after: afterChange(before ?? came[0], count) };
  });
}

function afterChange(
  profile: Profile | StoredProfile | undefined,
  referentCount: number,
): StoredProfile | undefined {
  return profile && referentCount > 0 ? { entity: '', ...profile, referentCount } : undefined;
}
