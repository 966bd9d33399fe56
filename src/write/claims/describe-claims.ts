import type { Transaction } from '../../graph/graph';
import { batchRunner } from '../batch-runner';

interface Summary {
  readonly id: string;
  /** The smallest statement; null where none is left. */
  readonly sample: string | null;
  readonly statementCount: number;
  readonly first: string;
  readonly at: string;
  readonly speakers: readonly string[];
}

/**
 * Names and counts claims anew, by their wordings: a claim has the id and the words of its smallest statement. One without a
 * statement goes. Returns the ids of those that stay.
 */
export async function describeClaims(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly string[]> {
  const run = batchRunner(transaction);
  const each = [...new Set(ids)].filter(Boolean);
  if (each.length === 0) return [];
  const summaries = await transaction.run<Summary>('claim-summaries', { ids: each });
  const left = summaries.filter(({ sample }) => sample !== null);
  await run(
    'delete-claims',
    summaries.filter(({ sample }) => sample === null).map(({ id }) => ({ id })),
  );
  const renamed = left.filter(({ id, sample }) => id !== sample);
  // By way of an id that nobody has: two claims may swap theirs.
  await run(
    'rename-claims',
    renamed.map(({ id, sample }) => ({ from: id, to: `~${sample}` })),
  );
  await run(
    'rename-claims',
    renamed.map(({ sample }) => ({ from: `~${sample}`, to: sample })),
  );
  await run(
    'describe-claims',
    left.map(({ sample, ...row }) => ({ ...row, id: sample })),
  );
  return left.flatMap(({ sample }) => sample ?? []);
}
