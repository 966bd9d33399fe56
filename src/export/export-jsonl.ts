import { filterAnnotations, withText } from '../model/stored-annotations';
import { annotatedDocuments, matchingDocuments } from '../query/annotated-documents';
import type { Reader } from '../query/reader';
import type { StatementFilter } from '../query/where';
import type { Chunks, ExportSource } from './export-source';

/**
 * The graph in the interchange format, one document a line, in order of id. The same graph gives the same lines, and
 * ingesting them into an empty one gives the same graph. With a filter: the documents with statements that pass it, each
 * with those statements alone.
 */
export async function* exportJsonl({ reader, filter }: Pick<ExportSource, 'reader' | 'filter'>): Chunks {
  const lines = restricts(filter) ? matchingLines(reader, filter) : allLines(reader);
  for await (const line of lines) yield `${line}\n`;
}

async function* allLines(reader: Reader): Chunks {
  for await (const { text, annotations } of annotatedDocuments(reader)) yield withText(annotations, text);
}

async function* matchingLines(reader: Reader, filter: StatementFilter): Chunks {
  for await (const { id, text, annotations, statements } of matchingDocuments(reader, filter)) {
    yield withText(filterAnnotations(annotations, id, new Set(statements)), text);
  }
}

function restricts(filter: StatementFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== false);
}
