import { placesAround } from '../query/entities';
import type { Reader } from '../query/reader';
import type { EntityRow } from '../query/rows';

/** A place that lies in another. */
export interface Location {
  readonly place: EntityRow;
  readonly around: EntityRow;
}

/**
 * In which places those of `entities` lie, and those places again, up to the widest. A place that was asked for before is
 * passed over; `asked` remembers it by id.
 */
export async function newLocations(
  reader: Reader,
  asked: Set<string>,
  entities: readonly EntityRow[],
): Promise<readonly Location[]> {
  const found: Location[] = [];
  for (let next = entities; ; ) {
    const places = next.filter(({ id, kind }) => kind === 'PLACE' && !asked.has(id) && asked.add(id));
    if (places.length === 0) return found;
    const around = await placesAround(
      reader,
      places.map(({ id }) => id),
    );
    const located = places.flatMap((place) =>
      (around.get(place.id) ?? []).map((one) => ({ place, around: one.place })),
    );
    found.push(...located);
    next = located.map((one) => one.around);
  }
}
