import type { Transaction } from '../graph/graph';
import type { Annotations } from '../model/annotations';
import { documentId } from '../model/document-id';
import { hash } from '../util/hash';
import { annotationsHash } from './document-facts';

/** Annotations with the id that their document has in the graph. */
export interface Identified {
  readonly id: string;
  readonly annotations: Annotations;
  readonly isUnchanged: boolean;
}

interface Stored {
  readonly id: string;
  readonly path: string | null;
  readonly contentHash: string;
  readonly annotationsHash: string;
}

/**
 * Gives each document its id and finds those that the graph has already, to the last letter. A file without an address
 * keeps the id of the version that was read from the same path. One text under several paths is one document, known by
 * the smallest, so that it does not matter which was read last.
 */
export async function identify(
  transaction: Transaction,
  articles: readonly Annotations[],
): Promise<readonly Identified[]> {
  const earlier = await earlierVersions(transaction, articles);
  const named = articles.map((annotations) => {
    const { document } = annotations;
    const own = documentId(document, document.text);
    const id = hasOwnAddress(annotations) ? own : (earlier.get(document.path ?? '') ?? own);
    return { ...annotations, document: { ...document, id } };
  });
  const stored = await readStored(
    transaction,
    named.map(({ document }) => document.id),
  );
  return named.map((annotations) => {
    const { id } = annotations.document;
    return { id, annotations, isUnchanged: isUnchanged(annotations, stored.get(id)) };
  });
}

function hasOwnAddress({ document }: Annotations): boolean {
  return Boolean(document.id ?? document.url);
}

async function earlierVersions(
  transaction: Transaction,
  articles: readonly Annotations[],
): Promise<ReadonlyMap<string, string>> {
  const paths = articles.flatMap((one) => (hasOwnAddress(one) ? [] : (one.document.path ?? [])));
  if (paths.length === 0) return new Map();
  const rows = await transaction.run<{ path: string; id: string }>('documents-by-path', { paths });
  return new Map(rows.map(({ path, id }) => [path, id]));
}

async function readStored(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored>> {
  const rows = await transaction.run<Stored>('stored-documents', { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

function isUnchanged(annotations: Annotations, stored: Stored | undefined): boolean {
  if (!stored) return false;
  if (stored.annotationsHash === annotationsHash(annotations)) return true;
  const { text, path } = annotations.document;
  return (
    stored.contentHash === hash('text', text) &&
    stored.path !== null &&
    path !== undefined &&
    stored.path < path
  );
}
