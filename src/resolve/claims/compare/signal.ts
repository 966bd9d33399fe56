import type { Wording } from '../../../model/claim';
import type { Features } from '../features';

/** A wording with what is compared of it. */
export interface Compared {
  readonly wording: Wording;
  readonly features: Features;
}

/** What one comparison found. */
export interface ClaimSignal {
  /** 0 (nothing in common) to 1 (the same). */
  readonly score: number;
  /** In words for a person. */
  readonly why: string;
  /** The two cannot both be meant: other numbers, another date, the one is not what the other is. */
  readonly conflict?: boolean;
}

/** One kind of evidence; undefined where it says nothing about the pair. It is the same in both directions. */
export type CompareClaims = (a: Compared, b: Compared) => ClaimSignal | undefined;
