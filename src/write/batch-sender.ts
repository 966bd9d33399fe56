import { setImmediate } from 'node:timers/promises';
import type { Transaction } from '../graph/graph';
import type { Rows } from './difference';

const ROWS_PER_QUERY = 5_000;

/** Runs a query for rows, in parts; not at all for none. */
export type Send = (query: string, rows: Rows) => void;

/** Sends queries without waiting for their answers: Neo4j runs them in order while the next are made ready. */
export class BatchSender {
  private running: Promise<unknown>[] = [];

  constructor(private readonly transaction: Transaction) {}

  readonly send: Send = (query, rows) => {
    for (let from = 0; from < rows.length; from += ROWS_PER_QUERY) {
      const some = { rows: rows.slice(from, from + ROWS_PER_QUERY), now: new Date().toISOString() };
      const run = this.transaction.run(query, some);
      run.catch(() => undefined); // `finish` tells of it.
      this.running.push(run);
    }
  };

  /** Resolves when what was sent is on its way to Neo4j. */
  async leave(): Promise<void> {
    await setImmediate();
  }

  /** Resolves when all that was sent is done; fails with the first error. */
  async finish(): Promise<void> {
    const sent = this.running;
    this.running = [];
    await Promise.all(sent);
  }
}
