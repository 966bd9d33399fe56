/** Scores names of people, organisations and places: both ends exact and the same kind. Micro average. */
import type { EntityKind } from '../model/annotations';
import type { Span } from '../model/span';
import { roundTo } from './round';
import { totals } from './totals';

export const SCORED_KINDS = ['ORGANISATION', 'PERSON', 'PLACE'] as const satisfies readonly EntityKind[];
export type ScoredKind = (typeof SCORED_KINDS)[number];

export interface NameSpan extends Span {
  readonly kind: ScoredKind;
}

/** The names of one document, gold and predicted. */
export interface NamePair {
  readonly gold: readonly NameSpan[];
  readonly predicted: readonly NameSpan[];
}

/** Per cent, one decimal. */
export interface NameScore {
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export type NameScores = Readonly<Record<ScoredKind | 'all', NameScore>>;

const COUNTS = ['gold', 'predicted', 'hits'] as const;
type KindCounts = Readonly<Record<(typeof COUNTS)[number], number>>;

/** What one document adds to the scores. */
export type NameCounts = Readonly<Record<ScoredKind | 'all', KindCounts>>;

/** A name counts once however often it is listed. */
export function countNames({ gold, predicted }: NamePair): NameCounts {
  const [wanted, found] = [keysOf(gold), keysOf(predicted)];
  return eachKind((kind) => countKeys(startingWith(kind, wanted), startingWith(kind, found)));
}

export function scoreNames(documents: readonly NameCounts[]): NameScores {
  return eachKind((kind) => scoreKind(totals(COUNTS, documents, (counts) => counts[kind])));
}

function eachKind<T>(make: (kind: ScoredKind | 'all') => T): Readonly<Record<ScoredKind | 'all', T>> {
  return {
    ORGANISATION: make('ORGANISATION'),
    PERSON: make('PERSON'),
    PLACE: make('PLACE'),
    all: make('all'),
  };
}

/** "PERSON 0 11". */
function keysOf(names: readonly NameSpan[]): ReadonlySet<string> {
  return new Set(names.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
}

function startingWith(kind: string, keys: ReadonlySet<string>): ReadonlySet<string> {
  return kind === 'all' ? keys : new Set([...keys].filter((key) => key.startsWith(kind)));
}

function countKeys(gold: ReadonlySet<string>, predicted: ReadonlySet<string>): KindCounts {
  const hits = [...gold].filter((key) => predicted.has(key)).length;
  return { gold: gold.size, predicted: predicted.size, hits };
}

function scoreKind({ gold, predicted, hits }: KindCounts): NameScore {
  return {
    gold,
    predicted,
    precision: roundTo((100 * hits) / Math.max(predicted, 1), 1),
    recall: roundTo((100 * hits) / Math.max(gold, 1), 1),
    f1: roundTo((200 * hits) / Math.max(gold + predicted, 1), 1),
  };
}
