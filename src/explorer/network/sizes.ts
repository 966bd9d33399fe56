/** How large things are drawn, in CSS pixels. */

/** The radius of an entity: its area grows with the logarithm of what it stands for. */
export function nodeSize(weight: number): number {
  return 5 + 3.2 * Math.sqrt(Math.log2(1 + weight));
}

/** The width of a pair of which there are `times` as many statements as of the thinnest. */
export function edgeWidth(times: number): number {
  return 1 + 1.1 * Math.log2(times);
}
