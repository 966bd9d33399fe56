import { FORMATS, type FormatName } from '../../src/export/formats';
import type { Graph } from '../../src/graph/graph';
import type { StatementFilter } from '../../src/query/where';

/** A whole export as one text. */
export async function exportText(
  graph: Graph,
  format: FormatName,
  filter: StatementFilter = {},
): Promise<string> {
  const chunks: string[] = [];
  const source = { reader: graph, filter, publicUrl: 'https://hearsay.example' };
  for await (const chunk of FORMATS[format].write(source)) chunks.push(chunk);
  return chunks.join('');
}
