/** Documents: one, in lists, and those that mention an entity. */
import type { Parameters } from '../graph/values';
import { paging, toPage, type Item, type Page, type PageRequest } from './page';
import { toDocument, type GraphDocument } from './graph-document';
import type { Reader } from './reader';
import type { DocumentRow } from './rows';
import { textsWith } from './search-words';

export async function findDocument(reader: Reader, id: string): Promise<DocumentRow | null> {
  const [row] = await reader.read<{ node: GraphDocument }>('document-by-id', { id });
  return row ? toDocument(row.node) : null;
}

/** The newest first; those in which every word of the search occurs. */
export async function documentPage(
  reader: Reader,
  search: string | null | undefined,
  request: PageRequest,
): Promise<Page<DocumentRow>> {
  const asked = paging(request, 'published-desc');
  const direction = asked.window.descending ? 'newest' : 'oldest';
  const { question, parameters } = questionFor(search);
  const rows = await reader.read<Item<GraphDocument>>(`${question}-${direction}`, {
    ...parameters,
    ...asked.window,
  });
  return toPage(rows.map(toItem), asked);
}

export async function countDocuments(reader: Reader, search: string | null | undefined): Promise<number> {
  const { question, parameters } = questionFor(search);
  const [row] = await reader.read<{ total: number }>(`count-${question}`, parameters);
  return row?.total ?? 0;
}

/** For each entity a page of the documents that mention it, the newest first. */
export async function documentsMentioning(
  reader: Reader,
  entities: readonly string[],
  request: PageRequest,
): Promise<ReadonlyMap<string, Page<DocumentRow>>> {
  const asked = paging(request, 'published-desc');
  const direction = asked.window.descending ? 'newest' : 'oldest';
  const rows = await reader.read<Item<GraphDocument> & { list: string }>(
    `documents-mentioning-${direction}`,
    {
      entities,
      ...asked.window,
    },
  );
  return new Map(
    entities.map((entity) => [entity, toPage(rows.filter(({ list }) => list === entity).map(toItem), asked)]),
  );
}

export async function countDocumentsMentioning(
  reader: Reader,
  entities: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.read<{ key: string; total: number }>('count-documents-mentioning', { entities });
  return new Map(rows.map(({ key, total }) => [key, total]));
}

/** The whole text of each document, by id. */
export async function documentTexts(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read<{ id: string; text: string }>('document-texts', { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

function toItem({ key, node }: Item<GraphDocument>): Item<DocumentRow> {
  return { key, node: toDocument(node) };
}

function questionFor(search: string | null | undefined): {
  question: string;
  parameters: Parameters;
} {
  const query = textsWith(search ?? '');
  return query === undefined
    ? { question: 'documents', parameters: {} }
    : { question: 'documents-with-words', parameters: { query } };
}
