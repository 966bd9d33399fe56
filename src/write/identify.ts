import type { Transaction } from '../graph/graph';
import type { AnnotatedDocument, Annotations } from '../model/annotations';
import { documentId } from '../model/document-id';
import { hash } from '../util/hash';
import { annotationsHash, contentHash } from './document-facts';

/** Annotations with the id that their document has in the graph. */
export interface Identified {
  readonly id: string;
  readonly annotations: Annotations;
  readonly isUnchanged: boolean;
  /** Whether it came with an id or address; without, its text and path are all that tell which document it is. */
  readonly hasAddress: boolean;
}

interface Stored {
  readonly id: string;
  readonly path: string | null;
  readonly contentHash: string;
  readonly annotationsHash: string;
}

/** What is known of the documents that this batch may meet: from the graph, then from the batch up to an article. */
export interface Register {
  /** Of documents without an address. */
  readonly idByPath: Map<string, string>;
  readonly byId: Map<string, Stored>;
}

/**
 * Gives each document its id and finds those that the graph has already, to the last letter: one after the other, as if
 * each were written before the next is looked at. A file without an address keeps the id of the version that was read
 * from the same path. One text under several paths is one document, known by the smallest, so that it does not matter
 * which was read last.
 */
export async function identify(
  transaction: Transaction,
  articles: readonly Annotations[],
): Promise<readonly Identified[]> {
  const idByPath = await earlierVersions(transaction, articles);
  const ids = articles.flatMap(({ document }) => [ownId(document), idBesides(document)]);
  const register = { idByPath, byId: await readStored(transaction, [...ids, ...idByPath.values()]) };
  return articles.map((article) => identifyNext(article, register));
}

/** The same for one article, which `register` knows afterwards. */
export function identifyNext(article: Annotations, register: Register): Identified {
  const id = chooseId(article.document, register);
  const annotations = { ...article, document: { ...article.document, id } };
  const unchanged = isUnchanged(article.document, annotations, register.byId.get(id));
  if (!unchanged) enter(register, id, annotations);
  return { id, annotations, isUnchanged: unchanged, hasAddress: hasOwnAddress(article.document) };
}

function chooseId(document: AnnotatedDocument, { idByPath, byId }: Register): string {
  const own = ownId(document);
  if (hasOwnAddress(document)) return own;
  const earlier = idByPath.get(document.path ?? '');
  if (earlier !== undefined) return earlier;
  const holder = byId.get(own);
  return holder && holder.contentHash !== contentHash(document.text) ? idBesides(document) : own;
}

function ownId(document: AnnotatedDocument): string {
  return documentId(document, document.text);
}

/** For a text whose own id went to another: "today.txt" had it first, has another text now, and keeps the id. */
function idBesides({ text, path = '' }: AnnotatedDocument): string {
  return hash('text', text, path);
}

function enter({ idByPath, byId }: Register, id: string, annotations: Annotations): void {
  const { path, url, text } = annotations.document;
  const before = byId.get(id)?.path ?? '';
  if (idByPath.get(before) === id) idByPath.delete(before);
  if (path && !url) idByPath.set(path, id);
  byId.set(id, {
    id,
    path: path ?? null,
    contentHash: contentHash(text),
    annotationsHash: annotationsHash(annotations),
  });
}

function hasOwnAddress({ id, url }: AnnotatedDocument): boolean {
  return Boolean(id ?? url);
}

async function earlierVersions(
  transaction: Transaction,
  articles: readonly Annotations[],
): Promise<Map<string, string>> {
  const paths = articles.flatMap(({ document }) => (hasOwnAddress(document) ? [] : (document.path ?? [])));
  if (paths.length === 0) return new Map();
  const rows = await transaction.run<{ path: string; id: string }>('documents-by-path', { paths });
  return new Map(rows.map(({ path, id }) => [path, id]));
}

async function readStored(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Stored>> {
  const rows = await transaction.run<Stored>('stored-documents', { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** `given` is the document as it came, perhaps without an id. */
function isUnchanged(
  given: AnnotatedDocument,
  annotations: Annotations,
  stored: Stored | undefined,
): boolean {
  if (!stored) return false;
  if (stored.annotationsHash === annotationsHash(annotations)) return true;
  const { text, path } = given;
  if (stored.contentHash !== contentHash(text) || stored.path === null) return false;
  return path === undefined ? !hasOwnAddress(given) : stored.path < path;
}
