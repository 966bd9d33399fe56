/** How many statements there are of each day, week, month or year. */
import { groupBy } from '../util/group-by';
import { findStream, streamParameters } from './read-stream';
import type { Reader } from './reader';
import { ALL_STATEMENTS } from './statement-stream';
import { matchesNothing, type StatementFilter } from './where';

export const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type Interval = (typeof INTERVALS)[number];

export interface BucketRow {
  /** The first day of it; null for what has no date. */
  readonly from: string | null;
  readonly count: number;
  readonly denials: number;
}

interface Day extends Omit<BucketRow, 'from'> {
  readonly day: string | null;
}

/** The oldest first, those without a date last; a stretch of time without statements has no bucket. */
export async function readTimeline(
  reader: Reader,
  filter: StatementFilter,
  by: Interval,
): Promise<readonly BucketRow[]> {
  if (matchesNothing(filter)) return [];
  const stream = await findStream(reader, ALL_STATEMENTS, filter);
  const days = await reader.read<Day>(`timeline-${stream.name}`, streamParameters(stream, filter));
  const buckets = groupBy(days, ({ day }) => day && firstDay(day, by));
  return [...buckets].map(([from, inside]) => ({
    from,
    count: inside.reduce((sum, { count }) => sum + count, 0),
    denials: inside.reduce((sum, { denials }) => sum + denials, 0),
  }));
}

/** The first day of the day's week (a Monday, as in ISO 8601), month or year. */
export function firstDay(day: string, by: Interval): string {
  switch (by) {
    case 'DAY':
      return day;
    case 'WEEK':
      return monday(day);
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
    case 'YEAR':
      return `${day.slice(0, 4)}-01-01`;
  }
}

function monday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
