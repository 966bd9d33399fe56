/** Reads what the graph holds already, inside the writing transaction. */
import type { Transaction } from '../graph/graph';
import { parseAnnotations } from '../model/interchange';
import type { Profile } from '../model/referent';
import { withText } from '../model/stored-annotations';
import type { PlacedDocument, PlacedReferent } from './placed-document';

/** A profile as the graph has it: its entity, how many referents share it, and the smallest id among them. */
export interface StoredProfile extends Profile {
  readonly entity: string;
  readonly referentCount: number;
  readonly smallest: string;
}

interface PlacedRow {
  readonly id: string;
  readonly annotations: string;
  readonly text: string;
  readonly referents: readonly PlacedReferent[];
}

export async function readPlacedDocuments(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly PlacedDocument[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run<PlacedRow>('placed-documents', { ids });
  return rows.map(({ id, annotations, text, referents }) => ({
    id,
    annotations: parseAnnotations(withText(annotations, text), 1),
    referents,
  }));
}

export async function readProfiles(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly StoredProfile[]> {
  const rows = await transaction.run<{ profile: StoredProfile }>('known-profiles', { ids });
  return rows.map((row) => row.profile);
}

/** All profiles that are connected with `keys` through shared keys, however far: nothing else can be affected. */
export async function readNeighbourhood(
  transaction: Transaction,
  keys: readonly string[],
  keysOf: (profile: Profile) => readonly string[],
): Promise<readonly StoredProfile[]> {
  const found = new Map<string, StoredProfile>();
  const seen = new Set<string>();
  let next = [...new Set(keys)];
  while (next.length > 0) {
    next.forEach((key) => seen.add(key));
    const rows = await transaction.run<{ profile: StoredProfile }>('profiles-by-key', { keys: next });
    rows.forEach(({ profile }) => found.set(profile.id, profile));
    next = [...new Set(rows.flatMap(({ profile }) => keysOf(profile)))].filter((key) => !seen.has(key));
  }
  return [...found.values()];
}
