import type { Span } from './span';

/** PLACE also takes buildings and other facilities; PEOPLE are nationalities, faiths and parties: "Ruritanian". */
export const NAME_KINDS = [
  'PERSON',
  'ORGANISATION',
  'PLACE',
  'PEOPLE',
  'DATE',
  'MONEY',
  'PRODUCT',
  'OTHER',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name, or words for a date or for money, as the encoder marks them. */
export interface ReadName extends Span {
  readonly kind: NameKind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One attribution as its cue sees it. Source and content may be empty, or of several spans. */
export interface ReadAttribution {
  readonly cue: Span;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
  /** How probable it is that it is said, and not thought, wanted or found: 0 to 1; absent where it was not the encoder that found it. */
  readonly said?: number;
  /** Who found it, where it was not the encoder: "extractor". */
  readonly rule?: string;
}

/** What the trained encoder makes of one article, in order of position; all spans index `Article.text`. */
export interface Reading {
  readonly names: readonly ReadName[];
  readonly attributions: readonly ReadAttribution[];
}

/** Of a text in which nothing is read. */
export const emptyReading: Reading = Object.freeze({
  names: Object.freeze([]),
  attributions: Object.freeze([]),
});
