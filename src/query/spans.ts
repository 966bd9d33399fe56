import { invariant } from '../errors';
import type { Span } from '../model/span';

/** The graph keeps a list of spans flat: `[start, end, start, end, …]`. */
export function toSpans(flat: readonly number[]): readonly Span[] {
  invariant(flat.length % 2 === 0, 'a flat list of spans has an even length');
  return Array.from({ length: flat.length / 2 }, (_, index) => ({
    start: flat[2 * index] ?? 0,
    end: flat[2 * index + 1] ?? 0,
  }));
}
