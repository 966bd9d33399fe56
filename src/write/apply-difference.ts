import type { Transaction } from '../graph/graph';
import type { Parameter, Parameters } from '../graph/values';
import type { EntityKind } from '../model/annotations';
import type { ClaimResolution } from '../model/claim';
import { spellingOf } from '../model/entity-id';
import type { Profile } from '../model/referent';
import { fold } from '../util/fold';
import { partition } from '../util/partition';
import { withoutEmpty } from '../util/without-empty';
import { BatchSender, type Send } from './batch-sender';
import type { ExpressionRow } from './claims/expression-row';
import { reviseClaims } from './claims/revise-claims';
import { joinDifferences, type Difference, type Rows } from './difference';
import { AMOUNT_TABLES, ROW_TABLES, type RowTable } from './fact';
import { UNDATED, type PlacedDocument } from './placed-document';
import { changePairs, type PairChange } from './change-pairs';
import type { Placement, Rename } from './placement';
import type { ProfileChange } from './profile-changes';

/** Relationships of which a document has many go with it, all others with those of all documents; nodes and claims come apart. */
const MANY = ['said-by', 'about'] as const;
const APART: ReadonlySet<string> = new Set(['documents', 'statements', 'expressions', ...MANY]);
const FEW = ROW_TABLES.filter((table) => !APART.has(table));

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

/**
 * Relationships go before nodes and come after them; entities are renamed first, so that both sides use one id. Each of
 * `portions`, the differences of some documents after the other, is worked out while Neo4j writes the one before.
 */
export async function applyDifference(
  transaction: Transaction,
  planned: Omit<Change, 'difference'>,
  portions: Iterable<Difference>,
): Promise<Change> {
  const sender = new BatchSender(transaction);
  const { send } = sender;
  send('rename-entities', planned.placement.parked.map(renameRow));
  send('rename-entities', planned.placement.renames.map(renameRow));
  placeProfiles(send, planned);
  const applied: Difference[] = [];
  for (const portion of portions) {
    removeFacts(send, portion);
    addFacts(send, portion);
    applied.push(portion);
    await sender.leave();
  }
  const change = { ...planned, difference: joinDifferences(applied) };
  addTables(send, change.difference, FEW);
  send('create-referents', change.documentsNow.flatMap(referentRows));
  addNames(send, change.difference);
  const claims = expressClaims(transaction, change); // Asks what is known of them, and works while Neo4j summarises.
  claims.catch(() => undefined); // It is awaited below.
  summarise(send, change, await changePairs(transaction, send, pairChanges(change.difference)));
  await Promise.all([sender.finish(), claims]);
  const { placement, referentsGone } = planned;
  if (placement.moved.length + referentsGone.length > 0) {
    send('delete-empty-entities', change.oldEntities.map(asId));
  }
  await sender.finish();
  return change;
}

async function expressClaims(transaction: Transaction, { difference, claims }: Change): Promise<void> {
  const rowsOf = (rows: Rows = []) => rows as readonly unknown[] as readonly ExpressionRow[];
  const { removed, added } = difference;
  await reviseClaims(
    transaction,
    {
      removed: rowsOf(removed.get('expressions')),
      added: rowsOf(added.get('expressions')),
      rejecting: [...(removed.get('rejections') ?? []), ...(added.get('rejections') ?? [])].flatMap((row) => [
        row['statement'] as string,
        row['target'] as string,
      ]),
    },
    claims,
  );
}

function renameRow({ from, to }: Rename): Parameters {
  return { from, to };
}

/** A document or statement that changes keeps its node: it is overwritten, not removed. */
function removeFacts(send: Send, { removed, added }: Difference): void {
  for (const table of [...ROW_TABLES].reverse()) {
    const isNode = table === 'documents' || table === 'statements';
    const stays = new Set(isNode ? added.get(table)?.map((row) => row['id']) : []);
    const rows = removed.get(table) ?? [];
    send(`delete-${table}`, isNode ? rows.filter((row) => !stays.has(row['id'])).map(onlyId) : rows);
  }
}

function onlyId(row: Parameters): Parameters {
  return { id: row['id'] };
}

function placeProfiles(send: Send, change: Omit<Change, 'difference'>): void {
  const { placement, profiles } = change;
  send('delete-referents', change.referentsGone.map(asId));
  send(
    'delete-profiles',
    profiles.filter(({ after }) => !after).map(({ id }) => ({ id })),
  );
  send(
    'create-entities',
    placement.created.map(({ id, kind }) => ({ id, kind, label: LABELS[kind] })),
  );
  send(
    'create-profiles',
    profiles.flatMap((profile) => newProfileRow(profile, change)),
  );
  send(
    'place-profiles',
    placement.moved.map(({ id, entity }) => ({ id, entity })),
  );
  send(
    'count-profiles',
    profiles.flatMap(({ before, after }) => (before && after ? [countRow(after)] : [])),
  );
}

