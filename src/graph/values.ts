/** Converts between plain JavaScript values and the driver's: integers are numbers on our side of the border. */
import neo4j, { isNode, isRelationship } from 'neo4j-driver';

export type Parameter =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };

export type Parameters = Readonly<Record<string, Parameter>>;

/** One row of a result: its columns by name, frozen. Nodes and relationships appear as their properties. */
export type Row = Readonly<Record<string, unknown>>;

/** A whole number becomes a Cypher INTEGER, any other a FLOAT; undefined becomes null. */
export function toDriver(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(toDriver);
  return mapValues(value, toDriver);
}

export function fromDriver(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return Object.freeze(value.map(fromDriver));
  if (isNode(value) || isRelationship(value)) return fromDriver(value.properties);
  return Object.freeze(mapValues(value, fromDriver));
}

function mapValues(object: object, change: (value: unknown) => unknown): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const key of Object.keys(object)) changed[key] = change((object as Record<string, unknown>)[key]);
  return changed;
}
