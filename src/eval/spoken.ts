import type { Span } from '../model/span';

/** The spans of one attribution, gold or predicted: all that the scorers of attributions look at. */
export interface Spoken {
  /** `direct`, `indirect` or `mixed`; any case. */
  readonly kind: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The attributions of one document, gold and predicted side by side. */
export interface SpokenPair {
  readonly text: string;
  readonly gold: readonly Spoken[];
  readonly predicted: readonly Spoken[];
}
