import type { Transaction } from '../graph/graph';
import type { Resolution } from '../model/referent';
import { changeDocuments } from '../write/replace-documents';
import { resolveDecided } from '../write/standing-decisions';
import { readPlacedDocuments } from '../write/stored';

/**
 * Reads the documents that are concerned again, before and after what `change` does to the log. `concerned` are ids of
 * referents and documents.
 */
export async function resolveAnew<T>(
  transaction: Transaction,
  concerned: readonly string[],
  resolution: Resolution,
  change: () => Promise<T>,
): Promise<T> {
  const rows = await transaction.run<{ id: string }>('documents-of-referents', { ids: concerned });
  const ids = new Set([...concerned, ...rows.map(({ id }) => id)]);
  const stored = await readPlacedDocuments(transaction, [...ids]);
  const result = await change();
  const asRead = stored.map((document) => document.asRead ?? document.annotations);
  const decided = await resolveDecided(transaction, asRead, resolution);
  const articles = decided.map((article, at) => ({ ...article, vectors: stored[at]?.vectors }));
  await changeDocuments(transaction, stored, articles, resolution);
  return result;
}
