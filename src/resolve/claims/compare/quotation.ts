import type { CompareClaims } from './signal';

/** So many words in a row may be chance. */
const BY_CHANCE = 4;
/** So much of the shorter is all but what a retelling puts before it. */
const NEARLY_ALL = 0.8;

/** "We will always be with you": the one stands word for word in the other, since a quotation may be shortened. */
export const quotation: CompareClaims = (a, b) => {
  const [one, other] = [a.features.words, b.features.words];
  const run = longestRun(one, other);
  const isQuoted = run > BY_CHANCE && run >= NEARLY_ALL * Math.min(one.length, other.length);
  return isQuoted ? { signs: { quoted: 1 }, why: `${run} words in a row the same` } : undefined;
};

/** The most words that stand in both in the same order with nothing between them (dynamic programming, a row at a time). */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let longest = 0;
  let above: readonly number[] = [];
  for (const word of one) {
    const before = above;
    above = other.map((some, at) => (some === word ? 1 + (at > 0 ? (before[at - 1] ?? 0) : 0) : 0));
    longest = Math.max(longest, ...above);
  }
  return longest;
}
