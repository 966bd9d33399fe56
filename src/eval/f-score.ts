/** F1 in per cent from precision and recall, both 0 to 1. */
export function fScore(precision: number, recall: number): number {
  return precision + recall ? (200 * precision * recall) / (precision + recall) : 0;
}

/** `part / whole`, and 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole ? part / whole : 0;
}
