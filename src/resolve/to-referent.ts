import type { AnnotatedEntity } from '../model/annotations';
import type { Referent } from '../model/referent';
import type { Lists } from './lists';
import { profileOf } from './profile';

export type Known = Omit<AnnotatedEntity, 'id'> & { readonly local?: string };

export function toReferent(entity: Known, id: string, lists: Lists, home?: string): Referent {
  const { local, kind, name, aliases, roles, collective = false } = entity;
  const profile = profileOf({ kind, name, aliases, roles, collective }, id, lists, home);
  return { id, ...(local === undefined ? {} : { local }), kind, name, aliases, roles, collective, profile };
}
