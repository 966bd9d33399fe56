import type { Transaction } from '../../graph/graph';
import type { ClaimResolution, Opposition } from '../../model/claim';
import { batchRunner } from '../batch-runner';
import type { ActiveKeys } from './active-keys';
import { isComparable, type Comparable } from './comparable';

/** Finds anew what stands against these wordings, whoever says it, among all that is filed under the same words. */
export async function opposeWordings(
  transaction: Transaction,
  wordings: readonly Comparable[],
  keys: ActiveKeys,
  { opposed }: ClaimResolution,
): Promise<readonly Opposition[]> {
  const run = batchRunner(transaction);
  await run(
    'delete-oppositions',
    wordings.map(({ id }) => ({ id })),
  );
  const blocks = await keys.blocks(wordings.map((wording) => keys.shared(wording)));
  const found = wordings.flatMap((wording, at) =>
    opposed([wording], (blocks[at] ?? []).filter(isComparable)),
  );
  const each = [...new Map(found.map((one) => [`${one.kind} ${one.from} ${one.to}`, one])).values()];
  await run(
    'create-oppositions',
    each.map((one) => ({ ...one })),
  );
  return each;
}
