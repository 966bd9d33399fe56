import type { AnnotatedEntity } from '../model/annotations';
import type { Referent } from '../model/referent';
import type { States } from './home-state';
import type { Lists } from './lists';
import { profileOf } from './profile';

export type Known = Omit<AnnotatedEntity, 'id'> & { readonly local?: string };

export function toReferent(entity: Known, id: string, lists: Lists, states?: States): Referent {
  const { local, kind, name, aliases, roles, collective = false } = entity;
  const profile = profileOf({ kind, name, aliases, roles, collective }, id, lists, states);
  return { id, ...(local === undefined ? {} : { local }), kind, name, aliases, roles, collective, profile };
}
