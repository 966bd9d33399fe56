import type { Profile } from '../../model/referent';

/** What one comparison found: how strongly two profiles look the same, and why, in words for a person. */
export interface Signal {
  /** 0 (says nothing) to 1 (the same). */
  readonly score: number;
  readonly why: string;
}

/** One kind of evidence; undefined where it says nothing about the pair. */
export type Compare = (a: Profile, b: Profile) => Signal | undefined;

export function firstCommon(a: readonly string[], b: readonly string[]): string | undefined {
  return a.find((value) => b.includes(value));
}
