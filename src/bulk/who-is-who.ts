import type { Annotations } from '../model/annotations';
import { entityIdOf, spellingOf } from '../model/entity-id';
import type { Profile, Referent, Resolution } from '../model/referent';
import type { PlacedDocument } from '../write/placed-document';
import type { CsvFolder } from './csv-folder';

/** A profile that some documents have. */
export interface Counted {
  readonly profile: Profile;
  readonly referentCount: number;
}

/** A referent before it is placed. Its profile is remembered by its id, unless it is that of this referent alone. */
export interface MetReferent extends Omit<Referent, 'profile'> {
  readonly profileId: string;
  readonly profile?: Profile;
}

/** The profiles of the documents that were met, each once. */
export class Acquaintances {
  private readonly met = new Map<string, Counted>();

  /** The referents of a document. */
  meet(referents: readonly Referent[]): readonly MetReferent[] {
    return referents.map(({ profile, ...referent }) => {
      if (isAlone(profile)) return { ...referent, profileId: profile.id, profile };
      this.add({ profile, referentCount: 1 });
      return { ...referent, profileId: profile.id };
    });
  }

  add(counted: Counted): void {
    const { id } = counted.profile;
    const known = this.met.get(id);
    if (!known) this.met.set(id, counted);
    else {
      const referentCount = known.referentCount + counted.referentCount;
      this.met.set(id, { profile: known.profile, referentCount });
    }
  }

  /** All of them, which are forgotten. */
  take(): readonly Counted[] {
    const all = [...this.met.values()];
    this.met.clear();
    return all;
  }
}

/** What a profile is, and where both are in the graph. */
export interface Placed {
  /** The id of its entity. */
  readonly entity: string;
  /** The numbers of both nodes. */
  readonly entityNode: number;
  readonly profileNode: number;
}

/** By the id of the profile. */
export type WhoIsWho = ReadonlyMap<string, Placed>;

/** Clusters all profiles that were met, and writes them. */
export function findWhoIsWho(counted: readonly Counted[], resolution: Resolution, csv: CsvFolder): WhoIsWho {
  const met = new Map(counted.map((one) => [one.profile.id, one]));
  const placed = new Map<string, Placed>();
  const keys = new Map<string, number>();
  for (const ids of resolution.cluster(counted.map(({ profile }) => profile))) {
    const profiles = ids.map((id) => met.get(id) as Counted);
    const entity = {
      entity: entityIdOf(profiles.map(({ profile }) => profile)),
      entityNode: csv.newEntity(),
    };
    for (const one of profiles) {
      const profileNode = writeProfile(one, entity.entityNode, csv);
      placed.set(one.profile.id, { ...entity, profileNode });
      for (const key of new Set(resolution.filedUnder(one.profile))) {
        const keyNode = keys.get(key) ?? csv.node('keys', { id: key });
        keys.set(key, keyNode);
        csv.relationship('keyed', [profileNode, keyNode]);
      }
    }
  }
  return placed;
}

function writeProfile({ profile, referentCount }: Counted, entity: number, csv: CsvFolder): number {
  const node = csv.node('profiles', { ...profile, spelling: spellingOf(profile), referentCount });
  csv.relationship('profiles-of', [node, entity]);
  return node;
}

/** A document with what is known of its referents' profiles, by their ids. */
export interface PlacedWithNodes {
  readonly document: PlacedDocument;
  readonly whoIsWho: WhoIsWho;
}

/** The document with the entity of each referent. One that nothing identifies is an entity alone; its profile is written. */
export function placeDocument(
  annotations: Annotations,
  met: readonly MetReferent[],
  { whoIsWho, csv }: { readonly whoIsWho: WhoIsWho; readonly csv: CsvFolder },
): PlacedWithNodes {
  const own = new Map<string, Placed>();
  const referents = met.map(({ profile, ...referent }) => {
    const { profileId } = referent;
    const placed = whoIsWho.get(profileId) ?? own.get(profileId) ?? placeAlone(profile as Profile, csv);
    own.set(profileId, placed);
    return { ...referent, entity: placed.entity };
  });
  return { document: { id: annotations.document.id ?? '', annotations, referents }, whoIsWho: own };
}

/** Nothing of it may be compared across documents, so it is that of one referent. */
function isAlone({ names, onlyShort }: Profile): boolean {
  return names.length === 0 && onlyShort.length === 0;
}

function placeAlone(profile: Profile, csv: CsvFolder): Placed {
  const entityNode = csv.newEntity();
  const profileNode = writeProfile({ profile, referentCount: 1 }, entityNode, csv);
  return { entity: profile.id, entityNode, profileNode };
}
