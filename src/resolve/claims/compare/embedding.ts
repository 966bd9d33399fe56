import { cosine } from '../../../model/vector';
import type { CompareClaims } from './signal';

/** How near the meanings of the two are by their vectors. */
export const embedding: CompareClaims = (a, b) => {
  const score = Math.max(0, cosine(a.wording.vector, b.wording.vector));
  return { score, why: `meanings ${score.toFixed(2)} alike` };
};
