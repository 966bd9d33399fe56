/** How often each value comes, the one that comes most first, equals in the order in which they come; undefined is left out. */
export function tally<T>(values: Iterable<T | undefined>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
