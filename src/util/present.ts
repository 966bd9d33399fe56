/** The object without the fields that have no value: undefined, null or "". */
export function present<T extends object>(object: {
  readonly [Field in keyof T]: T[Field] | undefined | null | '';
}): Partial<T> {
  const entries = Object.entries(object).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return Object.fromEntries(entries) as Partial<T>;
}
