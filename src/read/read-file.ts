/** One file → its articles, unless the ledger says that it is as it was. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { KnownInput, Receipt } from '../model/receipt';
import { mapAhead } from '../util/map-ahead';
import { attempt, reasonOf, type InputFile } from './find-inputs';
import { hasRows, type ArticleFormat, type InputFormat, type RowFormat } from './formats';
import { LARGEST_ARTICLE, megabytes, TOO_LARGE } from './limits';
import { passOver } from './pass-over';
import { readBytes } from './read-bytes';
import type { ReadOptions } from './read-options';
import { failure, type ReadFailure, type ReadResult } from './read-result';
import { readRows } from './read-rows';

/** A file that was written to less than this (ms) before it was read may have changed since without showing it. */
const TOO_FRESH_MS = 2_000;
/** Rows that the ledger is asked about at once. */
const ROWS_AHEAD = 500;

export type Results = Iterable<ReadResult> | AsyncIterable<ReadResult>;

/** `known`: what the ledger has of the file. */
export async function readInputFile(
  input: InputFile,
  options: ReadOptions,
  known: KnownInput | undefined,
): Promise<Results> {
  const format: InputFormat = input.format ?? options.format ?? 'text';
  if (hasRows(format)) return guarded(input.path, readFileRows(input.path, format, options));
  const untouched = known && isUntouched(input, known);
  const over = untouched ? passOver(known, receiptOf(input, known.hash), options.memory) : undefined;
  return [over ? { ...over, untouched: true } : await readArticle(input, format, options, known)];
}

/** A failed one is read again: whatever was in its way may be gone. */
function isUntouched({ size, modified }: InputFile, known: KnownInput): boolean {
  const settled = known.readAt - modified > TOO_FRESH_MS;
  return known.status === 'done' && known.size === size && known.modified === modified && settled;
}

async function readArticle(
  input: InputFile,
  format: ArticleFormat,
  { memory }: ReadOptions,
  known: KnownInput | undefined,
): Promise<ReadResult> {
  const { path, size } = input;
  if (size > LARGEST_ARTICLE) {
    return { ...failure(path, `${megabytes(size)}, ${TOO_LARGE}`), receipt: receiptOf(input) };
  }
  const bytes = await attempt(path, () => readFile(path));
  if ('failure' in bytes) return { ...bytes, receipt: receiptOf(input) };
  const receipt = receiptOf(input, createHash('sha256').update(bytes).digest('hex'));
  return (
    passOver(known, receipt, memory) ?? {
      ...readBytes(bytes, format, { where: path, meta: { path } }),
      receipt,
    }
  );
}

function receiptOf({ path, size, modified }: InputFile, hash?: string): Receipt {
  return { key: path, from: path, size, modified, hash };
}

function readFileRows(
  path: string,
  format: RowFormat,
  { columns, memory }: ReadOptions,
): AsyncIterable<ReadResult> {
  const rows = readRows(createReadStream(path), { where: path, path, format, columns });
  if (!memory) return rows;
  return andItself(
    path,
    mapAhead(rows, ROWS_AHEAD, async (row) => {
      const known = row.receipt && (await memory.recall(row.receipt.key));
      return (row.receipt && passOver(known, row.receipt, memory)) ?? row;
    }),
  );
}

/** The file itself comes last: what was wrong with it before and was not met again is forgotten then. */
async function* andItself(path: string, rows: AsyncIterable<ReadResult>): AsyncGenerator<ReadResult> {
  yield* rows;
  yield { skipped: 'listed', receipt: { key: path, from: path } };
}

/** The results up to trouble with the file itself, which becomes the last of them. */
export async function* guarded<T>(
  where: string,
  results: AsyncIterable<T>,
): AsyncGenerator<T | { readonly failure: ReadFailure }> {
  try {
    yield* results;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    yield failure(where, reasonOf(error));
  }
}
