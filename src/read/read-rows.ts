/** Files that hold many articles: each row is an article or a failure, and the rows after it go on. */
import { createHash } from 'node:crypto';
import { AppError, InputError } from '../errors';
import type { RawArticle } from '../model/article';
import { parseDocument } from '../model/interchange';
import type { Receipt } from '../model/receipt';
import { toDocument, type ColumnMap } from './columns';
import type { RowFormat } from './formats';
import { LARGEST_ARTICLE, TOO_LARGE } from './limits';
import { readCsvRows } from './read-csv';
import { readJsonlRows } from './read-jsonl';
import { failure, type ReadFailure, type ReadResult } from './read-result';
import { readWarcRows } from './read-warc';
import type { Row, RowOrFailure } from './row';
import { parseJson } from '../util/parse-json';

/** A file of rows: how it is called, and whether the ledger can know its rows by that. */
export interface RowSource {
  readonly where: string;
  readonly path?: string | undefined;
  readonly format: RowFormat;
  readonly columns?: ColumnMap | undefined;
}

/** The articles of a stream of rows, each with a receipt where the stream is a file. */
export async function* readRows(
  stream: AsyncIterable<Buffer>,
  source: RowSource,
): AsyncGenerator<ReadResult> {
  for await (const row of rowsOf(stream, source)) {
    yield 'failure' in row ? { ...row, receipt: failureReceipt(row.failure, source) } : toResult(row, source);
  }
}

function rowsOf(stream: AsyncIterable<Buffer>, { where, format }: RowSource): AsyncGenerator<RowOrFailure> {
  if (format === 'jsonl') return readJsonlRows(stream, where);
  return format === 'warc' ? readWarcRows(stream, where) : readCsvRows(stream, where, format);
}

function toResult(row: Row, source: RowSource): ReadResult {
  try {
    const article = 'article' in row ? row.article : parseRow(row, columnsOf(source));
    return { article, receipt: receiptOf(row, article, source) };
  } catch (error) {
    if (error instanceof AppError)
      return { ...failure(source.where, error.message), receipt: lineReceipt(row, source) };
    throw error;
  }
}

function parseRow(
  { document, number }: Row & { readonly document: string },
  columns: ColumnMap | undefined,
): RawArticle {
  const { text, ...meta } = parseDocument(columns ? withColumns(document, columns) : document, number);
  if (Buffer.byteLength(text) > LARGEST_ARTICLE) throw new InputError(`line ${number}: text: ${TOO_LARGE}`);
  return Object.freeze({ meta, format: 'text', body: text });
}

/** A table has text alone: empty cells, dates of every kind, several authors in one cell. */
function columnsOf({ format, columns }: RowSource): ColumnMap | undefined {
  return columns ?? (format === 'csv' || format === 'tsv' ? {} : undefined);
}

/** What is no JSON object is left for `parseDocument` to say. */
function withColumns(line: string, columns: ColumnMap): string {
  const row = parseJson(line);
  const isObject = typeof row === 'object' && row !== null && !Array.isArray(row);
  return isObject ? JSON.stringify(toDocument(row as Record<string, unknown>, columns)) : line;
}

/** A row that has an id or an address keeps it wherever it moves in the file. */
function receiptOf(row: Row, { meta }: RawArticle, source: RowSource): Receipt | undefined {
  const receipt = lineReceipt(row, source);
  return receipt && { ...receipt, key: meta.id ?? meta.url ?? receipt.key };
}

/** Of what is no row at all: there is nothing but the reason by which it is known again. */
function failureReceipt({ message }: ReadFailure, { path }: RowSource): Receipt | undefined {
  return path === undefined ? undefined : { key: message, from: path };
}

function lineReceipt({ number, bytes }: Row, { path, columns }: RowSource): Receipt | undefined {
  if (path === undefined) return undefined;
  const hash = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify(columns ?? {}))
    .digest('hex');
  return { key: `${path}:${number}`, from: path, hash };
}
