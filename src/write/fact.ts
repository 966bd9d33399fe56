/**
 * What a document contributes to the graph, as plain facts: relationships and nodes that are there or not (`rows`), and
 * amounts that add up over documents (`amounts`). Writing, correcting and retracting are differences between two lists.
 */
import type { Parameters } from '../graph/values';

export const ROW_TABLES = [
  'documents',
  'statements',
  'said-by',
  'about',
  'reported-by',
  'addressed-to',
  'expressions',
  'rejections',
  'mentions',
  'offices',
  'locations',
  'publishers',
  'authors',
] as const;
export type RowTable = (typeof ROW_TABLES)[number];

export const AMOUNT_TABLES = ['tallies', 'names', 'roles', 'pairs'] as const;
export type AmountTable = (typeof AMOUNT_TABLES)[number];

export interface RowFact {
  readonly table: RowTable;
  /** Unique within the table. */
  readonly key: string;
  readonly row: Parameters;
}

export interface AmountFact {
  readonly table: AmountTable;
  /** What is counted: `{ entity, text }`. */
  readonly of: Readonly<Record<string, string>>;
  readonly amounts: Readonly<Record<string, number>>;
}

export interface Contribution {
  readonly rows: readonly RowFact[];
  readonly amounts: readonly AmountFact[];
}
