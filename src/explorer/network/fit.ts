/** From the places of a layout to those on the screen. */
import type { Size } from '../look/use-size';
import type { Placed } from './arrange';
import type { Places } from './first-places';

/** One direction may be stretched so much more than the other, to fill the screen. */
const MOST_STRETCH = 1.7;

/** Spreads places over a screen with a margin around them; few entities are not blown up. */
export function fit(places: Places, { width, height }: Size, margin = { x: 84, y: 40 }): Places {
  if (places.size === 0) return places;
  const all = [...places.values()];
  const [left, right] = rangeOf(all.map(({ x }) => x));
  const [top, bottom] = rangeOf(all.map(({ y }) => y));
  const roomFor = (room: number, extent: number) => Math.max(room, 40) / Math.max(extent, 1);
  const across = Math.min(roomFor(width - 2 * margin.x, right - left), 4);
  const down = Math.min(roomFor(height - 2 * margin.y, bottom - top), 4);
  const scale = { x: Math.min(across, down * MOST_STRETCH), y: Math.min(down, across * MOST_STRETCH) };
  const place = ({ x, y }: Placed): Placed => ({
    x: width / 2 + (x - (left + right) / 2) * scale.x,
    y: height / 2 + (y - (top + bottom) / 2) * scale.y,
  });
  return new Map([...places].map(([id, at]) => [id, place(at)]));
}

function rangeOf(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
