import type { Lists } from '../../lists';
import type { CompareWords } from '../signal';

const SHORTEST = 6;

/**
 * One slip in a long word: a letter left out, put in, changed, or two in the wrong order: "Hendersn", "Hednerson". Not at
 * the ends, where one letter makes another name ("Ivanov", "Ivanova"), and not where the lists know both words as names.
 */
export const misspelling: CompareWords = (a, b, lists) => {
  if (Math.max(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return undefined;
  if (isListed(a, lists) && isListed(b, lists)) return undefined;
  return isOneSlip(a, b) ? { score: 0.9, why: `"${a}" and "${b}" differ by one letter` } : undefined;
};

function isListed(word: string, { givenNames, familyNames }: Lists): boolean {
  return givenNames.has(word) || familyNames.has(word);
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - start;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  if (start === 0 || tail === 0) return false;
  const [left, right] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
