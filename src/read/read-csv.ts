/** Tables with a line of column names: an article a row. */
import { pipeline, Readable } from 'node:stream';
import { parse, type CsvError } from 'csv-parse';
import { utf16Of } from './decode';
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
  const parser = createParser(format, (error) => bad.push(error));
  const rows = pipeline(
    Readable.from(textOf(stream)),
    parser,
    () => undefined, // An error of either reaches whoever reads the rows.
  );
  let found = false;
  let last = 1;
  const failures = () => bad.splice(0).map((error) => failure(where, troubleOf(error, last)));
  try {
    for await (const { info, record } of rows as AsyncIterable<CsvRow>) {
      found = true;
      yield* failures();
      last = info.lines;
      const row = JSON.stringify(record);
      yield { number: info.lines, bytes: row, document: row };
    }
  } catch (error) {
    found = true;
    yield failure(where, reasonOf(error as Error));
  }
  found ||= bad.length > 0;
  yield* failures();
  if (!found) yield failure(where, 'is empty: give a line of column names, and an article a line');
}

function createParser(format: 'csv' | 'tsv', onBad: (error: CsvError) => void) {
  return parse({
    columns: true,
    bom: true,
    info: true,
    delimiter: format === 'tsv' ? '\t' : ',',
    skip_empty_lines: true,
    relax_quotes: format === 'tsv', // Many know no quotation marks: they are part of the text.
    max_record_size: 2 * LARGEST_ARTICLE,
    skip_records_with_error: true,
    on_skip: (error) => void (error && onBad(error)),
  });
}

/** UTF-8, or UTF-16 with a byte-order mark, as spreadsheets write it. */
async function* textOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of stream) {
    decoder ??= new TextDecoder(utf16Of(chunk) ?? 'utf-8', { fatal: true });
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** `last`: the last line of the last good row. */
function troubleOf(error: CsvError, last: number): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return `after line ${last}: a quotation mark is opened and not closed: nothing from there on is read`;
  return `line ${Number((error as unknown as { lines?: number }).lines ?? 0)}: ${reasonOf(error)}`;
}

function reasonOf(error: Error & { code?: string }): string {
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return 'not UTF-8: convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8';
  }
  return `${error.message.split('\n', 1)[0]}: check the quotation marks and the number of cells`;
}
