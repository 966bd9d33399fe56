/**
 * Scores source, cue and content spans by role, whoever they belong to. Every contiguous stretch of a role is one span;
 * where roles overlap, the source and then the cue win over the content. Micro average over all documents.
 */
import { overlaps, type Span } from '../model/span';
import { fScore } from './f-score';
import { roundTo } from './round';
import type { Spoken, SpokenPair } from './spoken';
import { totals } from './totals';

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** Per cent, one decimal. */
export interface SpanScore {
  readonly gold: number;
  readonly predicted: number;
  /** Both ends exact. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 where any shared character is enough. */
  readonly overlapF1: number;
}

export type SpanScores = Readonly<Record<Role, SpanScore>>;

const COUNTS = ['gold', 'predicted', 'exact', 'goldTouched', 'predictedTouched'] as const;
type RoleCounts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** What one document adds to the scores. */
export type SpanCounts = Readonly<Record<Role, RoleCounts>>;

export function countSpans({ text, gold, predicted }: SpokenPair): SpanCounts {
  const [wanted, found] = [paint(text.length, gold), paint(text.length, predicted)];
  return eachRole((role) => countRole(wanted[role], found[role]));
}

export function scoreSpans(documents: readonly SpanCounts[]): SpanScores {
  return eachRole((role) => scoreRole(totals(COUNTS, documents, (counts) => counts[role])));
}

function eachRole<T>(make: (role: Role) => T): Readonly<Record<Role, T>> {
  return { source: make('source'), cue: make('cue'), content: make('content') };
}

function countRole(gold: readonly Span[], predicted: readonly Span[]): RoleCounts {
  return {
    gold: gold.length,
    predicted: predicted.length,
    exact: countSame(gold, predicted),
    goldTouched: countTouched(gold, predicted),
    predictedTouched: countTouched(predicted, gold),
  };
}

function scoreRole({ gold, predicted, exact, goldTouched, predictedTouched }: RoleCounts): SpanScore {
  const ofPredicted = Math.max(predicted, 1);
  const ofGold = Math.max(gold, 1);
  return {
    gold,
    predicted,
    precision: roundTo((100 * exact) / ofPredicted, 1),
    recall: roundTo((100 * exact) / ofGold, 1),
    f1: roundTo(fScore(exact / ofPredicted, exact / ofGold), 1),
    overlapF1: roundTo(fScore(predictedTouched / ofPredicted, goldTouched / ofGold), 1),
  };
}

function countSame(a: readonly Span[], b: readonly Span[]): number {
  const keys = new Set(b.map((span) => `${span.start}-${span.end}`));
  return a.filter((span) => keys.has(`${span.start}-${span.end}`)).length;
}

function countTouched(spans: readonly Span[], others: readonly Span[]): number {
  return spans.filter((span) => others.some((other) => overlaps(span, other))).length;
}

/** Lays content, then cues, then sources over the text and reads the stretches off it. */
function paint(length: number, attributions: readonly Spoken[]): Readonly<Record<Role, readonly Span[]>> {
  const role: (Role | undefined)[] = new Array(length);
  const begins: boolean[] = new Array(length).fill(false);
  for (const layer of [...ROLES].reverse()) {
    for (const { start, end } of attributions.flatMap((attribution) => attribution[layer])) {
      for (let i = start; i < end; i++) [role[i], begins[i]] = [layer, i === start];
    }
  }
  return readStretches(role, begins);
}

function readStretches(role: readonly (Role | undefined)[], begins: readonly boolean[]) {
  const stretches: Record<Role, Span[]> = { source: [], cue: [], content: [] };
  let start = 0;
  for (let i = 1; i <= role.length; i++) {
    if (i < role.length && role[i] === role[start] && !begins[i]) continue;
    const here = role[start];
    if (here) stretches[here].push({ start, end: i });
    start = i;
  }
  return stretches;
}
