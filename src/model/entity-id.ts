import { hash } from '../util/hash';
import type { Profile } from './referent';

type Named = Pick<Profile, 'kind' | 'names'>;

/** The same for all profiles of one kind and the same names; undefined where no name identifies them across documents. */
export function spellingOf({ kind, names }: Named): string | undefined {
  return names.length === 0 ? undefined : hash('entity', kind, ...names);
}

/**
 * The id of the entity that these profiles are: the smallest of theirs. The id of a profile is that of its spelling, since
 * all of one spelling are one entity, or its own where it has none, or where people decided who it is. So an entity
 * changes its id when somebody spells its names in another way, and not each time that somebody names it.
 */
export function entityIdOf(profiles: readonly (Named & Pick<Profile, 'id' | 'marks'>)[]): string {
  const ids = profiles.map((profile) => (profile.marks ? undefined : spellingOf(profile)) ?? profile.id);
  return ids.reduce((smallest, id) => (id < smallest ? id : smallest));
}
