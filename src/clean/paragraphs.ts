/** Plain text → its paragraphs, whether each is one line or is wrapped at some column. */

import type { Span } from '../model/span';
import { toLine, type Line } from './line';

/** Text wrapped narrower or wider than this is not seen: there a line is a paragraph. */
const NARROWEST = 40;
const WIDEST = 120;
/** Fewer pairs of neighbouring lines than this do not show where a text is wrapped. */
const FEWEST_PAIRS = 3;

interface Pair {
  readonly line: Span;
  readonly next: Span;
}

/** The paragraphs of a plain text, in order. */
export function findParagraphs(text: string): Line[] {
  const lines = findLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const paragraph = paragraphs.at(-1);
    const joins = before && paragraph && continues(text, { line: before, next: line }, width);
    if (joins) paragraphs[paragraphs.length - 1] = { start: paragraph.start, end: line.end };
    else paragraphs.push(line);
  });
  return paragraphs.map((span) => toLine(text, span));
}

/** The lines of a text that are not blank, without the white space around them, whatever ends a line. */
function findLines(text: string): Span[] {
  return [...text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+/gu)]
    .map((match) => trim(text, { start: match.index, end: match.index + match[0].length }))
    .filter((line) => line.start < line.end);
}

function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}

/** The column at which the text is wrapped; undefined where a line is a paragraph. */
function wrapWidth(text: string, lines: readonly Span[]): number | undefined {
  const pairs = lines
    .slice(1)
    .map((next, index): Pair => ({ line: lines[index] ?? next, next }))
    .filter((pair) => !isBlankBetween(text, pair));
  if (pairs.length < FEWEST_PAIRS) return undefined;
  const lengths = lines.map(lengthOf).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  const full = pairs.filter((pair) => isFull(text, pair, width)).length;
  return full >= 0.7 * pairs.length ? width : undefined;
}

/** Whether the second line goes on with the paragraph of the first. */
function continues(text: string, pair: Pair, width: number | undefined): boolean {
  if (isBlankBetween(text, pair) || startsListItem(text, pair.next)) return false;
  return isCutSentence(text, pair) || (width !== undefined && isFull(text, pair, width));
}

/** The next word would not have fitted on the line: it was broken for its length, not at the end of a paragraph. */
function isFull(text: string, { line, next }: Pair, width: number): boolean {
  const word = /^\S+/u.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST)))?.[0] ?? '';
  return lengthOf(line) + 1 + word.length > width;
}

/** "Editor’s note: Jane Doe regularly⏎incites⏎violence": a line without an end, then one in lower case. */
function isCutSentence(text: string, { line, next }: Pair): boolean {
  return (
    /[\p{L}\p{N},]$/u.test(text.slice(line.end - 2, line.end)) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  );
}

function isBlankBetween(text: string, { line, next }: Pair): boolean {
  const between = text.slice(line.end, next.start).replace(/\r\n/gu, '\n');
  return between.replace(/[^\r\n\v\f\u0085\u2028\u2029]/gu, '').length > 1;
}

function startsListItem(text: string, line: Span): boolean {
  return toLine(text, { start: line.start, end: Math.min(line.end, line.start + 10) }).role === 'list-item';
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
