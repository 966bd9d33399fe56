import { once } from './once';

type Value = object | number;

/** An object of which each property is worked out when it is first asked for. */
export function lazily<T extends Readonly<Record<string, Value>>>(fields: {
  readonly [K in keyof T]: () => T[K];
}): T {
  const works: readonly [string, () => Value][] = Object.entries(fields);
  const properties = works.map(([name, work]) => [name, { get: once(work), enumerable: true }] as const);
  return Object.defineProperties({}, Object.fromEntries(properties)) as T;
}
