import type { CompareClaims } from './signal';

/** "on 4 May", "on 18 June": the two say the same part of a date otherwise. */
export const date: CompareClaims = (a, b) => {
  const shared: string[] = [];
  for (const [part, values] of a.features.dates) {
    const others = b.features.dates.get(part);
    if (!others) continue;
    const common = [...values].filter((value) => others.has(value));
    if (common.length === 0) {
      const [one, other] = [[...values].sort().join(', '), [...others].sort().join(', ')].sort();
      return { score: 0, why: `another ${part}: ${one} and ${other}`, conflict: true };
    }
    shared.push(...common);
  }
  return shared.length > 0 ? { score: 1, why: `the same date: ${shared.sort().join(' ')}` } : undefined;
};
