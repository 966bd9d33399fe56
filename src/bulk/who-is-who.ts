import type { Profile, Referent, Resolution, ResolvedArticle } from '../model/referent';
import type { PlacedDocument } from '../write/placed-document';
import type { CsvFolder } from './csv-folder';
import type { Sums } from './sums';

interface Counted {
  readonly profile: Profile;
  referentCount: number;
  /** The smallest id of its referents. */
  smallest: string;
}

/** Which entity the referents of all documents of a load belong to: first all are met, then they are placed. */
export class WhoIsWho {
  private readonly met = new Map<string, Counted>();
  private readonly entityOf = new Map<string, string>();

  constructor(private readonly resolution: Resolution) {}

  meet({ referents }: ResolvedArticle): void {
    for (const { id, profile } of referents) {
      if (isAlone(profile)) continue;
      const known = this.met.get(profile.id);
      if (!known) this.met.set(profile.id, { profile, referentCount: 1, smallest: id });
      else {
        known.referentCount += 1;
        if (id < known.smallest) known.smallest = id;
      }
    }
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

  /** The document with the entity of each referent. A referent that nothing identifies is an entity alone; its profile is written. */
  placeArticle({ annotations, referents }: ResolvedArticle, csv: CsvFolder): PlacedDocument {
    return {
      id: annotations.document.id ?? '',
      annotations,
      referents: referents.map(({ profile, ...referent }) => {
        if (isAlone(profile)) writeAlone(referent.id, profile, csv);
        const entity = this.entityOf.get(profile.id) ?? referent.id;
        return { ...referent, profileId: profile.id, entity };
      }),
    };
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

function writeAlone(referent: Referent['id'], profile: Profile, csv: CsvFolder): void {
  csv.write('profiles', { ...profile, referentCount: 1, smallest: referent });
  csv.write('profiles-of', { id: profile.id, entity: referent });
}
