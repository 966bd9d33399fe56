/** From counts by day to bars that fit a strip: days, weeks, months or years, whichever are few enough. */
import type { CountInTimeQuery } from '../generated/operations';

export interface Bar {
  /** Its first and its last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly denials: number;
}

export interface Bars {
  readonly unit: Unit;
  /** In order, with those that have no statements. */
  readonly bars: readonly Bar[];
  readonly undated: number;
}

export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** More bars than these are too thin to be told apart. */
const MOST_BARS = 120;
const DAY = 86_400_000;

export function barsOf(buckets: CountInTimeQuery['timeline']): Bars {
  const dated = buckets.flatMap(({ from, count, denials }) => (from ? [{ from, count, denials }] : []));
  const undated = buckets.find(({ from }) => from === null)?.count ?? 0;
  const [first, last] = [dated[0]?.from, dated.at(-1)?.from];
  if (!first || !last) return { unit: 'day', bars: [], undated };
  const unit = UNITS.find((one) => stretches(first, last, one).length <= MOST_BARS) ?? 'year';
  const counted = new Map(stretches(first, last, unit).map((from) => [from, { count: 0, denials: 0 }]));
  for (const { from, count, denials } of dated) {
    const sums = counted.get(startOf(from, unit));
    if (!sums) continue;
    sums.count += count;
    sums.denials += denials;
  }
  const bars = [...counted].map(([from, sums]) => ({ from, to: shift(next(from, unit), -1), ...sums }));
  return { unit, bars, undated };
}

/** The first days of all stretches from that of one day to that of another; none where there would be far too many. */
function stretches(first: string, last: string, unit: Unit): readonly string[] {
  const starts: string[] = [];
  const end = startOf(last, unit);
  for (let start = startOf(first, unit); start <= end; start = next(start, unit)) {
    starts.push(start);
    if (starts.length > MOST_BARS && unit !== 'year') return starts;
  }
  return starts;
}

/** The first day of the stretch that a day is in; a week starts on Monday. */
function startOf(day: string, unit: Unit): string {
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'day') return day;
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return shift(day, -weekday);
}

function next(start: string, unit: Unit): string {
  if (unit === 'day') return shift(start, 1);
  if (unit === 'week') return shift(start, 7);
  const date = new Date(`${start}T00:00:00Z`);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The bars that a range of days touches, as places in `bars`; all of them without a bound. */
export function rangeOf(bars: readonly Bar[], after: string | undefined, before: string | undefined) {
  const start = after ? bars.findIndex(({ to }) => to >= after) : 0;
  const end = before ? bars.findLastIndex(({ from }) => from <= before) : bars.length - 1;
  return { start: start === -1 ? bars.length - 1 : start, end: end === -1 ? 0 : end };
}
