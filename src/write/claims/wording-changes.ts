import type { Transaction } from '../../graph/graph';
import type { Wording } from '../../model/claim';
import { groupBy } from '../../util/group-by';
import type { ExpressionRow } from './expression-row';

/** A wording as the graph has it. All of it depends on its statements alone. */
export interface StoredWording extends Omit<Wording, 'vector'> {
  /** Of its smallest statement; absent where that has none: then it is compared with nothing. */
  readonly vector?: Wording['vector'] | undefined;
  /** The id that its claim has at present; "" while it has none. */
  readonly claim: string;
  readonly statementCount: number;
  /** The smallest statement id. */
  readonly sample: string;
  /** The smallest and the largest sort key. */
  readonly first: string;
  readonly last: string;
}

/** A wording whose statements change with this batch. */
export interface WordingChange {
  readonly id: string;
  /** Undefined for one that is new. */
  readonly before: StoredWording | undefined;
  /** Undefined for one that nobody uses any more. */
  readonly after: StoredWording | undefined;
}

/** A row of `parts/wording-fields.cypher`. */
export type WordingRow = Omit<StoredWording, 'vector'> & { readonly vector: readonly number[] | null };

export function toWording({ vector, ...row }: WordingRow): StoredWording {
  return { ...row, vector: vector ? Int8Array.from(vector) : undefined };
}

/** What becomes of each wording. The statements removed express nothing any more, those added nothing yet. */
export async function changeWordings(
  transaction: Transaction,
  removed: readonly ExpressionRow[],
  added: readonly ExpressionRow[],
): Promise<readonly WordingChange[]> {
  const gone = groupBy(removed, (row) => row.wording);
  const come = groupBy(added, (row) => row.wording);
  const ids = [...new Set([...gone.keys(), ...come.keys()])].sort();
  const known = await readWordings(transaction, 'known-wordings', ids);
  const left = await readWordings(transaction, 'wordings-left', [...gone.keys()]);
  return ids.map((id) => {
    const stored = known.get(id);
    const rest = gone.has(id) ? left.get(id) : stored;
    const after = (come.get(id) ?? []).reduce<StoredWording | undefined>(withRow, rest);
    const claim = stored?.claim ?? '';
    return { id, before: asItWas(stored, gone.get(id)), after: after && { ...after, claim } };
  });
}

async function readWordings(
  transaction: Transaction,
  query: 'known-wordings' | 'wordings-left',
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredWording>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run<{ wording: WordingRow }>(query, { ids });
  return new Map(rows.map(({ wording }) => [wording.id, toWording(wording)]));
}

/** Its smallest statement may be gone or changed: the row that is removed has it as it was. */
function asItWas(
  stored: StoredWording | undefined,
  gone: readonly ExpressionRow[] = [],
): StoredWording | undefined {
  const row = stored && gone.find(({ statement }) => statement === stored.sample);
  return row ? { ...stored, ...sampleOf(row) } : stored;
}

function sampleOf({ text, polarity, embedding }: ExpressionRow) {
  return { text, polarity, vector: embedding && Int8Array.from(embedding) };
}

function withRow(wording: StoredWording | undefined, row: ExpressionRow): StoredWording {
  const { statement, at, wording: id, what, speakers } = row;
  const alone = { statementCount: 1, sample: statement, first: at, last: at, ...sampleOf(row) };
  if (!wording) return { id, what, speakers, claim: '', ...alone };
  const isSmaller = statement < wording.sample;
  return {
    ...wording,
    ...(isSmaller ? { ...sampleOf(row), sample: statement } : {}),
    statementCount: wording.statementCount + 1,
    first: at < wording.first ? at : wording.first,
    last: at > wording.last ? at : wording.last,
  };
}
