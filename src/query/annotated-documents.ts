import { EVERYTHING, filterParameters, narrow } from './read-stream';
import type { Reader } from './reader';
import { matchesNothing, type StatementFilter } from './where';

const PAGE = 100;

/** A document's text, and what was read from it as an interchange line without that text. */
export interface AnnotatedRow {
  readonly id: string;
  readonly text: string;
  readonly annotations: string;
}

/** The same with the ids of those of its statements that a filter lets pass. */
export interface MatchingRow extends AnnotatedRow {
  readonly statements: readonly string[];
}

/** All documents in order of id, a page at a time; with `above`, those whose id is larger. */
export function annotatedDocuments(reader: Reader, above = ''): AsyncGenerator<AnnotatedRow> {
  return allDocuments(reader, 'annotated-documents', above);
}

/** The same as they were read, before people corrected any of it. */
export function documentsAsRead(reader: Reader): AsyncGenerator<AnnotatedRow> {
  return allDocuments(reader, 'documents-as-read', '');
}

async function* allDocuments(reader: Reader, question: string, above: string): AsyncGenerator<AnnotatedRow> {
  for (let after = above; ; ) {
    const rows = await reader.read<AnnotatedRow>(question, { after, limit: PAGE });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/** The documents with statements that pass `filter`, in order of id; every document is looked at, a page at a time. */
export async function* matchingDocuments(
  reader: Reader,
  filter: StatementFilter,
  above = '',
): AsyncGenerator<MatchingRow> {
  if (matchesNothing(filter)) return;
  const parameters = filterParameters(filter, narrow(EVERYTHING, filter));
  for (let after: string | undefined = above; after !== undefined; ) {
    const rows: readonly MatchingRow[] = await reader.read('matching-documents', {
      ...parameters,
      after,
      limit: PAGE,
    });
    yield* rows.filter(({ statements }) => statements.length > 0);
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
}
