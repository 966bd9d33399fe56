import type { Transaction } from '../graph/graph';
import type { Parameters } from '../graph/values';
import type { EntityKind } from '../model/annotations';
import type { ClaimResolution } from '../model/claim';
import type { Profile } from '../model/referent';
import { fold } from '../util/fold';
import { batchRunner, type Run } from './batch-runner';
import type { ExpressionRow } from './claims/expression-row';
import { reviseClaims } from './claims/revise-claims';
import type { Difference, Rows } from './difference';
import { AMOUNT_TABLES, ROW_TABLES } from './fact';
import type { PlacedDocument } from './placed-document';
import type { Placement, Rename } from './placement';
import type { ProfileChange } from './profile-changes';

const LABELS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  PROJECT: 'Project',
  EVENT: 'Event',
  PRODUCT: 'Product',
};

/** Everything that one transaction changes. */
export interface Change {
  readonly placement: Placement;
  readonly profiles: readonly ProfileChange[];
  readonly filedUnder: (profile: Profile) => readonly string[];
  /** Entities that may be left without a referent, by their current ids. */
  readonly oldEntities: readonly string[];
  readonly referentsGone: readonly string[];
  /** The replaced documents as they are now. */
  readonly documentsNow: readonly PlacedDocument[];
  readonly difference: Difference;
  readonly claims: ClaimResolution;
}

/** Relationships go before nodes and come after them; entities are renamed first, so that both sides use one id. */
export async function applyDifference(transaction: Transaction, change: Change): Promise<void> {
  const run = batchRunner(transaction);
  await run('rename-entities', change.placement.parked.map(renameRow));
  await run('rename-entities', change.placement.renames.map(renameRow));
  await removeFacts(run, change);
  await placeReferents(run, change);
  await addFacts(run, change);
  await expressClaims(transaction, change);
  await summarise(run, change);
}

async function expressClaims(transaction: Transaction, { difference, claims }: Change): Promise<void> {
  const rowsOf = (rows: Rows = []) => rows as readonly unknown[] as readonly ExpressionRow[];
  const { removed, added } = difference;
  await reviseClaims(
    transaction,
    { removed: rowsOf(removed.get('expressions')), added: rowsOf(added.get('expressions')) },
    claims,
  );
}

function renameRow({ from, to }: Rename): Parameters {
  return { from, to };
}

/** A document or statement that changes keeps its node: it is overwritten, not removed. */
async function removeFacts(run: Run, { difference: { removed, added } }: Change): Promise<void> {
  for (const table of [...ROW_TABLES].reverse()) {
    const isNode = table === 'documents' || table === 'statements';
    const stays = new Set(isNode ? added.get(table)?.map((row) => row['id']) : []);
    const rows = removed.get(table) ?? [];
    await run(`delete-${table}`, isNode ? rows.filter((row) => !stays.has(row['id'])).map(onlyId) : rows);
  }
}

function onlyId(row: Parameters): Parameters {
  return { id: row['id'] };
}

async function placeReferents(run: Run, change: Change): Promise<void> {
  const { placement, profiles, documentsNow } = change;
  await run('delete-referents', change.referentsGone.map(asId));
  await run(
    'delete-profiles',
    profiles.filter(({ after }) => !after).map(({ id }) => ({ id })),
  );
  await run(
    'create-entities',
    placement.created.map(({ id, kind }) => ({ id, kind, label: LABELS[kind] })),
  );
  await run(
    'create-profiles',
    profiles.flatMap((profile) => newProfileRow(profile, change.filedUnder)),
  );
  await run(
    'place-profiles',
    placement.placed.map(({ id, entity }) => ({ id, entity })),
  );
  await run(
    'count-profiles',
    profiles.flatMap(({ after }) => (after ? [countRow(after)] : [])),
  );
  await run('create-documents', change.difference.added.get('documents') ?? []);
  await run('create-referents', documentsNow.flatMap(referentRows));
}

function asId(id: string): Parameters {
  return { id };
}

function newProfileRow({ before, after }: ProfileChange, filedUnder: Change['filedUnder']): Rows {
  if (before || !after) return [];
  const { id, kind, names, shortForms, onlyShort } = after;
  return [{ id, kind, names, shortForms, onlyShort, keys: [...new Set(filedUnder(after))].sort() }];
}

function countRow({ id, referentCount, smallest }: NonNullable<ProfileChange['after']>): Parameters {
  return { id, referentCount, smallest };
}

function referentRows({ id: document, referents }: PlacedDocument): Rows {
  return referents.map(({ id, local, kind, name, aliases, roles, collective, profileId }) => ({
    document,
    profileId,
    properties: { id, local, kind, name, aliases, roles, collective },
  }));
}

async function addFacts(run: Run, { difference: { added, amounts } }: Change): Promise<void> {
  for (const table of ROW_TABLES.filter((name) => name !== 'documents' && name !== 'expressions')) {
    await run(`create-${table}`, added.get(table) ?? []);
  }
  for (const table of AMOUNT_TABLES) {
    const rows = amounts.get(table) ?? [];
    await run(
      `add-${table}`,
      rows.map((row) => ('text' in row ? { ...row, key: fold(row['text'] as string) } : row)),
    );
  }
}

async function summarise(run: Run, { placement, oldEntities, difference }: Change): Promise<void> {
  const { removed, added, amounts } = difference;
  const about = [...(removed.get('about') ?? []), ...(added.get('about') ?? [])].filter((row) => row['by']);
  const pairs = about.map((row) => ({ speaker: row['by'], subject: row['entity'] }));
  await run('date-pairs', distinct(pairs));
  const counted = AMOUNT_TABLES.flatMap((table) => amounts.get(table) ?? []).flatMap(
    (row) => row['entity'] ?? [],
  );
  const renamed = placement.renames.map(({ to }) => to);
  await run('describe-entities', distinct([...counted, ...renamed].map((id) => ({ id }))));
  await run('delete-empty-entities', oldEntities.map(asId));
}

function distinct(rows: Rows): Rows {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
