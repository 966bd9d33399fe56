/** The sum over all documents of every count that `pick` finds in one; 0 of none. */
export function totals<Document, Key extends string>(
  keys: readonly Key[],
  documents: readonly Document[],
  pick: (document: Document) => Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> {
  const counts = documents.map(pick);
  const sums = keys.map((key) => [key, counts.reduce((sum, count) => sum + count[key], 0)]);
  return Object.fromEntries(sums) as Record<Key, number>;
}
