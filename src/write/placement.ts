/**
 * Which entity each profile belongs to after this batch, and what that does to the entities there were.
 * An entity's node stays where most of its referents stay; its id is always the one that its profiles give.
 */
import { entityIdOf } from '../model/entity-id';
import type { Cluster, Profile } from '../model/referent';
import { groupBy } from '../util/group-by';
import type { ProfileChange } from './profile-changes';
import type { StoredProfile } from './stored';

export interface Rename {
  readonly from: string;
  readonly to: string;
}

export interface Placement {
  /** Entities that give up an id which another is about to take, so that at no moment two share one: they come first. */
  readonly parked: readonly Rename[];
  /** From the old or parked id to the last one. */
  readonly renames: readonly Rename[];
  /** The id that an old entity answers to after the renames. */
  readonly currentId: (entity: string) => string;
  readonly created: readonly { readonly id: string; readonly kind: Profile['kind'] }[];
  /** Known profiles whose entity changes: the documents of their referents contribute to another entity now. */
  readonly moved: readonly { readonly id: string; readonly entity: string }[];
  /** Entity by profile, for every profile of the neighbourhood. */
  readonly entityOf: ReadonlyMap<string, string>;
}

interface Group {
  readonly id: string;
  readonly kind: Profile['kind'];
  readonly profiles: readonly StoredProfile[];
  /** The old entity whose node it takes over. */
  readonly survivor: string | undefined;
}

/** `neighbourhood` has every profile that may be affected, as it is after the batch (`entity`: before it, "" if new). */
export function place(
  neighbourhood: readonly StoredProfile[],
  changes: readonly ProfileChange[],
  cluster: (profiles: readonly Profile[]) => readonly Cluster[],
): Placement {
  const byId = new Map(neighbourhood.map((profile) => [profile.id, profile]));
  const clusters = cluster(neighbourhood).map((ids) => ids.map((id) => byId.get(id) as StoredProfile));
  const before = new Map(changes.map((change) => [change.id, change.before?.referentCount ?? 0]));
  const groups = chooseSurvivors(clusters, (profile) => before.get(profile.id) ?? profile.referentCount);
  const parked = park(groups, oldEntities(neighbourhood, changes));
  const renames = renameSurvivors(groups, parked);
  const current = followRenames(parked, renames);
  const moved = groups.flatMap((group) =>
    group.profiles
      .filter((profile) => profile.entity !== '' && profile.entity !== group.survivor)
      .map((profile) => ({ id: profile.id, entity: group.id })),
  );
  return {
    parked,
    renames,
    currentId: (entity) => current.get(entity) ?? entity,
    created: groups.filter((group) => group.survivor === undefined).map(({ id, kind }) => ({ id, kind })),
    moved,
    entityOf: new Map(groups.flatMap(({ id, profiles }) => profiles.map((profile) => [profile.id, id]))),
  };
}

/** Old entities go to the clusters with which they share most referents, each to one at most. */
function chooseSurvivors(
  clusters: readonly (readonly StoredProfile[])[],
  weight: (profile: StoredProfile) => number,
): readonly Group[] {
  const claims = clusters.flatMap((profiles, index) =>
    [...groupBy(profiles, (profile) => profile.entity)]
      .filter(([entity]) => entity !== '')
      .map(([entity, shared]) => ({
        entity,
        index,
        size: shared.reduce((sum, one) => sum + weight(one), 0),
      })),
  );
  claims.sort((a, b) => b.size - a.size || (a.entity < b.entity ? -1 : 1) || a.index - b.index);
  const survivors = new Map<number, string>();
  const taken = new Set<string>();
  for (const { entity, index } of claims) {
    if (survivors.has(index) || taken.has(entity)) continue;
    survivors.set(index, entity);
    taken.add(entity);
  }
  return clusters.map((profiles, index) => ({
    id: entityIdOf(profiles),
    kind: (profiles[0] as StoredProfile).kind,
    profiles,
    survivor: survivors.get(index),
  }));
}

/** Every entity that loses or keeps a profile, also one that is left with none. */
export function oldEntities(
  neighbourhood: readonly StoredProfile[],
  changes: readonly ProfileChange[],
): ReadonlySet<string> {
  const entities = [...neighbourhood, ...changes.flatMap(({ before }) => before ?? [])];
  return new Set(entities.map((profile) => profile.entity).filter(Boolean));
}

function park(groups: readonly Group[], oldIds: ReadonlySet<string>): readonly Rename[] {
  const keeps = new Set(groups.filter((group) => group.survivor === group.id).map((group) => group.id));
  const wanted = groups.map((group) => group.id).filter((id) => oldIds.has(id) && !keeps.has(id));
  return wanted.map((id) => ({ from: id, to: `~${id}` }));
}

function renameSurvivors(groups: readonly Group[], parked: readonly Rename[]): readonly Rename[] {
  const parkedAs = new Map(parked.map(({ from, to }) => [from, to]));
  return groups.flatMap(({ id, survivor }): Rename[] =>
    survivor === undefined || survivor === id ? [] : [{ from: parkedAs.get(survivor) ?? survivor, to: id }],
  );
}

function followRenames(parked: readonly Rename[], renames: readonly Rename[]): ReadonlyMap<string, string> {
  const last = new Map(renames.map(({ from, to }) => [from, to]));
  return new Map([...last, ...parked.map(({ from, to }) => [from, last.get(to) ?? to] as const)]);
}
