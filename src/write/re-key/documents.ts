import { batchRunner } from '../batch-runner';
import { changeDocuments } from '../replace-documents';
import { resolveDecided } from '../standing-decisions';
import { readPlacedDocuments } from '../stored';
import type { Page } from './re-key';

const WRITTEN_A_PAGE = 50;

/**
 * Writes documents again whose statements have no wording: they come from a version that kept no wordings. They are taken out
 * and put in as their annotations and the decisions that stand give them today.
 */
export const writeDocuments: Page = async (transaction, after, resolution) => {
  const rows = await transaction.run<{ id: string }>('documents-without-wordings', {
    after,
    limit: WRITTEN_A_PAGE,
  });
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return undefined;
  await batchRunner(transaction)(
    'delete-claims-without-wording',
    ids.map((id) => ({ id })),
  );
  const stored = await readPlacedDocuments(transaction, ids);
  await changeDocuments(transaction, stored, [], resolution);
  const asRead = stored.map((document) => document.asRead ?? document.annotations);
  const decided = await resolveDecided(transaction, asRead, resolution);
  const articles = decided.map((article, at) => ({ ...article, vectors: stored[at]?.vectors }));
  await changeDocuments(transaction, [], articles, resolution);
  return ids.at(-1);
};
