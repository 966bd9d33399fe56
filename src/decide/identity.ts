/** Who is who, as people decide it: one of several entities, several of one, never one. */
import { InputError } from '../errors';
import type { Transaction } from '../graph/graph';
import type { Concern } from '../model/decision';
import { spellingOf } from '../model/entity-id';
import { lesson } from '../model/mark';
import type { Entry } from './record';
import {
  anchorsOf,
  findEntities,
  readReferents,
  type KnownEntity,
  type KnownProfile,
  type KnownReferent,
} from './known-entities';

/** All these entities are one. */
export async function mergeEntry(transaction: Transaction, ids: readonly string[]): Promise<Entry> {
  const entities = await findSeveral(transaction, ids, 'They are one entity already.');
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  if (kinds.length > 1) throw new InputError(`Only entities of one kind can be one: ${tell(entities)}.`);
  const anchors = anchorsOf(await readReferents(transaction, idsOf(entities)));
  return {
    action: 'merge',
    what: { entities },
    concerns: (decision) => sideOf(decision, 0, anchors),
  };
}

/** These entities are all different. */
export async function keepApartEntry(transaction: Transaction, ids: readonly string[]): Promise<Entry> {
  const entities = await findSeveral(transaction, ids, 'They are one entity: split it instead.');
  const profiles = await readReferents(transaction, idsOf(entities));
  const sides = entities.map(({ id }) => anchorsOf(profiles.filter(({ entity }) => entity === id)));
  const lessons = lessonsOf(entities.map(({ id }) => profiles.filter(({ entity }) => entity === id)));
  return {
    action: 'keep apart',
    what: { entities },
    concerns: (decision) => [
      ...sides.flatMap((anchors, side) => sideOf(decision, side, anchors)),
      ...lessons.map((id) => ({ id })),
    ],
  };
}

const MOST_NAMES = 50;

/** The full names of each side against those of every other: they are not proposed again, whoever bears them. */
function lessonsOf(sides: readonly (readonly KnownProfile[])[]): readonly string[] {
  const kind = sides[0]?.[0]?.profile.kind ?? '';
  const names = sides.map((side) =>
    [...new Set(side.flatMap(({ profile }) => profile.names[0] ?? []))].slice(0, MOST_NAMES),
  );
  const found = names.flatMap((some, at) =>
    names
      .slice(at + 1)
      .flatMap((others) => some.flatMap((name) => others.map((other) => [name, other] as const))),
  );
  return [
    ...new Set(
      found.filter(([name, other]) => name !== other).map(([name, other]) => lesson(kind, name, other)),
    ),
  ];
}

/** These mentions of the entity are somebody else; a document's id stands for all mentions in it. */
export async function splitEntry(
  transaction: Transaction,
  id: string,
  mentions: readonly string[],
): Promise<Entry> {
  const [entity] = (await findEntities(transaction, [id])) as [KnownEntity];
  const profiles = await readReferents(transaction, [entity.id]);
  const leaving = leavingOf(profiles, mentions, entity);
  const rest = profiles
    .map(({ referents, ...one }) => ({ ...one, referents: referents.filter((r) => !leaving.has(r.id)) }))
    .filter(({ referents }) => referents.length > 0);
  if (leaving.size === 0) throw new InputError('Name at least one mention that is somebody else.');
  if (rest.length === 0) throw new InputError(`At least one mention has to stay with "${entity.name}".`);
  const without = namesOf(rest);
  return {
    action: 'split',
    what: { entity, mentions: [...leaving] },
    concerns: (decision) => [
      ...sideOf(decision, 0, [...leaving]).map((concern) => ({ ...concern, without })),
      ...sideOf(decision, 1, anchorsOf(rest)),
    ],
  };
}

function leavingOf(
  profiles: readonly KnownProfile[],
  mentions: readonly string[],
  { name }: KnownEntity,
): ReadonlySet<string> {
  const referents = profiles.flatMap((profile) => profile.referents);
  return new Set(
    mentions.flatMap((mention) => {
      const meant = referents.filter(({ id, document }) => id === mention || document === mention);
      const all = [...meant, ...takenIn(profiles, mention)];
      if (all.length > 0) return all.map(({ id }) => id);
      throw new InputError(`"${mention}" is no mention of "${name}": take an id from Entity.mentions.`);
    }),
  );
}

/** What an entity was that is a part of this one now. */
function takenIn(profiles: readonly KnownProfile[], entity: string): readonly KnownReferent[] {
  return profiles
    .filter(({ profile }) => profile.id === entity || spellingOf(profile) === entity)
    .flatMap(({ referents }) => referents);
}

/** All that may tell another document's mention to be of this entity. */
function namesOf(profiles: readonly KnownProfile[]): readonly string[] {
  const names = profiles.flatMap(({ profile }) => [
    ...profile.names,
    ...profile.shortForms,
    ...profile.onlyShort,
  ]);
  return [...new Set(names)].sort();
}

async function findSeveral(
  transaction: Transaction,
  ids: readonly string[],
  whenOne: string,
): Promise<readonly KnownEntity[]> {
  if (ids.length < 2) throw new InputError('Give the ids of at least two entities.');
  const entities = await findEntities(transaction, ids);
  if (entities.length < 2) throw new InputError(whenOne);
  return entities;
}

function idsOf(entities: readonly KnownEntity[]): readonly string[] {
  return entities.map(({ id }) => id);
}

function tell(entities: readonly KnownEntity[]): string {
  return entities.map(({ name, kind }) => `"${name}" is of the kind ${kind}`).join(', ');
}

function sideOf(rule: string, side: number, referents: readonly string[]): readonly Concern[] {
  return referents.map((id) => ({ id, rule, side }));
}
