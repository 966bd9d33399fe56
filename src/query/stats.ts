import { invariant } from '../errors';
import type { Reader } from './reader';

export interface StatsRow {
  readonly documents: number;
  readonly statements: number;
  readonly entities: number;
  readonly claims: number;
}

/** How much is in the graph. */
export async function readStats(reader: Reader): Promise<StatsRow> {
  const [stats] = await reader.read<StatsRow>('stats');
  invariant(stats, 'stats is one row');
  return stats;
}
