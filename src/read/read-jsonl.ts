/** One JSON object a line; a bad line is a failure, and the lines after it go on. */

import { AppError } from '../errors';
import type { Annotations } from '../model/annotations';
import { isDecisionLine, parseDecision, type LoggedDecision } from '../model/decision-line';
import { parseAnnotations } from '../model/interchange';
import { decode } from './decode';
import { LARGEST_ARTICLE, TOO_LARGE } from './limits';
import { readLines } from './read-lines';
import { failure, type ReadFailure } from './read-result';
import type { RowOrFailure } from './row';

/** A line of an interchange file: what was read from a document elsewhere, what people decided, or why it cannot be used. */
export type AnnotatedResult =
  | { readonly annotations: Annotations }
  | { readonly decision: LoggedDecision }
  | { readonly failure: ReadFailure };

/** The `\u` escapes of JSON take up to six characters for one. */
const LONGEST_LINE = 6 * LARGEST_ARTICLE;

/** The articles of a `.jsonl` stream, a line at a time. */
export async function* readJsonlRows(
  stream: AsyncIterable<Buffer>,
  where: string,
): AsyncGenerator<RowOrFailure> {
  for await (const line of readTextLines(stream, where)) {
    yield 'failure' in line ? line : { number: line.number, bytes: line.text, document: line.text };
  }
}

export interface TextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a stream that are not blank, with what is wrong with those that are no text. */
export async function* readTextLines(
  stream: AsyncIterable<Buffer>,
  where: string,
): AsyncGenerator<TextLine | { readonly failure: ReadFailure }> {
  let found = false;
  for await (const { number, bytes } of readLines(stream, LONGEST_LINE)) {
    const line = bytes ? decode(bytes) : { trouble: TOO_LARGE };
    if ('text' in line && line.text.trim() === '') continue;
    found = true;
    if ('text' in line) yield { number, text: line.text };
    else if (line.binary && number === 1) return yield failure(where, line.trouble);
    else yield failure(where, `line ${number}: ${line.trouble}`);
  }
  if (!found) yield failure(where, 'is empty: give one JSON object a line');
}

/** What a line of an interchange file says, or what is wrong with it. */
export function parseAnnotatedLine({ text, number }: TextLine, where: string): AnnotatedResult {
  try {
    if (isDecisionLine(text)) return { decision: parseDecision(text, number) };
    return { annotations: parseAnnotations(text, number) };
  } catch (error) {
    if (error instanceof AppError) return failure(where, error.message);
    throw error;
  }
}
