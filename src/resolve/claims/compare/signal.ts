import type { Wording } from '../../../model/claim';
import type { Features } from '../features';
import type { Sign } from '../weights';

/** A wording with what is compared of it. */
export interface Compared {
  readonly wording: Wording;
  readonly features: Features;
}

/** What one comparison found. */
export interface ClaimSignal {
  /** How much there is of each sign that the judge weighs. */
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
  /** In words for a person; absent for what nobody needs to be told. */
  readonly why?: string;
  /** The two cannot both be meant, by this. */
  readonly conflict?: ConflictKind;
}

/** Other numbers, another date, the one is not what the other is. */
export type ConflictKind = 'numbers' | 'date' | 'negation';

/** One kind of evidence; undefined where it says nothing about the pair. It is the same in both directions. */
export type CompareClaims = (a: Compared, b: Compared) => ClaimSignal | undefined;
