/** How large things are drawn, in CSS pixels. */

/** The radius of an entity: its area grows with the logarithm of what it stands for. */
export function nodeSize(weight: number): number {
  return 5 + 3.2 * Math.sqrt(Math.log2(1 + weight));
}

const WIDEST = 6;
/** What a pair of twice as many statements is wider, where that leaves none too wide. */
const DOUBLING = 1.1;

/** The width of a pair by its statements: 1 for the fewest in the picture, so that of a hundred against a thousand all can be told apart. */
export function edgeWidths(edges: readonly { readonly count: number }[]): (count: number) => number {
  const counts = edges.map(({ count }) => count);
  const fewest = Math.min(...counts);
  const doublings = Math.log2(Math.max(...counts) / fewest);
  const step = Math.min(DOUBLING, (WIDEST - 1) / doublings);
  return (count) => 1 + step * Math.log2(count / fewest);
}
