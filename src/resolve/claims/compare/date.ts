import type { CompareClaims } from './signal';

/** "on 4 May", "on 18 June": the two say a part of a date otherwise. */
export const date: CompareClaims = (a, b) => {
  const parts = [...a.features.dates.keys()].filter((part) => b.features.dates.has(part)).sort();
  const compared = parts.map((part) => {
    const [one, other] = [a.features.dates.get(part) ?? [], b.features.dates.get(part) ?? []].map((values) =>
      [...values].sort(),
    ) as [string[], string[]];
    return { part, one, other, common: one.filter((value) => other.includes(value)) };
  });
  const unlike = compared.filter(({ common }) => common.length === 0);
  if (unlike.length > 0) {
    const told = unlike.map(
      ({ part, one, other }) => `another ${part}: ${[one.join(', '), other.join(', ')].sort().join(' and ')}`,
    );
    return { score: 0, why: told.join('; '), conflict: true };
  }
  const shared = compared.flatMap(({ common }) => common);
  return shared.length > 0 ? { score: 1, why: `the same date: ${shared.join(' ')}` } : undefined;
};
