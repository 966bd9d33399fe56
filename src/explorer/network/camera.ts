/** What part of a picture is seen: a point of the picture is drawn at `k` times its place, moved by `x` and `y`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export const WHOLE: Camera = { x: 0, y: 0, k: 1 };

const NEAREST = 8;
const FARTHEST = 0.3;

/** Nearer or farther by a factor, with one point of the screen held in place. */
export function zoomAt(
  { x, y, k }: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
): Camera {
  const next = Math.min(NEAREST, Math.max(FARTHEST, k * factor));
  const ratio = next / k;
  return { x: at.x - (at.x - x) * ratio, y: at.y - (at.y - y) * ratio, k: next };
}
