/** Tables with a line of column names: an article a row. */
import { pipeline, Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { LARGEST_ARTICLE } from './limits';
import { failure } from './read-result';
import type { RowOrFailure } from './row';

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** The rows of a `.csv` or `.tsv` stream; one that does not fit the table is a failure. */
export async function* readCsvRows(
  stream: AsyncIterable<Buffer>,
  where: string,
  format: 'csv' | 'tsv',
): AsyncGenerator<RowOrFailure> {
  const bad: CsvError[] = [];
  const rows = pipeline(
    Readable.from(utf8(stream)),
    parse({
      columns: true,
      bom: true,
      info: true,
      delimiter: format === 'tsv' ? '\t' : ',',
      skip_empty_lines: true,
      max_record_size: 2 * LARGEST_ARTICLE,
      skip_records_with_error: true,
      on_skip: (error) => void (error && bad.push(error)),
    }),
    () => undefined, // An error of either reaches whoever reads the rows.
  );
  let found = false;
  const failures = () =>
    bad.splice(0).map((error) => failure(where, `line ${lineOf(error)}: ${reasonOf(error)}`));
  try {
    for await (const row of rows as AsyncIterable<CsvRow>) {
      found = true;
      yield* failures();
      yield {
        number: row.info.lines,
        bytes: JSON.stringify(row.record),
        document: JSON.stringify(row.record),
      };
    }
  } catch (error) {
    yield failure(where, reasonOf(error as Error));
    found = true;
  }
  yield* failures();
  if (!found) yield failure(where, 'is empty: give a line of column names, and an article a line');
}

async function* utf8(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function lineOf(error: CsvError): number {
  return Number((error as unknown as { lines?: number }).lines ?? 0);
}

function reasonOf(error: Error & { code?: string }): string {
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return 'not UTF-8: convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8';
  }
  return `${error.message.split('\n', 1)[0]}: check the quotation marks and the number of cells`;
}
