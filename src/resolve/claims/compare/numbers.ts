import type { CompareClaims } from './signal';

/** "30 people", "52 people": both name numbers and each has one that the other has not. */
export const numbers: CompareClaims = (a, b) => {
  const [one, other] = [a.features.numbers, b.features.numbers];
  if (one.length === 0 && other.length === 0) return undefined;
  if (one.length === 0 || other.length === 0) return { signs: { oneNumbered: 1 } };
  const lacking = one.filter((value) => !other.includes(value));
  const besides = other.filter((value) => !one.includes(value));
  if (lacking.length > 0 && besides.length > 0) {
    const [low, high] = [lacking.join(', '), besides.join(', ')].sort();
    return { signs: { bothNumbered: 1 }, why: `other numbers: ${low} and ${high}`, conflict: 'numbers' };
  }
  const shared = one.filter((value) => other.includes(value)).join(', ');
  return { signs: { bothNumbered: 1 }, why: `the same numbers: ${shared}` };
};
