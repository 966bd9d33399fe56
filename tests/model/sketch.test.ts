import { likeness, sketchOf } from '../../src/model/sketch';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`);

describe('a sketch', () => {
  it('is the hashes of the runs of five words, the smallest first', () => {
    // FNV-1a of "a b c d e" and of "b c d e f".
    expect(sketchOf(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual(
      [fnv('a b c d e'), fnv('b c d e f')].sort((a, b) => a - b),
    );
    expect(sketchOf(['a', 'b', 'c', 'd'])).toEqual([]);
    expect(sketchOf(words(0, 500))).toHaveLength(64);
  });

  it('tells how much of two texts is the same', () => {
    const whole = sketchOf(words(0, 400));
    expect(likeness(whole, sketchOf(words(0, 400)))).toBe(1);
    expect(likeness(whole, sketchOf(words(1_000, 1_400)))).toBe(0);
    expect(likeness(whole, sketchOf(words(0, 200)))).toBeCloseTo(0.5, 0);
  });
});

function fnv(text: string): number {
  return [...text].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
