import { meet, type Draft, type Range } from './draft';

/** How much of their words two contents share that are the same. */
export const SAME = 0.5;

/** The place of its cue, else of what is said. */
export const start = ({ cue, content }: Pick<Draft, 'cue' | 'content'>) =>
  cue[0]?.from ?? content[0]?.from ?? 0;

/** Whether their cues share a word. */
export function haveSameCue(a: Draft, b: Draft): boolean {
  return a.cue.some((one) => b.cue.some((other) => meet(one, other)));
}

/** One attribution with its cue in two places: "Doe [is said] to [deny] it"; not one inside the other: "Doe said Roe denies it". */
export function haveSameWords(a: Draft, b: Draft): boolean {
  return !isInside(a, b) && !isInside(b, a) && likeness(a.content, b.content) >= SAME;
}

/** Whether the cue of `inner` is part of what `outer` says. */
export function isInside(inner: Draft, outer: Draft): boolean {
  return inner.cue.some((cue) => outer.content.some((part) => meet(cue, part)));
}

/** The share of their words that two contents have in common: Jaccard. */
export function likeness(a: readonly Range[], b: readonly Range[]): number {
  const shared = common(a, b);
  return shared / Math.max(1, size(a) + size(b) - shared);
}

/** How many tokens two contents share. */
export function common(a: readonly Range[], b: readonly Range[]): number {
  return sum(
    a.flatMap((one) => b.map((other) => Math.min(one.end, other.end) - Math.max(one.from, other.from))),
  );
}

/** In tokens. */
export const size = (ranges: readonly Range[]) => sum(ranges.map(({ from, end }) => end - from));
const sum = (lengths: readonly number[]) => lengths.reduce((all, length) => all + Math.max(0, length), 0);
