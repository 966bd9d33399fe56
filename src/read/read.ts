/** Files, folders, addresses and standard input → articles as they are: nothing in them interpreted. */

import { createReadStream } from 'node:fs';
import { mapAhead } from '../util/map-ahead';
import { findFile, findInputs, type Found } from './find-inputs';
import { hasRows } from './formats';
import { LARGEST_ARTICLE, TOO_LARGE } from './limits';
import { readBytes } from './read-bytes';
import { guarded, readInputFile, type Results } from './read-file';
import { parseAnnotatedLine, readTextLines, type AnnotatedResult, type TextLine } from './read-jsonl';
import type { ReadOptions } from './read-options';
import { failure, type ReadFailure, type ReadResult } from './read-result';
import { readRows } from './read-rows';
import { readAddress, type UrlOptions } from './read-url';

const STDIN = '-';
const STDIN_NAME = 'standard input';
/** Inputs that the ledger is asked about at once. */
const INPUTS_AHEAD = 500;
/** Files that are read, and addresses that are asked, at a time. */
const AT_ONCE = 8;

/** Every article under the paths and addresses, in order; what cannot be read is a failure in its place, and the rest goes on. */
export async function* read(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const readers = recallAll(paths, { ...options, begun: new Set() });
  for await (const results of mapAhead(readers, AT_ONCE, (begin) => begin())) yield* results;
}

/** What the lines of an interchange file, or of standard input for `-`, say. */
export async function* readAnnotated(
  source: string,
  options: Pick<ReadOptions, 'stdin'> = {},
): AsyncGenerator<AnnotatedResult> {
  for await (const line of readAnnotatedText(source, options)) {
    yield 'failure' in line ? line : parseAnnotatedLine(line, placeOf(source));
  }
}

/** The same before it is known what they say. */
export async function* readAnnotatedText(
  source: string,
  { stdin = process.stdin }: Pick<ReadOptions, 'stdin'> = {},
): AsyncGenerator<TextLine | { readonly failure: ReadFailure }> {
  if (source === STDIN) return yield* readTextLines(stdin, STDIN_NAME);
  const input = await findFile(source);
  if ('failure' in input) yield input;
  else yield* guarded(source, readTextLines(createReadStream(source), source));
}

/** What a source is called where something in it is wrong. */
export function placeOf(source: string): string {
  return source === STDIN ? STDIN_NAME : source;
}

export function isAddress(path: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//iu.test(path);
}

type Begin = () => Promise<Results>;
type RunOptions = ReadOptions & Pick<UrlOptions, 'begun'>;

/** How to read each input, once the ledger has said what it knows of it. */
function recallAll(paths: readonly string[], options: RunOptions): AsyncIterable<Begin> {
  return mapAhead(findAll(paths), INPUTS_AHEAD, async (found): Promise<Begin> => {
    if (typeof found === 'string') return async () => readOther(found, options);
    if ('failure' in found) return async () => [found];
    const known = await options.memory?.recall(found.path);
    return () => readInputFile(found, options, known);
  });
}

/** Files as they are found; an address, and "-", as it was given. */
async function* findAll(paths: readonly string[]): AsyncGenerator<Found | string> {
  for (const path of paths) {
    if (path === STDIN || isAddress(path)) yield path;
    else yield* findInputs(path);
  }
}

function readOther(given: string, options: RunOptions): Results | Promise<Results> {
  if (given === STDIN) return readStdin(options);
  const { fetcher } = options;
  if (!fetcher) return [failure(given, 'is an address: only files are read here')];
  return readAddress(
    { url: given, isList: options.feeds?.includes(given) ?? false, depth: 0 },
    { ...options, fetcher },
  );
}

async function* readStdin({
  format = 'text',
  stdin = process.stdin,
  columns,
}: ReadOptions): AsyncGenerator<ReadResult> {
  if (hasRows(format)) return yield* readRows(stdin, { where: STDIN_NAME, format, columns });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > LARGEST_ARTICLE) return yield failure(STDIN_NAME, TOO_LARGE);
    chunks.push(Buffer.from(chunk));
  }
  yield readBytes(Buffer.concat(chunks), format, { where: STDIN_NAME, meta: {} });
}
