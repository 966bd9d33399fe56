import { parse as parseCsv } from 'csv-parse/sync';
import { FORMATS, type FormatName } from '../../src/export/formats';
import type { Graph } from '../../src/graph/graph';
import type { StatementFilter } from '../../src/query/where';
import type { Json } from './start-api';

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

/** The rows of a CSV file, by column. */
export function csv(text: string): Json[] {
  return parseCsv(text, { bom: true, columns: true });
}

/** What each line of JSON Lines holds. */
export function lines(text: string): Json[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Json);
}
