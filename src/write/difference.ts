import { groupBy } from '../util/group-by';
import type { Parameters } from '../graph/values';
import type { AmountFact, AmountTable, Contribution, RowFact, RowTable } from './fact';

export type Rows = readonly Parameters[];

/** What has to change in the graph, by table; the rows of a table are sorted, so that writers lock in one order. */
export interface Difference {
  readonly removed: ReadonlyMap<RowTable, Rows>;
  readonly added: ReadonlyMap<RowTable, Rows>;
  readonly amounts: ReadonlyMap<AmountTable, Rows>;
}

/** From what the documents of a batch contributed before to what they contribute now. */
export function difference(before: readonly Contribution[], after: readonly Contribution[]): Difference {
  const old = index(before.flatMap((one) => one.rows));
  const now = index(after.flatMap((one) => one.rows));
  return {
    removed: without(old, now),
    added: without(now, old),
    amounts: amountDifference(before, after),
  };
}

/** Of different documents. */
export function joinDifferences(some: readonly Difference[]): Difference {
  return {
    removed: joinTables(some.map((one) => one.removed)),
    added: joinTables(some.map((one) => one.added)),
    amounts: joinTables(some.map((one) => one.amounts)),
  };
}

function joinTables<T>(some: readonly ReadonlyMap<T, Rows>[]): ReadonlyMap<T, Rows> {
  const parts = groupBy(
    some.flatMap((tables) => [...tables]),
    ([table]) => table,
  );
  return new Map([...parts].map(([table, found]) => [table, found.flatMap(([, rows]) => rows)]));
}

type Index = ReadonlyMap<string, RowFact>;

function index(facts: readonly RowFact[]): Index {
  return new Map(facts.map((fact) => [`${fact.table} ${fact.key}`, fact] as const));
}

function without(facts: Index, others: Index): ReadonlyMap<RowTable, Rows> {
  const left = [...facts].filter(([key, fact]) => !isEqual(fact, others.get(key)));
  const sorted = left.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
  const tables = groupBy(sorted, (fact) => fact.table);
  return new Map([...tables].map(([table, found]) => [table, found.map((fact) => fact.row)]));
}

function isEqual({ row }: RowFact, other: RowFact | undefined): boolean {
  return other !== undefined && JSON.stringify(row) === JSON.stringify(other.row);
}

function amountDifference(
  before: readonly Contribution[],
  after: readonly Contribution[],
): ReadonlyMap<AmountTable, Rows> {
  const sums = new Map<string, Sum>();
  for (const fact of before.flatMap((one) => one.amounts)) add(sums, fact, -1);
  for (const fact of after.flatMap((one) => one.amounts)) add(sums, fact, 1);
  const changed = [...sums].filter(([, { amounts }]) =>
    Object.values(amounts).some((amount) => amount !== 0),
  );
  const sorted = changed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
  const tables = groupBy(sorted, (sum) => sum.table);
  return new Map(
    [...tables].map(([table, found]) => [table, found.map((sum) => ({ ...sum.of, ...sum.amounts }))]),
  );
}

interface Sum {
  readonly table: AmountTable;
  readonly of: AmountFact['of'];
  readonly amounts: Record<string, number>;
}

function add(sums: Map<string, Sum>, { table, of, amounts }: AmountFact, sign: 1 | -1): void {
  const key = `${table} ${JSON.stringify(of)}`;
  const sum = sums.get(key) ?? { table, of, amounts: {} };
  sums.set(key, sum);
  for (const [name, amount] of Object.entries(amounts)) {
    sum.amounts[name] = (sum.amounts[name] ?? 0) + sign * amount;
  }
}
