import type { Signal } from './signal';
import { strongest } from './strongest';

/** How the words of one name go with those of another. */
export interface Alignment {
  /** The scores of all differences, multiplied. */
  readonly score: number;
  /** What is to be told of each difference. */
  readonly whys: readonly string[];
  /** Pairs of words that are the same or spell the same. */
  readonly firm: number;
}

type Compare = (word: string, other: string) => Signal | undefined;

interface Grid {
  /** The name with more words. */
  readonly long: readonly string[];
  readonly short: readonly string[];
  readonly compare: Compare;
}

const NOTHING: Alignment = { score: 1, whys: [], firm: 0 };
/** Not firm: "Jane Doe" may be either of "Jane M. Doe" and "Jane R. Doe". */
export const LEFT_OUT = 0.945;
const FIRM_FROM = 0.95;
const SHORTEST_JOINED = 4;

/**
 * The best way to set the words of two names against one another from left to right; undefined where some do not go
 * together. Two words may be written as one ("Abd Allah", "Abdallah"); between the first and the last word the longer
 * name may have some that the other leaves out.
 */
export function alignNames(
  a: readonly string[],
  b: readonly string[],
  compare: Compare,
): Alignment | undefined {
  return best(a.length >= b.length ? { long: a, short: b, compare } : { long: b, short: a, compare }, 0, 0);
}

function best(grid: Grid, i: number, j: number): Alignment | undefined {
  const { long, short } = grid;
  if (i === long.length && j === short.length) return NOTHING;
  if (i === long.length || j === short.length) return undefined;
  const ways = [pair(grid, i, j), joinedPair(grid, i, j), leaveOut(grid, i, j)];
  return strongest(ways.filter((way) => way !== undefined));
}

function pair(grid: Grid, i: number, j: number): Alignment | undefined {
  const [word = '', other = ''] = [grid.long[i], grid.short[j]];
  const signal = word === other ? 'same' : grid.compare(word, other);
  return signal && extend(best(grid, i + 1, j + 1), signal);
}

/** "abd allah" and "abdallah"; "h w" and "hw", but no initial is a letter more of the name before it. */
function joinedPair(grid: Grid, i: number, j: number): Alignment | undefined {
  if (i + 1 >= grid.long.length) return undefined;
  const parts = grid.long.slice(i, i + 2);
  const [word, other = ''] = [parts.join(''), grid.short[j]];
  const initials = parts.filter((part) => part.length === 1).length;
  if (initials < 2 && word.length < SHORTEST_JOINED) return undefined;
  const signal = word === other ? 'same' : initials > 0 ? undefined : grid.compare(word, other);
  const isFirm = signal === 'same' || (signal?.score ?? 0) >= FIRM_FROM;
  return signal && isFirm ? extend(best(grid, i + 2, j + 1), signal) : undefined;
}

function leaveOut(grid: Grid, i: number, j: number): Alignment | undefined {
  const { long, short } = grid;
  if (i === 0 || i === long.length - 1 || long.length === short.length) return undefined;
  const rest = best(grid, i + 1, j);
  return rest && { ...rest, score: rest.score * LEFT_OUT, whys: [`"${long[i]}" is left out`, ...rest.whys] };
}

function extend(rest: Alignment | undefined, signal: Signal | 'same'): Alignment | undefined {
  if (!rest) return undefined;
  if (signal === 'same') return { ...rest, firm: rest.firm + 1 };
  return {
    score: rest.score * signal.score,
    whys: [signal.why, ...rest.whys],
    firm: rest.firm + (signal.score >= FIRM_FROM ? 1 : 0),
  };
}
