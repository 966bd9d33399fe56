/** The one with the highest score, the first among equals. */
export function strongest<T extends { readonly score: number }>(found: readonly T[]): T | undefined {
  return found.reduce<T | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
}
