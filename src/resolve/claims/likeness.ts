import { cosine } from '../../model/vector';
import type { Compared } from './compare/signal';

const MEANING_WEIGHS = 0.6;
const WORDS_WEIGH = 0.4;

/**
 * How much two texts of one document resemble one another, 0 to 1: in a document even little may be on one matter, and the
 * one may be told of in passing. The likelihood of `judge` is for texts from anywhere.
 */
export function likeness(a: Compared, b: Compared): number {
  const meaning = Math.max(0, cosine(a.wording.vector, b.wording.vector));
  return MEANING_WEIGHS * meaning + WORDS_WEIGH * wordsShared(a, b);
}

/** Of all, and of the shorter: their mean. */
function wordsShared(a: Compared, b: Compared): number {
  const [one, other] = [a.features.stems, b.features.stems];
  const shared = [...one.keys()].filter((stem) => other.has(stem)).length;
  if (shared === 0) return 0;
  return (shared / (one.size + other.size - shared) + shared / Math.min(one.size, other.size)) / 2;
}
