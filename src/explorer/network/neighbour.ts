/** Which entity an arrow key leads to. */
import type { Placed } from './arrange';
import type { Places } from './first-places';

const DIRECTIONS: Readonly<Record<string, Placed>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The nearest in the direction of the key, where what lies aside counts double; undefined at the rim and for other keys. */
export function neighbour(places: Places, from: string, key: string): string | undefined {
  const direction = DIRECTIONS[key];
  const start = places.get(from);
  if (!direction || !start) return undefined;
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const [id, place] of places) {
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const distance = along + 2 * aside;
    if (id !== from && along > 0.5 && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id;
}
