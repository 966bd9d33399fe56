import { withText } from '../model/stored-annotations';
import { annotatedDocuments } from '../query/annotated-documents';
import type { Reader } from '../query/reader';

/**
 * The graph in the interchange format, one document a line (without its end), in order of id. The same graph gives the
 * same lines, and ingesting them into an empty one gives the same graph.
 */
export async function* exportJsonl(reader: Reader): AsyncGenerator<string> {
  for await (const { text, annotations } of annotatedDocuments(reader)) yield withText(annotations, text);
}
