import type { Annotations } from '../model/annotations';
import type { Profile, Referent, Resolution } from '../model/referent';
import type { PlacedDocument } from '../write/placed-document';
import type { CsvFolder } from './csv-folder';
import type { Sums } from './sums';

interface Counted {
  readonly profile: Profile;
  referentCount: number;
  /** The smallest id of its referents. */
  smallest: string;
}

/** A referent before it is placed. Its profile is remembered by its id, unless it is that of this referent alone. */
export interface MetReferent extends Omit<Referent, 'profile'> {
  readonly profileId: string;
  readonly profile?: Profile;
}

/** Which entity the referents of all documents of a load belong to: first all are met, then they are placed. */
export class WhoIsWho {
  private readonly met = new Map<string, Counted>();
  private readonly entityOf = new Map<string, string>();

  constructor(private readonly resolution: Resolution) {}

  meet(referents: readonly Referent[]): readonly MetReferent[] {
    return referents.map(({ profile, ...referent }) => {
      if (isAlone(profile)) return { ...referent, profileId: profile.id, profile };
      this.count(referent.id, profile);
      return { ...referent, profileId: profile.id };
    });
  }

  /** As if nobody had been met. */
  forget(): void {
    this.met.clear();
  }

  /** Clusters all profiles that were met, and writes them. */
  place(csv: CsvFolder, sums: Sums): void {
    const profiles = [...this.met.values()].map(({ profile }) => profile);
    for (const ids of this.resolution.cluster(profiles)) {
      const entity = ids.map((id) => this.met.get(id)?.smallest ?? '').reduce((a, b) => (b < a ? b : a));
      for (const id of ids) this.entityOf.set(id, entity);
    }
    for (const counted of this.met.values()) this.write(counted, csv, sums);
    this.met.clear();
  }

  /** The document with the entity of each referent. One that nothing identifies is an entity alone; its profile is written. */
  placeDocument(annotations: Annotations, met: readonly MetReferent[], csv: CsvFolder): PlacedDocument {
    const referents = met.map(({ profile, ...referent }) => {
      if (profile) writeAlone(referent.id, profile, csv);
      return { ...referent, entity: this.entityOf.get(referent.profileId) ?? referent.id };
    });
    return { id: annotations.document.id ?? '', annotations, referents };
  }

  private count(referent: string, profile: Profile): void {
    const known = this.met.get(profile.id);
    if (!known) {
      this.met.set(profile.id, { profile, referentCount: 1, smallest: referent });
      return;
    }
    known.referentCount += 1;
    if (referent < known.smallest) known.smallest = referent;
  }

  private write({ profile, referentCount, smallest }: Counted, csv: CsvFolder, sums: Sums): void {
    csv.write('profiles', { ...profile, referentCount, smallest });
    csv.write('profiles-of', { id: profile.id, entity: this.entityOf.get(profile.id) });
    for (const key of new Set(this.resolution.filedUnder(profile))) {
      csv.write('keyed', { id: profile.id, key });
      sums.keys.add(key, 0);
    }
  }
}

/** Nothing of it may be compared across documents, so it is that of one referent. */
function isAlone({ names, onlyShort }: Profile): boolean {
  return names.length === 0 && onlyShort.length === 0;
}

function writeAlone(referent: string, profile: Profile, csv: CsvFolder): void {
  csv.write('profiles', { ...profile, referentCount: 1, smallest: referent });
  csv.write('profiles-of', { id: profile.id, entity: referent });
}
