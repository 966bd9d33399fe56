import { capitalise, type NameLanguage } from './made-name';

/** Names of a list, as they are: for what happens to names besides being transliterated. */
export function listedNames(given: Iterable<string>, families: Iterable<string>): NameLanguage {
  const plain = (names: Iterable<string>) => [...names].filter((name) => /^[a-z]{3,12}$/u.test(name)).sort();
  return {
    name: 'as listed',
    familyFirst: false,
    separator: ' ',
    families: plain(families),
    pieces: plain(given),
    makeGiven: (pieces, random) => random.pick(pieces),
    systems: [({ family, given: first }) => ({ family: capitalise(family), given: capitalise(first) })],
  };
}
