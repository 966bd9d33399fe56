import type { Transaction } from '../graph/graph';
import type { Profile } from '../model/referent';
import { groupBy } from '../util/group-by';
import { readProfiles, type StoredProfile } from './stored';

/** A referent that comes or goes. */
export interface ReferentChange {
  readonly referent: string;
  readonly profile: { readonly id: string };
}

export interface Gained extends ReferentChange {
  readonly profile: Profile;
}

/** A profile whose referents change with this batch. */
export interface ProfileChange {
  readonly id: string;
  /** As the graph has it; undefined for one that is new. */
  readonly before: StoredProfile | undefined;
  /** Undefined for one that has no referents left. */
  readonly after: StoredProfile | undefined;
}

/** What becomes of each profile that gains or loses a referent. The entity is still the old one ("" for a new profile). */
export async function changeProfiles(
  transaction: Transaction,
  added: readonly Gained[],
  removed: readonly ReferentChange[],
): Promise<readonly ProfileChange[]> {
  const gained = groupBy(added, (change) => change.profile.id);
  const lost = groupBy(removed, (change) => change.profile.id);
  const ids = [...new Set([...gained.keys(), ...lost.keys()])].sort();
  const stored = new Map((await readProfiles(transaction, ids)).map((profile) => [profile.id, profile]));
  const remaining = await smallestRemaining(transaction, stored, lost);
  return ids.map((id) => {
    const before = stored.get(id);
    const came = gained.get(id) ?? [];
    const goneCount = lost.get(id)?.length ?? 0;
    return { id, before, after: afterChange(before, came, goneCount, remaining.get(id)) };
  });
}

function afterChange(
  before: StoredProfile | undefined,
  came: readonly Gained[],
  goneCount: number,
  remaining: string | undefined,
): StoredProfile | undefined {
  const ids = came.map((change) => change.referent);
  if (!before) return newProfile(came[0]?.profile, ids);
  const staying = before.referentCount - goneCount;
  if (staying + ids.length === 0) return undefined;
  const others = staying > 0 ? [remaining ?? before.smallest] : [];
  return { ...before, referentCount: staying + ids.length, smallest: smallestOf([...others, ...ids]) };
}

function newProfile(profile: Profile | undefined, ids: readonly string[]): StoredProfile | undefined {
  return profile && { ...profile, entity: '', referentCount: ids.length, smallest: smallestOf(ids) };
}

/** Only a profile that loses the referent with the smallest id has to look for the next one. */
async function smallestRemaining(
  transaction: Transaction,
  stored: ReadonlyMap<string, StoredProfile>,
  lost: ReadonlyMap<string, readonly ReferentChange[]>,
): Promise<ReadonlyMap<string, string>> {
  const rows = [...lost].flatMap(([id, changes]) => {
    const removed = changes.map((change) => change.referent);
    return removed.includes(stored.get(id)?.smallest ?? '') ? [{ id, removed }] : [];
  });
  if (rows.length === 0) return new Map();
  const found = await transaction.run<{ id: string; smallest: string }>('smallest-referents', { rows });
  return new Map(found.map(({ id, smallest }) => [id, smallest]));
}

export function smallestOf(ids: readonly string[]): string {
  return ids.reduce((smallest, id) => (id < smallest ? id : smallest), ids[0] ?? '');
}
