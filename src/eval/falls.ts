import type { Measurement, Rows } from './figures';

/** The command that makes what is measured now the figures to hold. */
export const ACCEPT = 'npm run eval -- --accept';

/** How far a figure may fall, in points. */
const TOLERANCE = 1;

/**
 * One line for every figure that is more than a point below the committed one, or is gone:
 * "about whom, R: was 81.8, is 79.2". Rounding to one decimal is allowed for.
 */
export function fallsOf(committed: Measurement | undefined, now: Rows): readonly string[] {
  return Object.entries(committed?.rows ?? {}).flatMap(([row, measures]) =>
    Object.entries(measures).flatMap(([measure, was]) => {
      const is = now[row]?.[measure];
      return is !== undefined && was - is <= TOLERANCE + 1e-9
        ? []
        : [`${row}, ${measure}: was ${was.toFixed(1)}, is ${is?.toFixed(1) ?? 'not measured'}`];
    }),
  );
}
