import type { Profile } from '../../model/referent';
import type { Lists } from '../lists';

/** What one comparison found: how strongly two look the same, and why, in words for a person. */
export interface Signal {
  /** 0 (not the same) to 1 (the same). */
  readonly score: number;
  readonly why: string;
}

/** One kind of evidence; undefined where it says nothing about the pair. It is the same in both directions. */
export type Compare = (a: Profile, b: Profile, lists: Lists) => Signal | undefined;

/** The same for two words that stand at the same place of two names. */
export type CompareWords = (a: string, b: string, lists: Lists) => Signal | undefined;

/** The first by code point. */
export function firstCommon(a: readonly string[], b: readonly string[]): string | undefined {
  return a.filter((value) => b.includes(value)).sort()[0];
}
