import type { AnnotatedEntity, Reference } from '../model/annotations';
import type { GoldEntities } from './gold-statements';

/** The keys of the gold entities that a predicted reference stands for, judged by its names alone. */
export type Identify = (
  reference: Reference,
  entities: ReadonlyMap<string, AnnotatedEntity>,
) => ReadonlySet<string>;

/**
 * A predicted entity is the gold one whose full name is among its names; where there is none, every gold entity that shares
 * a name with it. A reference to nobody is nobody.
 */
export function identifier(gold: GoldEntities): Identify {
  const normal = normaliser(Object.values(gold).map((entity) => entity.name));
  const known = Object.entries(gold).map(([key, { name, aliases }]) => ({
    key,
    fullName: normal(name),
    names: [name, ...aliases].map(normal),
  }));
  return (reference, entities) => {
    const entity = entities.get(reference.entity ?? '');
    const mine = new Set(entity ? [entity.name, ...entity.aliases].filter(Boolean).map(normal) : []);
    const exact = known.filter(({ fullName }) => mine.has(fullName));
    const shared = known.filter(({ names }) => names.some((name) => mine.has(name)));
    return new Set((exact.length ? exact : shared).map(({ key }) => key));
  };
}

/**
 * Compares names without case, hyphens, punctuation, article and leading owner: "The U.S.-backed Forum" is "us backed forum",
 * "A senior official" is "senior official", and "Freedonia's Doe" is "doe" where the gold names Freedonia. Letters are Latin without accents, and Russian.
 */
function normaliser(owners: readonly string[]): (name: string) => string {
  const plain = (name: string) => name.toLowerCase().replaceAll('’', "'").replaceAll('-', ' ');
  const leading = ['the ', 'a ', 'an ', 'u.s. ', ...owners.map((owner) => `${plain(owner)}'s `)];
  return (name) => {
    const lower = plain(name);
    const prefix = leading.find((start) => lower.startsWith(start)) ?? '';
    return lower
      .slice(prefix.length)
      .replace(/[^a-z0-9а-яё ]/g, '')
      .trim();
  };
}
