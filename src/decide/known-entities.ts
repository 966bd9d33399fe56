/** Entities and their referents, as a decision about them needs them. */
import { InputError } from '../errors';
import type { Transaction } from '../graph/graph';
import type { EntityKind } from '../model/annotations';
import type { Profile } from '../model/referent';
import { groupBy } from '../util/group-by';

export interface KnownEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface KnownReferent {
  readonly id: string;
  readonly document: string;
  readonly collective: boolean;
}

/** Referents of one entity that resolution cannot tell apart. */
export interface KnownProfile {
  readonly entity: string;
  readonly profile: Profile;
  readonly referents: readonly KnownReferent[];
}

/** The entity of each id, each once, in the order given; `InputError` names an id that none has. */
export async function findEntities(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly KnownEntity[]> {
  const rows = await transaction.run<Omit<KnownEntity, 'id'> & { id: string; entity: string }>(
    'entities-by-id',
    { ids: [...new Set(ids)] },
  );
  const found = new Map(rows.map(({ id, entity, kind, name }) => [id, { id: entity, kind, name }]));
  const entities = ids.map((id) => found.get(id) ?? unknown(id));
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

function unknown(id: string): never {
  throw new InputError(`There is no entity "${id}": take an id from Entity.id.`);
}

export function readReferents(
  transaction: Transaction,
  entities: readonly string[],
): Promise<readonly KnownProfile[]> {
  return transaction.run<KnownProfile>('referents-of-entities', { ids: entities });
}

/**
 * The referents that stand for an entity in a decision: of each spelling of its names the one with the smallest id, and
 * each about which something was decided before. Every other referent follows one of them by its names.
 */
export function anchorsOf(profiles: readonly KnownProfile[]): readonly string[] {
  const marked = profiles.filter(({ profile }) => profile.marks);
  const spellings = groupBy(
    profiles.filter(({ profile }) => !profile.marks),
    ({ profile }) => (profile.names.length === 0 ? profile.id : profile.names.join('|')),
  );
  const ids = [...spellings.values()].map((some) => some.flatMap(idsOf).sort()[0] ?? '');
  return [...marked.flatMap(idsOf), ...ids].filter(Boolean).sort();
}

function idsOf({ referents }: KnownProfile): readonly string[] {
  return referents.map(({ id }) => id);
}
