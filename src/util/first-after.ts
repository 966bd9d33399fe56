/** How many of the spans, in order of position, start at or before `position`: the place of the first one that starts after it. */
export function firstAfter(spans: readonly { readonly start: number }[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
