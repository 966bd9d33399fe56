import { spellingOf } from '../../model/entity-id';
import type { Profile } from '../../model/referent';
import { rearrange } from '../replace-documents';
import { readNeighbourhood, type StoredProfile } from '../stored';
import type { Page } from './re-key';

const NAMES_A_PAGE = 1_000;
const ENTITIES_A_PAGE = 200;

export const fileProfiles: Page = async (transaction, after, { filedUnder }) => {
  const rows = await transaction.run<{ profile: Profile }>('profiles-after', { after, limit: NAMES_A_PAGE });
  if (rows.length === 0) return undefined;
  await transaction.run('re-key-profiles', {
    rows: rows.map(({ profile }) => ({
      id: profile.id,
      spelling: spellingOf(profile),
      keys: [...new Set(filedUnder(profile))].sort(),
    })),
  });
  return rows.at(-1)?.profile.id;
};

/** Finds anew who is who among some entities and all that they may be one with. */
export const judgeEntities: Page = async (transaction, after, resolution) => {
  const rows = await transaction.run<{ id: string }>('entities-after', { after, limit: ENTITIES_A_PAGE });
  if (rows.length === 0) return undefined;
  let profiles = await readProfilesOf(rows.map(({ id }) => id));
  for (let known = 0; known < profiles.length; ) {
    known = profiles.length;
    const found = await readNeighbourhood(transaction, profiles, resolution);
    // What the keys and judgements of today do not connect may be one entity by those of yesterday.
    profiles = await readProfilesOf(found.map(({ entity }) => entity));
  }
  await rearrange(transaction, profiles, resolution);
  return rows.at(-1)?.id;

  async function readProfilesOf(entities: readonly string[]): Promise<readonly StoredProfile[]> {
    const ids = [...new Set(entities)].sort();
    const stored = await transaction.run<{ profile: StoredProfile }>('profiles-of-entities', { ids });
    return stored.map(({ profile }) => profile).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
};
