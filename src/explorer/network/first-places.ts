/** Where entities stand before the layout begins. */
import type { Placed } from './arrange';
import type { Picture } from './picture';

export type Places = ReadonlyMap<string, Placed>;

/** Radians between neighbours on the spiral, as in a sunflower: no two lie on a line from the middle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 30;

/**
 * Those that were there stay; a new one starts among its neighbours that are placed, else on a spiral around the middle,
 * the weightiest innermost. The same picture after the same places gives the same places.
 */
export function firstPlaces({ nodes, edges }: Picture, known: Places): Places {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const placed = new Map<string, Placed>();
  for (const { id } of nodes) {
    const place = known.get(id);
    if (place) placed.set(id, place);
  }
  nodes.forEach(({ id }, index) => {
    if (placed.has(id)) return;
    const around = (neighbours.get(id) ?? []).flatMap((other) => known.get(other) ?? []);
    placed.set(id, around.length > 0 ? beside(around, index) : onSpiral(index));
  });
  return placed;
}

function onSpiral(index: number): Placed {
  const radius = STEP * Math.sqrt(index + 0.5);
  return { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) };
}

/** In the middle of others, a little off, so that no two start in the same place. */
function beside(others: readonly Placed[], index: number): Placed {
  const mean = (axis: 'x' | 'y') => others.reduce((sum, place) => sum + place[axis], 0) / others.length;
  return {
    x: mean('x') + STEP * Math.cos(index * GOLDEN_ANGLE),
    y: mean('y') + STEP * Math.sin(index * GOLDEN_ANGLE),
  };
}
