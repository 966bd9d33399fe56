import type { Span } from '../model/span';

/** The spans of one attribution, gold or predicted: all that the scorers of attributions look at. */
export interface Spoken {
  /** `direct`, `indirect` or `mixed`; any case. */
  readonly kind: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Not merely thought, wanted or felt. */
  readonly speech: boolean;
}

/** The attributions of one document, gold and predicted side by side. */
export interface SpokenPair {
  readonly text: string;
  readonly gold: readonly Spoken[];
  readonly predicted: readonly Spoken[];
}

/** What is left of both sides when only speech counts. */
export function speechOf({ text, gold, predicted }: SpokenPair): SpokenPair {
  const isSpeech = ({ speech }: Spoken) => speech;
  return { text, gold: gold.filter(isSpeech), predicted: predicted.filter(isSpeech) };
}
