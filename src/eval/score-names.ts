/** Scores names of people, organisations and places: both ends exact and the same kind. Micro average. */
import type { EntityKind } from '../model/annotations';
import type { Span } from '../model/span';
import { roundTo } from './round';

export const NAME_KINDS = ['ORGANISATION', 'PERSON', 'PLACE'] as const satisfies readonly EntityKind[];
export type NameKind = (typeof NAME_KINDS)[number];

export interface NameSpan extends Span {
  readonly kind: NameKind;
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

export type NameScores = Readonly<Record<NameKind | 'all', NameScore>>;

export function scoreNames(pairs: readonly NamePair[]): NameScores {
  const keys = pairs.map((pair) => ({ gold: keysOf(pair.gold), predicted: keysOf(pair.predicted) }));
  const only = (kind: string) =>
    keys.map((pair) => ({
      gold: startingWith(kind, pair.gold),
      predicted: startingWith(kind, pair.predicted),
    }));
  return {
    ORGANISATION: scoreKeys(only('ORGANISATION')),
    PERSON: scoreKeys(only('PERSON')),
    PLACE: scoreKeys(only('PLACE')),
    all: scoreKeys(keys),
  };
}

interface KeyPair {
  readonly gold: ReadonlySet<string>;
  readonly predicted: ReadonlySet<string>;
}

/** "PERSON 0 11": a name counts once however often it is listed. */
function keysOf(names: readonly NameSpan[]): ReadonlySet<string> {
  return new Set(names.map(({ kind, start, end }) => `${kind} ${start} ${end}`));
}

function startingWith(kind: string, keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => key.startsWith(kind)));
}

function scoreKeys(pairs: readonly KeyPair[]): NameScore {
  const sum = (count: (pair: KeyPair) => number) => pairs.reduce((total, pair) => total + count(pair), 0);
  const gold = sum((pair) => pair.gold.size);
  const predicted = sum((pair) => pair.predicted.size);
  const hits = sum((pair) => [...pair.gold].filter((key) => pair.predicted.has(key)).length);
  return {
    gold,
    predicted,
    precision: roundTo((100 * hits) / Math.max(predicted, 1), 1),
    recall: roundTo((100 * hits) / Math.max(gold, 1), 1),
    f1: roundTo((200 * hits) / Math.max(gold + predicted, 1), 1),
  };
}
