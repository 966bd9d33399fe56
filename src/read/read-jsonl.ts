/** One article a line: each line is an article or a failure, and the lines after it go on. */

import { AppError, InputError } from '../errors';
import type { Annotations } from '../model/annotations';
import type { RawArticle } from '../model/article';
import { parseAnnotations, parseDocument } from '../model/interchange';
import { decode } from './decode';
import { LARGEST_ARTICLE, TOO_LARGE } from './limits';
import { readLines } from './read-lines';
import { failure, type ReadFailure, type ReadResult } from './read-result';

/** A line of an interchange file: what was read from a document elsewhere, or why the line cannot be used. */
export type AnnotatedResult = { readonly annotations: Annotations } | { readonly failure: ReadFailure };

/** The `\u` escapes of JSON take up to six characters for one. */
const LONGEST_LINE = 6 * LARGEST_ARTICLE;

/** The articles of a `.jsonl` stream, a line at a time. */
export async function* readArticleLines(
  stream: AsyncIterable<Buffer>,
  where: string,
): AsyncGenerator<ReadResult> {
  yield* readJsonLines(stream, where, (line, number) => ({ article: parseArticle(line, number) }));
}

/** The lines of an interchange stream, with what is wrong with those that cannot be used. */
export async function* readAnnotatedLines(
  stream: AsyncIterable<Buffer>,
  where: string,
): AsyncGenerator<AnnotatedResult> {
  yield* readJsonLines(stream, where, (line, number) => ({ annotations: parseAnnotations(line, number) }));
}

async function* readJsonLines<T>(
  stream: AsyncIterable<Buffer>,
  where: string,
  parse: (line: string, number: number) => T,
): AsyncGenerator<T | { readonly failure: ReadFailure }> {
  let found = false;
  for await (const { number, bytes } of readLines(stream, LONGEST_LINE)) {
    const line = bytes ? decode(bytes) : { trouble: TOO_LARGE };
    if ('text' in line && line.text.trim() === '') continue;
    found = true;
    if ('text' in line) yield parseLine(line.text, number, where, parse);
    else if (line.binary && number === 1) return yield failure(where, line.trouble);
    else yield failure(where, `line ${number}: ${line.trouble}`);
  }
  if (!found) yield failure(where, 'is empty: give one JSON object a line');
}

function parseLine<T>(
  line: string,
  number: number,
  where: string,
  parse: (line: string, number: number) => T,
): T | { readonly failure: ReadFailure } {
  try {
    return parse(line, number);
  } catch (error) {
    if (error instanceof AppError) return failure(where, error.message);
    throw error;
  }
}

function parseArticle(line: string, number: number): RawArticle {
  const { text, ...meta } = parseDocument(line, number);
  if (Buffer.byteLength(text) > LARGEST_ARTICLE) throw new InputError(`line ${number}: text: ${TOO_LARGE}`);
  return Object.freeze({ meta, format: 'text', body: text });
}
