import type { CompareClaims } from './signal';

/** How many of the words that carry meaning the two share: of all, and of the shorter, since one may be shortened. */
export const tokens: CompareClaims = (a, b) => {
  const [one, other] = [a.features.stems, b.features.stems];
  const shorter = Math.min(one.size, other.size);
  if (shorter === 0) return undefined;
  const shared = [...one.keys()].filter((stem) => other.has(stem)).length;
  const ofAll = shared / (one.size + other.size - shared);
  const ofShorter = shared / shorter;
  const score = (ofAll + ofShorter) / 2;
  return { score, why: `${shared} of ${shorter} words shared` };
};
