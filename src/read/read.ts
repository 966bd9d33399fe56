/** Files, folders and standard input → articles as they are: decoded, and nothing in them interpreted. */

import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RawArticle, SourceFormat } from '../model/article';
import { decode, declaredCharset } from './decode';
import { attempt, findFile, findInputs, reasonOf, type InputFile, type InputFormat } from './find-inputs';
import { LARGEST_ARTICLE, megabytes, TOO_LARGE } from './limits';
import { readAnnotatedLines, readArticleLines, type AnnotatedResult } from './read-jsonl';
import { failure, type ReadResult } from './read-result';

export interface ReadOptions {
  /** How standard input, and a file whose name does not tell, is written; plain text by default. */
  readonly format?: InputFormat | undefined;
  /** Stands in for standard input. */
  readonly stdin?: AsyncIterable<Buffer>;
}

const STDIN = '-';
const STDIN_NAME = 'standard input';

/** Every article under the paths, in order; what cannot be read is a failure in its place, and the rest goes on. */
export async function* read(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  for (const path of paths) {
    if (path === STDIN) yield* readStdin(options);
    else {
      for await (const input of findInputs(path)) {
        if ('failure' in input) yield input;
        else yield* readInput(input, input.format ?? options.format ?? 'text');
      }
    }
  }
}

/** The lines of an interchange file, or of standard input for `-`. */
export async function* readAnnotated(
  source: string,
  options: ReadOptions = {},
): AsyncGenerator<AnnotatedResult> {
  if (source === STDIN) return yield* readAnnotatedLines(options.stdin ?? process.stdin, STDIN_NAME);
  const input = await findFile(source);
  if ('failure' in input) yield input;
  else yield* guarded(source, readAnnotatedLines(createReadStream(source), source));
}

async function* readInput(input: InputFile, format: InputFormat): AsyncGenerator<ReadResult> {
  if (format === 'jsonl')
    yield* guarded(input.path, readArticleLines(createReadStream(input.path), input.path));
  else yield await readArticle(input, format);
}

async function readArticle(
  { path, size }: InputFile,
  format: Exclude<InputFormat, 'jsonl'>,
): Promise<ReadResult> {
  if (size > LARGEST_ARTICLE) return failure(path, `${megabytes(size)}, ${TOO_LARGE}`);
  const bytes = await attempt(path, () => readFile(path));
  return 'failure' in bytes ? bytes : toResult(bytes, format, path);
}

async function* readStdin({
  format = 'text',
  stdin = process.stdin,
}: ReadOptions): AsyncGenerator<ReadResult> {
  if (format === 'jsonl') return yield* readArticleLines(stdin, STDIN_NAME);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > LARGEST_ARTICLE) return yield failure(STDIN_NAME, TOO_LARGE);
    chunks.push(Buffer.from(chunk));
  }
  yield toResult(Buffer.concat(chunks), format);
}

/** `path` is absent for standard input. */
function toResult(bytes: Buffer, format: Exclude<InputFormat, 'jsonl'>, path?: string): ReadResult {
  const where = path ?? STDIN_NAME;
  if (bytes.length === 0) return failure(where, 'is empty: give the text of an article');
  const decoded = decode(bytes, format === 'html' ? declaredCharset(bytes) : undefined);
  if ('trouble' in decoded) return failure(where, decoded.trouble);
  if (decoded.text.trim() === '')
    return failure(where, 'has nothing but white space: give the text of an article');
  return { article: toArticle(decoded.text, format, path) };
}

const SOURCE_FORMATS: Readonly<Record<Exclude<InputFormat, 'jsonl'>, SourceFormat>> = {
  text: 'text',
  html: 'html',
  md: 'markdown',
};

function toArticle(body: string, format: Exclude<InputFormat, 'jsonl'>, path?: string): RawArticle {
  return Object.freeze({ meta: path === undefined ? {} : { path }, format: SOURCE_FORMATS[format], body });
}

/** The results up to trouble with the file itself, which becomes the last of them. */
async function* guarded<T>(
  where: string,
  results: AsyncIterable<T>,
): AsyncGenerator<T | ReturnType<typeof failure>> {
  try {
    yield* results;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    yield failure(where, reasonOf(error));
  }
}
