import { firstAfter } from './first-after';

/** The last of the spans, in order of position, that ends at or before `position`. */
export function lastUntil<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  position: number,
): T | undefined {
  let at = firstAfter(spans, position) - 1;
  while ((spans[at]?.end ?? 0) > position) at -= 1;
  return spans[at];
}
