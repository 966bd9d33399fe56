import type { Annotations } from '../model/annotations';
import type { Referent } from '../model/referent';
import type { Vector } from '../model/vector';

export interface PlacedReferent extends Omit<Referent, 'profile'> {
  readonly profileId: string;
  /** The id of its entity. */
  readonly entity: string;
}

/** A document whose referents are placed in entities: all that its contribution to the graph depends on. */
export interface PlacedDocument {
  readonly id: string;
  /** As people corrected it. */
  readonly annotations: Annotations;
  /** As it was read; absent where nothing was corrected. */
  readonly asRead?: Annotations | undefined;
  readonly referents: readonly PlacedReferent[];
  /** What its statements mean, by their folded words, as far as that is known. */
  readonly vectors?: ReadonlyMap<string, Vector> | undefined;
}

/**
 * The referents as the document lists their entities, those that its metadata alone names behind them: the graph gives
 * them in any order, and where two bear one name the first is meant.
 */
export function inOrder<T extends Pick<PlacedReferent, 'id' | 'local'>>(
  referents: readonly T[],
  { entities }: Annotations,
): readonly T[] {
  const places = new Map<string | undefined, number>(entities.map(({ id }, index) => [id, index]));
  const placeOf = ({ local }: T) => places.get(local) ?? entities.length;
  return [...referents].sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/** Stands for the date of what has none: before all others. */
export const UNDATED = '0000-00-00';

/** `<date>|<id>`: sorts by date, and no two are equal. */
export function sortKey(date: string | undefined, id: string): string {
  return `${date ?? UNDATED}|${id}`;
}
