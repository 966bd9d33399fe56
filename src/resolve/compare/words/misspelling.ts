import type { Lists } from '../../lists';
import type { CompareWords } from '../signal';

const SHORTEST = 5;

/**
 * One slip in a long word: a letter left out, put in, changed, or two in the wrong order: "Hendersn", "Hednerson". Not at
 * the beginning nor by a last vowel or letter more, which make another name ("Ivanov", "Ivanova"; "Andrea", "Andreas"),
 * and not where the lists know both words as names.
 */
export const misspelling: CompareWords = (a, b, lists) => {
  if (Math.max(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return undefined;
  if (isListed(a, lists) && isListed(b, lists)) return undefined;
  return isOneSlip(a, b) ? { score: 0.9, why: `"${a}" and "${b}" differ by one letter` } : undefined;
};

function isListed(word: string, { givenNames, familyNames }: Lists): boolean {
  return givenNames.has(word) || familyNames.has(word);
}

/** What is left of each word without the beginning and the end that they share is one letter at most, or two exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  const start = commonLength(a, b);
  const tail = commonLength(reversed(a.slice(start)), reversed(b.slice(start)));
  const [left, right] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)];
  if (start === 0) return false;
  if (left.length === 2 && right.length === 2) return left === reversed(right);
  if (left.length > 1 || right.length > 1) return false;
  return tail > 0 || (CONSONANT.test(left) && CONSONANT.test(right));
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const reversed = (word: string) => [...word].reverse().join('');

const CONSONANT = /^[bcdfghjklmnpqrstvwxz]$/u;
