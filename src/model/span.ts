/** A stretch of `Document.text`: UTF-16 code units, end exclusive. Every offset in Hearsay is of this kind. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that `span` covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The characters of several spans, joined by " … " where something is left out between them. */
export const sliceAll = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => slice(text, span)).join(' … ');

/** The smallest span that covers all of `spans`, which must not be empty. */
export function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of reading: by start, the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The characters that `span` covers without those of `others`, which are in order of position; a space stands in for each. */
export function sliceWithout(text: string, { start, end }: Span, others: readonly Span[]): string {
  const kept: string[] = [];
  let from = start;
  for (const other of others) {
    if (other.start >= from && other.start < end) kept.push(text.slice(from, other.start));
    if (other.start < end && other.end > from) from = Math.min(end, other.end);
  }
  return [...kept, text.slice(from, end)].join(' ');
}
