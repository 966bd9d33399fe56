import { cosine } from '../../../model/vector';
import type { CompareClaims } from './signal';

/** How near the meanings of the two are by their vectors. */
export const embedding: CompareClaims = (a, b) => {
  const likeness = Math.max(0, cosine(a.wording.vector, b.wording.vector));
  return { signs: { meaning: likeness ** 2 }, why: `meanings ${likeness.toFixed(2)} alike` };
};
