import { filterAnnotations, withText } from '../model/stored-annotations';
import { annotatedDocuments, matchingDocuments } from '../query/annotated-documents';
import type { StatementFilter } from '../query/where';
import type { Chunks, ExportSource } from './export-source';

type Lines = Pick<ExportSource, 'reader' | 'filter' | 'after'>;

/**
 * The graph in the interchange format, one document a line, in order of id. The same graph gives the same lines, and
 * ingesting them into an empty one gives the same graph. With a filter: the documents with statements that pass it, each
 * with those statements alone.
 */
export async function* exportJsonl(source: Lines): Chunks {
  const lines = restricts(source.filter) ? matchingLines(source) : allLines(source);
  for await (const line of lines) yield `${line}\n`;
}

async function* allLines({ reader, after }: Lines): Chunks {
  for await (const { text, annotations } of annotatedDocuments(reader, after))
    yield withText(annotations, text);
}

async function* matchingLines({ reader, filter, after }: Lines): Chunks {
  for await (const { id, text, annotations, statements } of matchingDocuments(reader, filter, after)) {
    yield withText(filterAnnotations(annotations, id, new Set(statements)), text);
  }
}

function restricts(filter: StatementFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== false);
}
