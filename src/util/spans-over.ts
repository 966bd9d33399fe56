import { firstAfter } from './first-after';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Of spans that lie in one another no more are looked at: a text in which everything lies in one is read in linear time. */
const MOST = 8;

/** Those of the spans, in order of position, that hold all of `inner`, the outer ones first. */
export function spansOver<T extends Stretch>(spans: readonly T[], inner: Stretch): T[] {
  const end = firstAfter(spans, inner.start);
  return spans.slice(Math.max(0, end - MOST), end).filter((span) => inner.end <= span.end);
}