function asId(id: string): Parameters {
  return { id };
}

function newProfileRow(
  { before, after }: ProfileChange,
  { filedUnder, placement }: Pick<Change, 'filedUnder' | 'placement'>,
): Rows {
  if (before || !after) return [];
  const { id, kind, names, shortForms, onlyShort, marks, referentCount } = after;
  const keys = [...new Set(filedUnder(after))].sort();
  const found = { entity: placement.entityOf.get(id), spelling: spellingOf(after), keys };
  return [withoutEmpty({ id, kind, names, shortForms, onlyShort, marks, referentCount, ...found })];
}

function countRow({ id, referentCount }: NonNullable<ProfileChange['after']>): Parameters {
  return { id, referentCount };
}

function referentRows({ id: document, referents }: PlacedDocument): Rows {
  return referents.map(({ id, local, kind, name, aliases, roles, collective, within, profileId }) =>
    withoutEmpty({ document, profileId, id, local, kind, name, aliases, roles, collective, within }),
  );
}

function addFacts(send: Send, difference: Difference): void {
  const { removed, added } = difference;
  const known = new Set(removed.get('statements')?.map((row) => row['id']));
  const [kept, fresh] = partition(added.get('statements') ?? [], (row) => known.has(row['id']));
  send('create-documents', added.get('documents') ?? []);
  send('update-statements', kept);
  send(
    'create-statements',
    fresh.map((row) => row['properties'] as Parameters),
  );
  addTables(send, difference, MANY);
}

function addTables(send: Send, { added }: Difference, tables: readonly RowTable[]): void {
  for (const table of tables) send(`create-${table}`, added.get(table) ?? []);
}

function addNames(send: Send, { amounts }: Difference): void {
  for (const table of ['names', 'roles'] as const) {
    const rows = amounts.get(table) ?? [];
    send(`add-${table}`, rows.map(withKey));
    send(
      `drop-${table}`,
      rows.filter((row) => (row['count'] as number) < 0),
    );
  }
}

function withKey(row: Parameters): Parameters {
  return { ...row, key: fold(row['text'] as string) };
}

/** With the first and last day among the added statements of each pair. */
function pairChanges({ added, amounts }: Difference): readonly PairChange[] {
  const ends = new Map<string, { firstAt: string; lastAt: string }>();
  for (const { by, entity, at } of added.get('about') ?? []) {
    const day = (at as string).slice(0, 10);
    if (by === undefined || day === UNDATED) continue;
    const key = pairKey(by, entity);
    const known = ends.get(key) ?? { firstAt: day, lastAt: day };
    ends.set(key, {
      firstAt: day < known.firstAt ? day : known.firstAt,
      lastAt: day > known.lastAt ? day : known.lastAt,
    });
  }
  return (amounts.get('pairs') ?? []).map(({ speaker, subject, count, denials }) => ({
    by: speaker as string,
    entity: subject as string,
    count: count as number,
    denials: denials as number,
    ...ends.get(pairKey(speaker, subject)),
  }));
}

function pairKey(speaker: Parameter, subject: Parameter): string {
  return `${String(speaker)} ${String(subject)}`;
}

const NOTHING_COUNTED = { referents: 0, documents: 0, said: 0, about: 0, neighbours: 0 };

function summarise(
  send: Send,
  { placement, difference }: Change,
  neighbours: ReadonlyMap<string, number>,
): void {
  const { removed, amounts } = difference;
  const gone = (removed.get('about') ?? []).filter((row) => row['by']);
  const pairs = gone.map((row) => ({ speaker: row['by'], subject: row['entity'] }));
  send('date-pairs', distinct(pairs));
  const counted = AMOUNT_TABLES.flatMap((table) => amounts.get(table) ?? []).flatMap(
    (row) => (row['entity'] ?? []) as string | [],
  );
  const renamed = placement.renames.map(({ to }) => to);
  const tallies = new Map(
    (amounts.get('tallies') ?? []).map(({ entity, ...tally }) => [entity as string, tally]),
  );
  send(
    'describe-entities',
    [...new Set([...counted, ...renamed, ...neighbours.keys()])].map((id) => ({
      id,
      ...NOTHING_COUNTED,
      ...tallies.get(id),
      neighbours: neighbours.get(id) ?? 0,
    })),
  );
}

function distinct(rows: Rows): Rows {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
