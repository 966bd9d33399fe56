/** What a batch changes in the graph, for a person to read: the facts that come and go, and the entities. */
import type { Transaction } from '../graph/graph';
import type { EntityKind } from '../model/annotations';
import type { Change } from './apply-difference';
import type { Difference } from './difference';
import type { RowTable } from './fact';

export interface ComingAndGoing {
  readonly added: number;
  readonly removed: number;
}

export interface GraphDifference {
  readonly documents: { readonly new: number; readonly changed: number };
  /** `changed`: at the same place of the same document, with other words or read in another way. */
  readonly statements: ComingAndGoing & { readonly changed: number };
  /** Removed is also what turned out to be the same as another. */
  readonly entities: ComingAndGoing;
  /** By type, those alone of which some come or go; one whose properties change comes and goes. */
  readonly relationships: Readonly<Record<string, ComingAndGoing>>;
  readonly newEntities: readonly { readonly id: string; readonly kind: EntityKind; readonly name: string }[];
}

/** Claims and counts are not among them: they follow from these. */
const RELATIONSHIPS: readonly (readonly [RowTable, string])[] = [
  ['said-by', 'SAID_BY'],
  ['about', 'ABOUT'],
  ['reported-by', 'REPORTED_BY'],
  ['addressed-to', 'ADDRESSED_TO'],
  ['rejections', 'REJECTS'],
  ['mentions', 'MENTIONED_IN'],
  ['offices', 'HOLDS'],
  ['locations', 'LOCATED_IN'],
  ['publishers', 'PUBLISHED_BY'],
  ['authors', 'WRITTEN_BY'],
];

const NO_DIFFERENCE: GraphDifference = Object.freeze({
  documents: { new: 0, changed: 0 },
  statements: { added: 0, removed: 0, changed: 0 },
  entities: { added: 0, removed: 0 },
  relationships: {},
  newEntities: [],
});

/** Asks in the transaction that made the change; `change` is undefined where there was nothing to do. */
export async function graphDifference(
  transaction: Transaction,
  change: Change | undefined,
): Promise<GraphDifference> {
  if (!change) return NO_DIFFERENCE;
  const { difference, placement, oldEntities } = change;
  const old = [...new Set(oldEntities)];
  const left = new Set((await present(transaction, old)).map(({ id }) => id));
  const created = await present(
    transaction,
    placement.created.map(({ id }) => id),
  );
  const documents = nodes(difference, 'documents');
  return {
    documents: { new: documents.added, changed: documents.changed },
    statements: nodes(difference, 'statements'),
    entities: { added: created.length, removed: old.filter((id) => !left.has(id)).length },
    relationships: relationships(difference),
    newEntities: created,
  };
}

interface Present {
  readonly id: string;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** The entities that bear these ids themselves, not what took them in. */
async function present(transaction: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await transaction.run<Present>('entities-by-id', { ids });
  return rows.filter(({ id, entity }) => id === entity).map(({ id, kind, name }) => ({ id, kind, name }));
}

/** A node that is taken out and put in again changes. */
function nodes({ added, removed }: Difference, table: 'documents' | 'statements') {
  const idsOf = (rows: ReadonlyMap<RowTable, readonly { readonly [name: string]: unknown }[]>) =>
    new Set((rows.get(table) ?? []).map((row) => row['id']));
  const [now, before] = [idsOf(added), idsOf(removed)];
  const changed = [...now].filter((id) => before.has(id)).length;
  return { added: now.size - changed, removed: before.size - changed, changed };
}

function relationships({ added, removed }: Difference): GraphDifference['relationships'] {
  const counts = RELATIONSHIPS.map(([table, type]) => {
    const count = { added: added.get(table)?.length ?? 0, removed: removed.get(table)?.length ?? 0 };
    return [type, count] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count.added + count.removed > 0));
}

/** Of two batches one after the other, where neither undoes anything of the other. */
export function addDifferences(a: GraphDifference, b: GraphDifference): GraphDifference {
  const types = RELATIONSHIPS.map(([, type]) => type);
  const sums = types.flatMap((type) => {
    const found = [a, b].flatMap(({ relationships: of }) => of[type] ?? []);
    return found.length > 0 ? [[type, found.reduce(plus)] as const] : [];
  });
  return {
    documents: {
      new: a.documents.new + b.documents.new,
      changed: a.documents.changed + b.documents.changed,
    },
    statements: {
      ...plus(a.statements, b.statements),
      changed: a.statements.changed + b.statements.changed,
    },
    entities: plus(a.entities, b.entities),
    relationships: Object.fromEntries(sums),
    newEntities: [...a.newEntities, ...b.newEntities],
  };
}

function plus(a: ComingAndGoing, b: ComingAndGoing): ComingAndGoing {
  return { added: a.added + b.added, removed: a.removed + b.removed };
}
