/** Those that fulfil the condition, and the others, each in order. */
export function partition<T>(
  values: readonly T[],
  condition: (value: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [values.filter(condition), values.filter((value) => !condition(value))];
}
