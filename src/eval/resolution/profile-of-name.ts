import type { Profile, Resolution } from '../../model/referent';

/** What resolution makes of a document that does no more than name somebody. */
export function profileOfName(name: string, { resolve }: Pick<Resolution, 'resolve'>): Profile {
  const entity = { id: 'e1', kind: 'PERSON', name, aliases: [], roles: [] } as const;
  const { referents } = resolve({
    document: { id: name, text: name },
    entities: [entity],
    mentions: [],
    statements: [],
  });
  const [referent] = referents;
  if (!referent) throw new Error(`resolution knows nobody of the name ${name}`);
  return referent.profile;
}
