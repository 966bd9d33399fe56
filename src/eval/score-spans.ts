/**
 * Scores source, cue and content spans by role, whoever they belong to. Every contiguous stretch of a role is one span;
 * where roles overlap, the source and then the cue win over the content. Micro average over all documents.
 */
import { overlaps, type Span } from '../model/span';
import { fScore } from './f-score';
import { roundTo } from './round';
import type { Spoken, SpokenPair } from './spoken';

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

export function scoreSpans(pairs: readonly SpokenPair[]): SpanScores {
  const painted = pairs.map(({ text, gold, predicted }) => ({
    gold: paint(text.length, gold),
    predicted: paint(text.length, predicted),
  }));
  const [source, cue, content] = ROLES.map((role) =>
    scoreRole(painted.map((pair) => ({ gold: pair.gold[role], predicted: pair.predicted[role] }))),
  );
  return { source, cue, content } as SpanScores;
}

interface SpanPair {
  readonly gold: readonly Span[];
  readonly predicted: readonly Span[];
}

function scoreRole(pairs: readonly SpanPair[]): SpanScore {
  const sum = (count: (pair: SpanPair) => number) => pairs.reduce((total, pair) => total + count(pair), 0);
  const gold = sum((pair) => pair.gold.length);
  const predicted = sum((pair) => pair.predicted.length);
  const exact = sum((pair) => countSame(pair.gold, pair.predicted));
  const goldOverlap = sum((pair) => countTouched(pair.gold, pair.predicted));
  const predictedOverlap = sum((pair) => countTouched(pair.predicted, pair.gold));
  const ofPredicted = Math.max(predicted, 1);
  const ofGold = Math.max(gold, 1);
  return {
    gold,
    predicted,
    precision: roundTo((100 * exact) / ofPredicted, 1),
    recall: roundTo((100 * exact) / ofGold, 1),
    f1: roundTo(fScore(exact / ofPredicted, exact / ofGold), 1),
    overlapF1: roundTo(fScore(predictedOverlap / ofPredicted, goldOverlap / ofGold), 1),
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
