import type { Resolution } from '../model/referent';
import { hash } from '../util/hash';
import { profileOf } from './profile';
import type { Lists } from './lists';

/** To be raised where judgements change and no key does: then a graph that was written before is judged anew. */
const REVISION = 7;

const FAMILY_NAMES = 40;
const COUNTRIES = 30;
const BODIES = ['Ministry of Foreign Affairs of', 'Space Agency of', 'Institute of Seas and Coasts in'];

/**
 * Tells one way of filing from another: a hash of the keys of names and sentences made from the lists. A graph that was
 * written under another one is filed anew (`write/re-key`).
 */
export function keyVersion(
  lists: Lists,
  { filedUnder, claims }: Pick<Resolution, 'filedUnder' | 'claims'>,
): string {
  const given = someOf(lists.givenNames.keys(), FAMILY_NAMES);
  const people = someOf(lists.familyNames, FAMILY_NAMES).flatMap((family, at) => {
    const name = given[at] ?? '';
    return [`${name} ${family}`, `${name.slice(0, 1)} ${family}`];
  });
  const countries = someOf(lists.countries.values(), COUNTRIES).map(({ name }) => name);
  const named = [
    ...[...people, 'abd al rahman ali', 'pak chol su', 'zhou li'].map((name) => ['PERSON', name] as const),
    ...countries.flatMap((name) => BODIES.map((body) => ['ORGANISATION', `${body} ${name}`] as const)),
    ...countries.map((name) => ['PLACE', `Zenda, ${name}`] as const),
  ];
  const keys = named.map(([kind, name]) =>
    filedUnder(profileOf({ kind, name, aliases: [], roles: [], collective: false }, name, lists)),
  );
  const sentences = countries.map((name) => `${name} will not send forty tonnes of grain before 4 May`);
  return hash('keys', REVISION, JSON.stringify([keys, sentences.map(claims.keysOf), claims.largestBlock]));
}

/** As many, evenly from the first to the last. */
function someOf<T>(values: Iterable<T>, count: number): readonly T[] {
  const all = [...values];
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % step === 0).slice(0, count);
}
