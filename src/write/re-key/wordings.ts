import type { Transaction } from '../../graph/graph';
import { batchRunner } from '../batch-runner';
import { ActiveKeys } from '../claims/active-keys';
import { isComparable, type Comparable } from '../claims/comparable';
import { readComponent } from '../claims/component';
import { liftOppositions } from '../claims/lift-oppositions';
import { fileRows, judgeAnew } from '../claims/revise-claims';
import { toWording, type StoredWording, type WordingRow } from '../claims/wording-changes';
import type { Page } from './re-key';

const FILED_A_PAGE = 1_000;
const JUDGED_A_PAGE = 200;

export const fileWordings: Page = async (transaction, after, { claims }) => {
  const page = await readWordings(transaction, 'wordings-after', { after, limit: FILED_A_PAGE });
  const run = batchRunner(transaction);
  await run(
    'unfile-wordings',
    page.map(({ id }) => ({ id })),
  );
  await run('file-wordings', fileRows(page.filter(isComparable), new ActiveKeys(transaction, claims)));
  return page.at(-1)?.id;
};

/** Finds anew which of some wordings, and of all that they may be one with, are one claim, and what stands against them. */
export const judgeWordings: Page = async (transaction, after, { claims }) => {
  const page = await readWordings(transaction, 'wordings-after', { after, limit: JUDGED_A_PAGE });
  const keys = new ActiveKeys(transaction, claims);
  const judged = page.filter(isComparable);
  let all: readonly Comparable[] = judged;
  for (let known = -1; known < all.length; ) {
    known = all.length;
    const component = await readComponent(all, keys, claims);
    const ids = component.map(({ id }) => id);
    all = (await readWordings(transaction, 'wordings-of-claims', { ids })).filter(isComparable);
  }
  const component = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  await liftOppositions(transaction, await judgeAnew(transaction, { component, judged }, keys, claims));
  return page.at(-1)?.id;
};

async function readWordings(
  transaction: Transaction,
  query: 'wordings-after' | 'wordings-of-claims',
  parameters: { readonly after: string; readonly limit: number } | { readonly ids: readonly string[] },
): Promise<readonly StoredWording[]> {
  const rows = await transaction.run<{ wording: WordingRow }>(query, { ...parameters });
  return rows.map(({ wording }) => toWording(wording));
}
