import type { Transaction } from '../graph/graph';
import type { Rows } from './difference';

const ROWS_PER_QUERY = 5_000;

/** Runs a query for rows, in parts; not at all for none. */
export type Run = (query: string, rows: Rows) => Promise<void>;

export function batchRunner(transaction: Transaction): Run {
  return async (query, rows) => {
    for (let from = 0; from < rows.length; from += ROWS_PER_QUERY) {
      await transaction.run(query, {
        rows: rows.slice(from, from + ROWS_PER_QUERY),
        now: new Date().toISOString(),
      });
    }
  };
}
