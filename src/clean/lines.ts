import type { Span } from '../model/span';

/** The lines of a text that are not blank, without the white space around them, whatever ends a line. */
export function findLines(text: string): Span[] {
  return [...text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+/gu)]
    .map((match) => trim(text, { start: match.index, end: match.index + match[0].length }))
    .filter((line) => line.start < line.end);
}

/** The span without the white space at its ends; empty where there is nothing else in it. */
export function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}
