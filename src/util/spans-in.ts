import { firstAfter } from './first-after';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Those of the spans, in order of position, that lie in `span`. */
export function spansIn<T extends Stretch>(spans: readonly T[], span: Stretch): T[] {
  const found: T[] = [];
  for (let at = firstAfter(spans, span.start - 1); at < spans.length; at += 1) {
    const one = spans[at];
    if (!one || one.start >= span.end) break;
    if (one.end <= span.end) found.push(one);
  }
  return found;
}
