import type { Annotations } from '../model/annotations';
import { entityIdOf, spellingOf } from '../model/entity-id';
import type { Profile, Referent, Resolution } from '../model/referent';
import type { PlacedDocument } from '../write/placed-document';
import type { CsvFolder } from './csv-folder';
import type { Sums } from './sums';

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

/** The entity of each profile, by its id. */
export type WhoIsWho = ReadonlyMap<string, string>;

/** Clusters all profiles that were met, and writes them. */
export function findWhoIsWho(
  counted: readonly Counted[],
  resolution: Resolution,
  { csv, sums }: { readonly csv: CsvFolder; readonly sums: Sums },
): WhoIsWho {
  const met = new Map(counted.map(({ profile }) => [profile.id, profile]));
  const entityOf = new Map<string, string>();
  for (const ids of resolution.cluster(counted.map(({ profile }) => profile))) {
    const entity = entityIdOf(ids.map((id) => met.get(id) as Profile));
    for (const id of ids) entityOf.set(id, entity);
  }
  for (const { profile, referentCount } of counted) {
    csv.write('profiles', { ...profile, spelling: spellingOf(profile), referentCount });
    csv.write('profiles-of', { id: profile.id, entity: entityOf.get(profile.id) });
    for (const key of new Set(resolution.filedUnder(profile))) {
      csv.write('keyed', { id: profile.id, key });
      sums.add('keys', key, 0);
    }
  }
  return entityOf;
}

/** The document with the entity of each referent. One that nothing identifies is an entity alone; its profile is written. */
export function placeDocument(
  annotations: Annotations,
  met: readonly MetReferent[],
  { entityOf, csv }: { readonly entityOf: WhoIsWho; readonly csv: CsvFolder },
): PlacedDocument {
  const referents = met.map(({ profile, ...referent }) => {
    if (profile) writeAlone(profile, csv);
    return { ...referent, entity: entityOf.get(referent.profileId) ?? referent.profileId };
  });
  return { id: annotations.document.id ?? '', annotations, referents };
}

/** Nothing of it may be compared across documents, so it is that of one referent. */
function isAlone({ names, onlyShort }: Profile): boolean {
  return names.length === 0 && onlyShort.length === 0;
}

function writeAlone(profile: Profile, csv: CsvFolder): void {
  csv.write('profiles', { ...profile, referentCount: 1 });
  csv.write('profiles-of', { id: profile.id, entity: profile.id });
}
