/** The object without the lists that have nothing in them: where a list without a value is absent. */
export function withoutEmpty<T extends object>(object: T): Partial<T> {
  const entries = Object.entries(object).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(entries) as Partial<T>;
}
