import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../errors';
import { buildCues } from '../model/cues';
import {
  lexiconKey,
  type Country,
  type Gender,
  type Lexicon,
  type Office,
  type StateWord,
} from '../model/lexicon';

/** Reads the word lists of a folder into one frozen value; throws `InputError` naming the list that cannot be read. */
export function loadLexicon(dataFolder: string): Lexicon {
  const list = (name: string) => readList(dataFolder, `${name}.txt`);
  const table = (name: string) => readTable(dataFolder, `${name}.tsv`);
  const countries = table('countries').map(toCountry);
  const [cities, regions] = [table('cities'), table('regions')];
  return Object.freeze({
    countries: new Map(countries.map((country) => [country.code, country])),
    states: stateWords(countries),
    seats: new Map(table('seats').map(({ seat, state }) => [lexiconKey(seat ?? ''), state || undefined])),
    outlets: new Set(outlets(dataFolder).map(lexiconKey)),
    organisations: list('organisations'),
    groups: list('groups'),
    places: list('places'),
    regions: keysOf(regions, 'region'),
    regionsInShort: regionsInShort(table('region-abbreviations')),
    cities: keysOf(cities, 'city'),
    regionsOfTowns: regionsOfTowns(cities, regions),
    statesOfPlaces: statesOfPlaces([...cities, ...regions]),
    organisationWords: list('organisation-words'),
    placeWords: list('place-words'),
    projectWords: list('project-words'),
    eventWords: list('event-words'),
    productWords: list('product-words'),
    offices: new Map(table('offices').map((row) => [row['office'] ?? '', toOffice(row)])),
    honorifics: new Map(table('honorifics').map((row) => [lexiconKey(row['title'] ?? ''), toGender(row)])),
    givenNames: new Map(table('given-names').map((row) => [row['name'] ?? '', toGender(row)])),
    familyNames: list('family-names'),
    ...nicknames(dataFolder),
    equalWords: new Map(table('equal-words').flatMap(toEqualWords)),
    thingNouns: thingNouns(table('thing-nouns')),
    particles: list('particles'),
    notNames: list('not-names'),
    commonWords: list('common-words'),
    acronyms: new Set([...acronyms(lists(dataFolder)), ...acronyms(countries.flatMap(namesOf))]),
    collectives: list('collectives'),
    cues: buildCues(table('cue-verbs'), table('cue-nouns'), table('verbs')),
  });
}

type Row = Readonly<Record<string, string>>;

function readLines(folder: string, file: string): string[] {
  try {
    const lines = readFileSync(path.join(folder, file), 'utf8').split(/\r?\n/u);
    return lines.filter((line) => line.trim() !== '');
  } catch (cause) {
    throw new InputError(`The word list ${path.join(folder, file)} cannot be read: check the installation.`, {
      cause,
    });
  }
}

function readList(folder: string, file: string): ReadonlySet<string> {
  return new Set(readLines(folder, file).map(lexiconKey));
}

function keysOf(rows: readonly Row[], column: string): ReadonlySet<string> {
  return new Set(rows.map((row) => lexiconKey(row[column] ?? '')));
}

function regionsInShort(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ region = '', abbreviations = '' }) =>
      abbreviations.split('|').map((short) => [lexiconKey(short), region] as const),
    ),
  );
}

/** The regions in whose state a town has the same name. */
function regionsOfTowns(cities: readonly Row[], regions: readonly Row[]): ReadonlySet<string> {
  const [ofTowns, ofRegions] = [statesOfPlaces(cities), statesOfPlaces(regions)];
  const shares = ([key, states]: readonly [string, readonly string[]]) =>
    states.some((state) => ofTowns.get(key)?.includes(state));
  return new Set([...ofRegions].filter(shares).map(([key]) => key));
}

/** By the name of a city or region, the states that have one of the name. */
function statesOfPlaces(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { city, region, states = '' } of rows) {
    const key = lexiconKey(city ?? region ?? '');
    const all = [...(found.get(key) ?? []), ...states.split('|').filter(Boolean)];
    if (all.length > 0) found.set(key, [...new Set(all)].sort());
  }
  return found;
}

/** Rows of a tab-separated table by the names of its first line. */
function readTable(folder: string, file: string): Row[] {
  const [header = '', ...lines] = readLines(folder, file);
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

function toCountry(row: Row): Country {
  const several = (column: string) => (row[column] ?? '').split('|').filter(Boolean);
  return Object.freeze({
    code: row['code'] ?? '',
    name: row['name'] ?? '',
    official: row['official'] || undefined,
    capitals: several('capitals'),
    adjectives: several('adjectives'),
    people: several('people'),
    variants: several('variants'),
  });
}

function toGender(row: Row): Gender | undefined {
  return row['gender'] === 'female' || row['gender'] === 'male' ? row['gender'] : undefined;
}

function toOffice(row: Row): Office {
  return { gender: toGender(row), headsState: row['heads'] === 'state' };
}

/** The table of nicknames comes as it was published: "given name,has_nickname,nickname". */
function nicknames(folder: string): Pick<Lexicon, 'nicknames' | 'fullNames'> {
  const pairs = readLines(folder, 'nicknames.csv')
    .slice(1)
    .map((line) => line.split(','));
  const collect = (from: number, to: number) => {
    const found = new Map<string, Set<string>>();
    for (const cells of pairs) {
      const key = cells[from] ?? '';
      found.set(key, (found.get(key) ?? new Set()).add(cells[to] ?? ''));
    }
    return found;
  };
  return { nicknames: collect(0, 2), fullNames: collect(2, 0) };
}

function toEqualWords({ word = '', equal = '' }: Row): [string, string][] {
  return equal.split('|').map((other) => [other, word]);
}

/** By each noun, the heads of names that it stands for, in all rows that have it. */
function thingNouns(rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { nouns = '', heads = '' } of rows) {
    const row = nouns.split('|');
    for (const noun of row) {
      const others = [...row, ...heads.split('|')].filter((word) => word && word !== noun);
      found.set(noun, new Set([...(found.get(noun) ?? []), ...others]));
    }
  }
  return found;
}

const namesOf = (country: Country) => [country.name, country.official ?? country.name, ...country.variants];

function lists(folder: string): string[] {
  return [...outlets(folder), ...readLines(folder, 'organisations.txt')];
}

/** "EBC News" is also "EBC". */
function outlets(folder: string): string[] {
  return readLines(folder, 'outlets.txt').flatMap((name) => [
    name,
    ...(/^(\p{Lu}{3}) News$/u.exec(name)?.slice(1) ?? []),
  ]);
}

/** Names of capitals alone, up to five letters: longer ones are also written "Unicef". */
function acronyms(names: readonly string[]): string[] {
  return names.filter((name) => /^[\p{Lu}.]{2,5}$/u.test(name)).map(lexiconKey);
}

/** A name comes before a capital and an adjective; the first country of the list comes first among equals. */
function stateWords(countries: readonly Country[]): ReadonlyMap<string, readonly StateWord[]> {
  const words = new Map<string, StateWord[]>();
  const add = (how: StateWord['how'], code: string, names: readonly string[]) => {
    for (const key of new Set(names.map(lexiconKey)))
      words.set(key, [...(words.get(key) ?? []), { code, how }]);
  };
  for (const country of countries) add('name', country.code, namesOf(country));
  for (const country of countries) add('capital', country.code, country.capitals);
  for (const country of countries) add('adjective', country.code, country.adjectives);
  for (const country of countries) add('people', country.code, country.people);
  return words;
}
