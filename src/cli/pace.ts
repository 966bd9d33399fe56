/** How fast something goes and how long it will take: of the last half minute, so that a slow start is soon forgotten. */
export interface Pace {
  /** Notes that so many are done now. */
  note(done: number): void;
  /** A second; 0 until it can be told. */
  readonly rate: number;
  /** Seconds until `total` are done; undefined while it cannot be told. */
  left(total: number | undefined): number | undefined;
}

const WINDOW_MS = 30_000;

interface Moment {
  readonly done: number;
  readonly at: number;
}

/** `now`: milliseconds. */
export function openPace(now: () => number = Date.now): Pace {
  const begin: Moment = { done: 0, at: now() };
  const moments: Moment[] = [begin];
  const last = () => moments.at(-1) ?? begin;
  return {
    note(done) {
      const at = now();
      moments.push({ done, at });
      while ((moments[1]?.at ?? at) < at - WINDOW_MS) moments.shift();
    },
    get rate() {
      const first = moments[0] ?? begin;
      const seconds = (last().at - first.at) / 1000;
      return seconds > 0 ? (last().done - first.done) / seconds : 0;
    },
    left(total) {
      if (total === undefined || this.rate <= 0) return undefined;
      return Math.max(0, (total - last().done) / this.rate);
    },
  };
}

/** "12.5/s, 3 min left" */
export function tellPace(pace: Pace, total: number | undefined): string {
  const { rate } = pace;
  const left = pace.left(total);
  const perSecond = rate >= 10 ? rate.toFixed(0) : rate.toFixed(1);
  return left === undefined ? `${perSecond}/s` : `${perSecond}/s, ${tellTime(left)} left`;
}

function tellTime(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
