import { lexiconKey, type Lexicon } from '../../model/lexicon';

/** What somebody is called by where he comes from: "Ruritanian", "Irishman", "Londoner", "Virginian", "Sicilian". */
export function isDemonym(word: string, lexicon: Lexicon): boolean {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(word)) return false;
  const key = lexiconKey(word);
  if (isAdjective(key, lexicon)) return true;
  const people = /^(?<of>\p{L}+?)s?(?:wo)?man$/u.exec(key)?.groups?.['of'];
  if (people) return isAdjective(people, lexicon);
  return homesOf(key).some((home) => lexicon.regions.has(home) || lexicon.cities.has(home));
}

const isAdjective = (key: string, { states }: Lexicon) =>
  states.get(key)?.some(({ how }) => how === 'adjective') === true;

/** "virginia" of "virginian", "texas" of "texan", "sicily" of "sicilian", "paris" of "parisian", "london" of "londoner". */
function homesOf(key: string): string[] {
  const [n, ian, er] = [/an$/u.test(key), /ian$/u.test(key), /er$/u.test(key)];
  return [
    ...(n ? [key.slice(0, -1), `${key.slice(0, -1)}s`] : []),
    ...(ian ? [key.slice(0, -3), `${key.slice(0, -3)}y`] : []),
    ...(er ? [key.slice(0, -2)] : []),
  ];
}

/** "latin america" of "latin american", "europe" of "european": of a continent or a part of one. */
export const regionOf = (words: string): string | undefined =>
  /^(?:\S+\s){0,2}(?:(?:americ|asi|afric)an|european)s?$/iu.test(words)
    ? words.replace(/(?:(?<=a)n|(?<=europe)an)s?$/iu, '')
    : undefined;

/** Whether the lists have what an adjective is made of: "Latin American". */
export const isOfRegion = (key: string, { places }: Lexicon): boolean => places.has(regionOf(key) ?? '');

/** "Democrat" of "the Connecticut Democrat". */
export const PARTISAN = /^(?:Democrat|Republican|Conservative|Liberal|Socialist|Tory|Green|Independent)$/u;
