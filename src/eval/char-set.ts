import type { Span } from '../model/span';

/** The positions in a text that some spans cover. Scorers compare these, so that the order and cutting of spans is nothing. */
export type CharSet = ReadonlySet<number>;

/** Every position that `spans` cover. */
export function charsOf(spans: readonly Span[]): CharSet {
  const chars = new Set<number>();
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) chars.add(i);
  }
  return chars;
}

/** White space as Unicode defines it for text, which is not quite `\s`: the separators FS to US and NEL are, a BOM is not. */
const SPACE = /[^\S\uFEFF]|[\x1c-\x1f\x85]/;

/** The positions that are not white space. */
export function inkOf(text: string, spans: readonly Span[]): CharSet {
  return keep(charsOf(spans), (i) => !SPACE.test(text.charAt(i)));
}

const MARKS = new Set('"\'\u201c\u201d\u2018\u2019.,;:!?-\u2013\u2014()[]');

/** The positions that are neither white space nor quotation mark nor other punctuation: what must agree in an exact match. */
export function coreOf(text: string, spans: readonly Span[]): CharSet {
  return keep(inkOf(text, spans), (i) => !MARKS.has(text.charAt(i)));
}

export function commonSize(a: CharSet, b: CharSet): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const i of small) if (large.has(i)) count++;
  return count;
}

export function isSame(a: CharSet, b: CharSet): boolean {
  return a.size === b.size && commonSize(a, b) === a.size;
}

/** True where they share a position, and where both are empty. */
export function agree(a: CharSet, b: CharSet): boolean {
  return commonSize(a, b) > 0 || (a.size === 0 && b.size === 0);
}

export function union(sets: readonly CharSet[]): CharSet {
  return new Set(sets.flatMap((set) => [...set]));
}

function keep(chars: CharSet, test: (position: number) => boolean): CharSet {
  return new Set([...chars].filter(test));
}
