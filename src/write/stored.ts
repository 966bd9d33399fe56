/** Reads what the graph holds already, inside the writing transaction. */
import type { Transaction } from '../graph/graph';
import { parseAnnotations } from '../model/interchange';
import type { Profile, Resolution } from '../model/referent';
import { withText } from '../model/stored-annotations';
import type { Vector } from '../model/vector';
import { groupBy } from '../util/group-by';
import { inOrder, type PlacedDocument, type PlacedReferent } from './placed-document';

/** A profile as the graph has it: its entity, and how many referents share it. */
export interface StoredProfile extends Profile {
  readonly entity: string;
  readonly referentCount: number;
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
    const annotations = parse(row.annotations);
    return {
      id,
      vectors: new Map([...row.vectors, ...readMeanings(row.hiddenMeanings)].map(toEntry)),
      annotations,
      asRead: row.asRead === null ? undefined : parse(row.asRead),
      referents: inOrder(referents, annotations),
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
  const filed = new Map<string, readonly Profile[]>();
  const known = new Map<string, StoredProfile>();
  const found = new Map<string, Profile>(seeds.map((seed) => [seed.id, seed]));
  let frontier = seeds;
  while (frontier.length > 0) {
    const keys = [...new Set(frontier.flatMap(asksFor))].filter((key) => !filed.has(key));
    await readBlocks(transaction, keys, { filed, known });
    frontier = linked(frontier, (key) => (filed.get(key) ?? []).filter(({ id }) => !found.has(id)));
    for (const profile of frontier) found.set(profile.id, profile);
  }
  return [...found.values()].filter(isStored);
}

interface Blocks {
  readonly filed: Map<string, readonly Profile[]>;
  /** Each profile once, however many keys it has. */
  readonly known: Map<string, StoredProfile>;
}

async function readBlocks(
  transaction: Transaction,
  keys: readonly string[],
  { filed, known }: Blocks,
): Promise<void> {
  for (const key of keys) filed.set(key, []);
  const rows = await transaction.run<FiledProfile>('profiles-by-key', { keys });
  for (const { profile } of rows) if (!known.has(profile.id)) known.set(profile.id, profile);
  const members = groupBy(
    rows.flatMap(({ profile, keys: under }) => under.map((key) => ({ key, id: profile.id }))),
    ({ key }) => key,
  );
  for (const [key, some] of members)
    filed.set(
      key,
      some.flatMap(({ id }) => known.get(id) ?? []),
    );
}

/** A profile with those of the keys asked for that it has. */
interface FiledProfile {
  readonly profile: StoredProfile;
  readonly keys: readonly string[];
}

function isStored(profile: Profile): profile is StoredProfile {
  return 'entity' in profile;
}
