import type { NameScores } from './score-names';
import type { QuoteScores } from './score-quotes';
import type { SpanScores } from './score-spans';
import type { StatementScores } from './score-statements';

/** Attributions scored span by span and as wholes. */
export interface AttributionScores {
  readonly spans: SpanScores;
  readonly quotes: QuoteScores;
}

/** The figures for one kind of gold, and where the gold came from. */
export interface Part<T> {
  readonly from: string;
  readonly documents: number;
  readonly scores: T;
}

/** A part is absent where no gold was given for it. */
export interface Report {
  readonly statements?: Part<StatementScores>;
  readonly quotes?: Part<AttributionScores>;
  readonly names?: Part<NameScores>;
}
