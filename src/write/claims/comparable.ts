import type { Wording } from '../../model/claim';
import type { StoredWording } from './wording-changes';

export type Comparable = StoredWording & Wording;

/** Whether it is known what a wording means; one without a speaker is compared with nothing. */
export function isComparable(wording: StoredWording | undefined): wording is Comparable {
  return wording?.vector !== undefined && wording.speakers.length > 0;
}
