/** How large things are drawn, in CSS pixels. */

/** The radius of an entity: its area grows with the logarithm of what it stands for. */
export function nodeSize(weight: number): number {
  return 5 + 3.2 * Math.sqrt(Math.log2(1 + weight));
}

/** The width of a pair. */
export function edgeWidth(count: number): number {
  return 1 + 1.1 * Math.log2(count);
}
