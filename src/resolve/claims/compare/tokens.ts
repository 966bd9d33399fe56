import { areRelated } from '../text/related';
import type { CompareClaims } from './signal';

/** How many of the words that carry meaning the two share, and how many each has that the other lacks: one may be shortened. */
export const tokens: CompareClaims = (a, b) => {
  const [one, other] = [[...a.features.stems.keys()], [...b.features.stems.keys()]] as const;
  const shared = one.filter((stem) => b.features.stems.has(stem)).length;
  const { left, right } = withoutRelated(
    one.filter((stem) => !b.features.stems.has(stem)),
    other.filter((stem) => !a.features.stems.has(stem)),
  );
  const shorter = Math.min(one.length, other.length);
  return {
    signs: {
      shared: Math.log2(1 + shared),
      lackingLess: Math.log2(1 + Math.min(left, right)),
      lackingMore: Math.log2(1 + Math.max(left, right)),
      covered: (shorter - Math.min(left, right)) / (shorter + 1),
      fewWords: shorter <= 1 ? 1 : 0,
    },
    why: `${shared} of ${shorter} words shared`,
  };
};

/** How many are left on each side once words that are near one another are paired off. */
function withoutRelated(one: readonly string[], other: readonly string[]) {
  const paired = new Set<string>();
  const inOrder = [...other].sort();
  for (const stem of [...one].sort()) {
    const near = inOrder.find((some) => !paired.has(some) && areNear(stem, some));
    if (near !== undefined) paired.add(near);
  }
  return { left: one.length - paired.size, right: other.length - paired.size };
}

function areNear(one: string, other: string): boolean {
  return areRelated(one, other) || beginAlike(one, other);
}

const BEGINNING = 4;

/** "organis" and "organ": forms of a word whose stems differ. */
function beginAlike(one: string, other: string): boolean {
  return one.length >= BEGINNING && one.slice(0, BEGINNING) === other.slice(0, BEGINNING);
}
