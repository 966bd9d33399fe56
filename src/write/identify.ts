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
  const card = cardOf(article);
  const id = chooseId(card, register);
  const annotations = withId(article, id);
  const isUnchanged = !enter(card, { id, annotationsHash: annotationsHash(annotations) }, register);
  return { id, annotations, isUnchanged, hasAddress: card.hasAddress };
}

/** What tells a document from others. */
export interface Card {
  /** The id that it has where no other document has it. */
  readonly ownId: string;
  /** For a text whose own id went to another: "today.txt" had it first, has another text now, and keeps the id. */
  readonly otherId: string;
  readonly hasAddress: boolean;
  readonly path?: string | undefined;
  /** Whether later texts of the same path are versions of it. */
  readonly isKnownByPath: boolean;
  readonly contentHash: string;
}

export function cardOf({ document }: Annotations): Card {
  const { text, path, url } = document;
  const hasAddress = hasOwnAddress(document);
  const own = ownId(document);
  return {
    ownId: own,
    otherId: hasAddress ? own : idBesides(document),
    hasAddress,
    path,
    isKnownByPath: Boolean(path) && !url,
    contentHash: contentHash(text),
  };
}

/** The same object each time, so that what is known of it is known then too. */
export function withId(article: Annotations, id: string): Annotations {
  const known = withIds.get(article);
  if (known?.document.id === id) return known;
  const given = { ...article, document: { ...article.document, id } };
  withIds.set(article, given);
  return given;
}

const withIds = new WeakMap<Annotations, Annotations>();

export function chooseId(
  { ownId: own, otherId, hasAddress, path, ...card }: Card,
  register: Register,
): string {
  const { idByPath, byId } = register;
  if (hasAddress) return own;
  const earlier = idByPath.get(path ?? '');
  if (earlier !== undefined) return earlier;
  const holder = byId.get(own);
  return holder && holder.contentHash !== card.contentHash ? otherId : own;
}

export function ownId(document: AnnotatedDocument): string {
  return documentId(document, document.text);
}

function idBesides({ text, path = '' }: AnnotatedDocument): string {
  return hash('text', text, path);
}

/** With the id chosen for it. */
interface Known {
  readonly id: string;
  readonly annotationsHash: string;
}

/** Writes a document down in `register`; false where that has it already, to the last letter. */
export function enter(card: Card, { id, annotationsHash: hashed }: Known, register: Register): boolean {
  const { idByPath, byId } = register;
  const stored = byId.get(id);
  if (isUnchanged(card, hashed, stored)) return false;
  const before = stored?.path ?? '';
  if (idByPath.get(before) === id) idByPath.delete(before);
  const { path, isKnownByPath, contentHash: text } = card;
  if (path && isKnownByPath) idByPath.set(path, id);
  byId.set(id, { id, path: path ?? null, contentHash: text, annotationsHash: hashed });
  return true;
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

function isUnchanged(card: Card, hashed: string, stored: Stored | undefined): boolean {
  if (!stored) return false;
  if (stored.annotationsHash === hashed) return true;
  const { path, hasAddress } = card;
  if (stored.contentHash !== card.contentHash || stored.path === null) return false;
  return path === undefined ? !hasAddress : stored.path < path;
}
