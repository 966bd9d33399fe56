/** Which names fit beside their entities without covering one another. */
import type { Placed } from './arrange';

export interface Label extends Placed {
  readonly id: string;
  /** Where the words stand: under the entity, over it, or beside it. */
  readonly anchor: 'middle' | 'start' | 'end';
}

export interface ToLabel extends Placed {
  readonly id: string;
  readonly name: string;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 14;
/** The mean width of a letter at 12 px. */
const LETTER = 6.4;

/**
 * The most important first. One that finds no room in any of four places, or only outside a screen of that width, has
 * none; the first `certain` have one in any case.
 */
export function placeLabels(nodes: readonly ToLabel[], width: number, certain: number): readonly Label[] {
  const taken: Box[] = nodes.map(({ x, y, radius: r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  return nodes.flatMap((node, index) => {
    const places = possible(node);
    const seen = places.filter(({ box }) => box.left >= 0 && box.right <= width);
    const free = seen.find(({ box }) => !taken.some((other) => overlap(box, other)));
    const place = free ?? (index < certain ? (seen[0] ?? places[0]) : undefined);
    if (!place) return [];
    taken.push(place.box);
    return [place.label];
  });
}

function possible({ id, name, x, y, radius }: ToLabel): readonly { label: Label; box: Box }[] {
  const wide = name.length * LETTER;
  const gap = radius + 3;
  const spots: readonly (readonly [Label['anchor'], number, number])[] = [
    ['middle', x, y + gap + 10],
    ['middle', x, y - gap],
    ['start', x + gap, y + 4],
    ['end', x - gap, y + 4],
  ];
  return spots.map(([anchor, at, base]) => {
    const left = anchor === 'middle' ? at - wide / 2 : anchor === 'start' ? at : at - wide;
    return {
      label: { id, anchor, x: at, y: base },
      box: { left, right: left + wide, top: base - LINE + 3, bottom: base + 3 },
    };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
