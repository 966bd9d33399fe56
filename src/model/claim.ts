import type { Polarity } from './annotations';
import type { Cluster } from './referent';
import type { Vector } from './vector';

/**
 * What statements by the same speakers in the same words have in common: the smallest thing that claims are made of, so
 * that a quotation which a thousand outlets print alike is judged once.
 */
export interface Wording {
  /** `<speakers>|<what>`. */
  readonly id: string;
  /** Hash of polarity and folded words. */
  readonly what: string;
  /** Entity ids, sorted. */
  readonly speakers: readonly string[];
  readonly polarity: Polarity;
  /** Of its smallest statement. */
  readonly text: string;
  readonly vector: Vector;
}

export type WordingPair = readonly [Wording, Wording];

/** Under what a wording is filed, so that others find it. */
export interface ClaimKeys {
  /** Found by those of the same speaker. */
  readonly own: readonly string[];
  /** Found by everybody's: a part of `own`. */
  readonly shared: readonly string[];
}

/** That one wording stands against another. */
export interface Opposition {
  readonly kind: 'DENIES' | 'CONTRADICTS';
  /** The wording that denies; of a contradiction the one with the smaller `what`. */
  readonly from: string;
  readonly to: string;
  /** 0 to 1. */
  readonly score: number;
  /** In words for a person. */
  readonly why: string;
}

/** A statement as its document alone knows it. */
export interface Spoken {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly polarity: Polarity;
  readonly text: string;
  /** Where its content begins in the document. */
  readonly start: number;
  readonly vector: Vector | undefined;
}

/** That a statement rejects what another in the same document says. */
export interface Rejection {
  readonly statement: string;
  readonly target: string;
  /** 0 to 1. */
  readonly score: number;
  readonly why: string;
}

/** What writing needs to know of claims; it depends on nothing but its arguments. */
export interface ClaimResolution {
  /** A key under which more wordings than this are filed finds nothing any more. */
  readonly largestBlock: number;
  readonly keysOf: (text: string) => ClaimKeys;
  /** Whether two wordings by the same speakers say the same. */
  readonly isSame: (a: Wording, b: Wording) => boolean;
  /** Which wordings are one claim; only those of `pairs` are compared, all without it. */
  readonly cluster: (wordings: readonly Wording[], pairs?: Iterable<WordingPair>) => readonly Cluster[];
  /** What stands between one of `seeds` and one of `found`, whoever says them. */
  readonly opposed: (seeds: readonly Wording[], found: readonly Wording[]) => readonly Opposition[];
  /** What the denials of a document reject in it: also "these allegations". */
  readonly rejections: (spoken: readonly Spoken[]) => readonly Rejection[];
}
