/** Reads what the graph holds already, inside the writing transaction. */
import type { Transaction } from '../graph/graph';
import { parseAnnotations } from '../model/interchange';
import type { Profile, Resolution } from '../model/referent';
import { withText } from '../model/stored-annotations';
import type { Vector } from '../model/vector';
import type { PlacedDocument, PlacedReferent } from './placed-document';

/** A profile as the graph has it: its entity, how many referents share it, and the smallest id among them. */
export interface StoredProfile extends Profile {
  readonly entity: string;
  readonly referentCount: number;
  readonly smallest: string;
}

interface Meaning {
  readonly words: string;
  readonly vector: readonly number[];
}

interface PlacedRow {
  readonly id: string;
  readonly annotations: string;
  readonly asRead: string | null;
  readonly text: string;
  readonly referents: readonly PlacedReferent[];
  readonly vectors: readonly Meaning[];
  readonly hiddenMeanings: string | null;
}

export async function readPlacedDocuments(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly PlacedDocument[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run<PlacedRow>('placed-documents', { ids });
  return rows.map(({ id, text, referents, ...row }) => {
    const parse = (stored: string) => parseAnnotations(withText(stored, text), 1);
    return {
      id,
      vectors: new Map([...row.vectors, ...readMeanings(row.hiddenMeanings)].map(toEntry)),
      annotations: parse(row.annotations),
      asRead: row.asRead === null ? undefined : parse(row.asRead),
      referents,
    };
  });
}

/** What hidden statements mean: their nodes, which would have it, are not there. */
function readMeanings(stored: string | null): readonly Meaning[] {
  return stored === null ? [] : (JSON.parse(stored) as readonly Meaning[]);
}

function toEntry({ words, vector }: Meaning): readonly [string, Vector] {
  return [words, Int8Array.from(vector)];
}

export async function readProfiles(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly StoredProfile[]> {
  const rows = await transaction.run<{ profile: StoredProfile }>('known-profiles', { ids });
  return rows.map((row) => row.profile);
}

/**
 * All profiles that a chain of judgements "the same" connects with `seeds`, however long: nothing else can be affected.
 * Blocks are read in rounds, each by the keys of those that the round before has found.
 */
export async function readNeighbourhood(
  transaction: Transaction,
  seeds: readonly Profile[],
  { asksFor, linked }: Pick<Resolution, 'asksFor' | 'linked'>,
): Promise<readonly StoredProfile[]> {
  const strangers = new Map<string, StoredProfile>();
  const found = new Map<string, Profile>(seeds.map((seed) => [seed.id, seed]));
  const seen = new Set<string>();
  let frontier = seeds;
  while (frontier.length > 0) {
    const keys = [...new Set(frontier.flatMap(asksFor))].filter((key) => !seen.has(key));
    keys.forEach((key) => seen.add(key));
    const rows = await transaction.run<{ profile: StoredProfile }>('profiles-by-key', { keys });
    for (const { profile } of rows) if (!found.has(profile.id)) strangers.set(profile.id, profile);
    frontier = linked(frontier, [...strangers.values()]);
    for (const profile of frontier) move(profile.id, strangers, found);
  }
  return [...found.values()].filter(isStored);
}

function move(id: string, from: Map<string, StoredProfile>, to: Map<string, Profile>): void {
  const profile = from.get(id);
  if (!profile) return;
  to.set(id, profile);
  from.delete(id);
}

function isStored(profile: Profile): profile is StoredProfile {
  return 'entity' in profile;
}
