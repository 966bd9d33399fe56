import { fold } from '../../util/fold';
import { memoize } from '../../util/memoize';

const folded = memoize(fold);

/** How alike two names are, 0 to 1: what people use who have nothing else. */
export type Likeness = (a: string, b: string) => number;

/** Jaro's likeness with Winkler's bonus for a common beginning (Winkler 1990), on folded names. */
export const jaroWinkler: Likeness = (first, second) => {
  const [a, b] = [folded(first), folded(second)];
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
};

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const ofA = [...a].filter((letter, i) => {
    const from = Math.max(0, i - reach);
    for (let j = from; j < Math.min(b.length, i + reach + 1); j += 1) {
      if (taken.has(j) || b[j] !== letter) continue;
      taken.add(j);
      return true;
    }
    return false;
  });
  if (ofA.length === 0) return 0;
  const ofB = [...taken].sort((i, j) => i - j).map((j) => b[j]);
  const moved = ofA.filter((letter, i) => letter !== ofB[i]).length / 2;
  return (ofA.length / a.length + ofA.length / b.length + (ofA.length - moved) / ofA.length) / 3;
}

/** The token-set ratio of fuzzy string libraries: the best of common words against common words and the rest. */
export const tokenSetRatio: Likeness = (first, second) => {
  const [a, b] = [new Set(folded(first).split(' ')), new Set(folded(second).split(' '))];
  const common = [...a]
    .filter((word) => b.has(word))
    .sort()
    .join(' ');
  const rest = (from: Set<string>, other: Set<string>) =>
    [...from]
      .filter((word) => !other.has(word))
      .sort()
      .join(' ');
  const whole = [rest(a, b), rest(b, a)].map((words) => `${common} ${words}`.trim());
  const [one = '', other = ''] = whole;
  if (common === '') return ratio(one, other);
  return Math.max(ratio(common, one), ratio(common, other), ratio(one, other));
};

/** Twice the longest common subsequence by the letters of both. */
function ratio(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(letter === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  return a.length + b.length === 0 ? 1 : (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}
