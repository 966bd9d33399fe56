import type { Span } from '../model/span';

/** What the page itself says of a paragraph; plain text says nothing. */
export type Role = 'heading' | 'list-item' | 'caption';

/** A paragraph of the page, before anything is decided about it. */
export interface Line extends Span {
  /** Its words on one line, without list markers and double spaces; only for looking at, never for offsets. */
  readonly words: string;
  readonly role?: Role;
}

const LIST_MARKER = /^(?:[-*•‣▪◦·●■►▶]|\d{1,2}[.)])\s+(?=\S)/u;

/** The paragraph at `span`, which must not be empty. A list marker stays in the text and outside of the line. */
export function toLine(text: string, span: Span, role?: Role): Line {
  const whole = text.slice(span.start, span.end);
  const marker = LIST_MARKER.exec(whole)?.[0].length ?? 0;
  const words = whole.slice(marker).replace(/\s+/gu, ' ');
  const found = role ?? (marker > 0 ? 'list-item' : undefined);
  return { start: span.start + marker, end: span.end, words, ...(found && { role: found }) };
}

/** A line that ends as a sentence does: "He left." and "“We will go.”", not "Talks end without a deal". */
export function endsAsSentence(words: string): boolean {
  return /[.!?…:;,][\p{Pf}\p{Pi}\p{Pe}"'’\s]*$/u.test(words.slice(-12));
}

/** A line that could be a headline or the like: short, and not a sentence with its full stop. */
export function isHeadlineLike(words: string, longest: number): boolean {
  return (
    words.length <= longest &&
    /[\p{L}\p{N}]/u.test(words) &&
    !/[.!;:,…\p{Pd}][\p{Pe}\p{Pf}"'’]*$/u.test(words)
  );
}

/** Running text: long enough, with a full stop somewhere. */
export function isProse(words: string): boolean {
  return words.length >= 120 && /[.!?…]/u.test(words);
}
