import type { EntityRow } from './rows';

/** An entity with its place among others of the same part: first speaker, second speaker. */
export type Placed = EntityRow & { readonly place: number };

/** Each entity once, by place. */
export function inPlace(placed: readonly Placed[]): readonly EntityRow[] {
  const byId = new Map(placed.map((entity) => [entity.id, entity]));
  const sorted = [...byId.values()].sort((a, b) => a.place - b.place);
  return sorted.map(({ id, kind, name }) => ({ id, kind, name }));
}
