import type { Compared, CompareClaims } from './signal';

/** "on 4 May", "on 18 June": the two say a part of a date otherwise. */
export const date: CompareClaims = (a, b) => {
  if (a.features.dates.size === 0 && b.features.dates.size === 0) return undefined;
  const parts = [...a.features.dates.keys()].filter((part) => b.features.dates.has(part)).sort();
  if (parts.length === 0) return onlyOneIsDated(a, b) ? { signs: { oneDated: 1 } } : undefined;
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
    return { signs: { bothDated: 1 }, why: told.join('; '), conflict: 'date' };
  }
  const shared = compared.flatMap(({ common }) => common);
  return { signs: { bothDated: 1 }, why: `the same date: ${shared.join(' ')}` };
};

function onlyOneIsDated(a: Compared, b: Compared): boolean {
  return a.features.dates.size > 0 !== b.features.dates.size > 0;
}
