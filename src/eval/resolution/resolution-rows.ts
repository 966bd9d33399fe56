import type { Rows } from '../figures';
import type { Result } from '../measure';
import { roundTo } from '../round';
import type { ResolutionReport } from './evaluate-resolution';
import type { Scores } from './measures';

/** The figures of resolution and of what it is measured beside, as the table shows them. */
export function resolutionResult({ pairCount, nameCount, methods, byMaking }: ResolutionReport): Result {
  const rows = methods.flatMap(({ method, pairs, recallAtPrecision, groups }) => [
    [`one person under two names, ${method}`, percents(pairs)] as const,
    ...(recallAtPrecision === undefined
      ? []
      : [[`the same at a precision of 98, ${method}`, { R: percent(recallAtPrecision) }] as const]),
    [`names grouped by person (B³), ${method}`, percents(groups)] as const,
  ]);
  const makings = byMaking.map(
    ({ how, right, count }) => [`pairs decided right, ${how}`, { '%': percent(right / count) }] as const,
  );
  return {
    on: `${pairCount} made pairs, ${nameCount} names`,
    rows: Object.fromEntries([...rows, ...makings]) satisfies Rows,
  };
}

function percents({ precision, recall, f1 }: Scores) {
  return { P: percent(precision), R: percent(recall), F1: percent(f1) };
}

function percent(share: number): number {
  return roundTo(100 * share, 1);
}
