/** The curve of who speaks about whom. */
import type { Placed } from './arrange';
import type { Places } from './first-places';
import type { Picture, PictureEdge } from './picture';
import { nodeSize } from './sizes';

interface End extends Placed {
  readonly radius: number;
}

/** So far the middle of a curve is off the straight line, as a share of its length: there and back stay apart. */
const BEND = 0.12;

/** The path of each pair of a picture, with room for an arrow head; undefined where an end has no place. */
export function pathsBetween(
  { nodes }: Picture,
  places: Places,
  head: number,
): (edge: PictureEdge) => string | undefined {
  const ends = new Map(
    nodes.flatMap(({ id, weight }) => {
      const place = places.get(id);
      return place ? [[id, { ...place, radius: nodeSize(weight) }]] : [];
    }),
  );
  return ({ from, to }) => {
    const [start, end] = [ends.get(from), ends.get(to)];
    return start && end && edgePath(start, end, head);
  };
}

/** An SVG path from rim to rim, with room for an arrow head of `head` pixels; who speaks about himself has a loop. */
function edgePath(from: End, to: End, head: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return loop(from);
  const middle = { x: (from.x + to.x) / 2 - dy * BEND, y: (from.y + to.y) / 2 + dx * BEND };
  const start = towards(from, middle, from.radius);
  const end = towards(to, middle, to.radius + head);
  return `M${round(start)}Q${round(middle)} ${round(end)}`;
}

function loop({ x, y, radius }: End): string {
  const r = radius * 0.7;
  return `M${round({ x: x - radius * 0.7, y: y - radius * 0.7 })}a${r} ${r} 0 1 1 ${(radius * 1.4).toFixed(1)} 0`;
}

function towards(from: Placed, to: Placed, by: number): Placed {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function round({ x, y }: Placed): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
