import { fold } from '../../util/fold';
import type { NameLanguage } from './made-name';
import { makeFamily, makeGiven, makePerson, write, type Half, type MadePerson } from './made-person';
import { Random } from './random';
import { slip } from './slip';

/** Two names, and whether they are one person's. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly isSame: boolean;
  /** How the second came about: "transliteration", "sibling". */
  readonly how: string;
}

interface Source {
  readonly half: Half;
  readonly random: Random;
  /** Languages that are transliterated, and names of a list. */
  readonly languages: readonly NameLanguage[];
  readonly listed: NameLanguage;
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
}

type Recipe = (source: Source) => readonly [a: string, b: string] | undefined;

/** Shares of a hundred pairs: half of them are one person's. */
const SAME: readonly (readonly [how: string, share: number, recipe: Recipe])[] = [
  ['transliteration', 24, (source) => respelt(foreigner(source), source)],
  ['transliteration and order', 4, (source) => respelt(foreigner(source), source, true)],
  ['order', 5, (source) => turned(anybody(source), source)],
  ['initials', 8, (source) => abbreviated(anybody(source), source)],
  ['slip of the pen', 7, (source) => misspelt(anybody(source), source)],
  ['nickname', 2, nicknamed],
];

const DIFFERENT: typeof SAME = [
  [
    'sibling',
    16,
    (source) => beside(anybody(source), source, (one) => ({ ...one.name, given: given(one, source) })),
  ],
  ['one syllable', 14, (source) => beside(syllabic(source), source, (one) => otherSyllable(one, source))],
  ['sibling of one initial', 8, (source) => sameInitial(anybody(source), source)],
  [
    'other family',
    8,
    (source) => beside(anybody(source), source, (one) => ({ ...one.name, family: family(one, source) })),
  ],
  ['initial of a sibling', 4, (source) => otherInitial(anybody(source), source)],
];

/** `count` pairs, the same for the same seed. Pairs that are letter for letter the same are left out: nobody could tell. */
export function makePairs(count: number, seed: number, given: Omit<Source, 'random'>): readonly NamePair[] {
  const source: Source = { ...given, random: new Random(seed) };
  return [...SAME, ...DIFFERENT].flatMap(([how, share, recipe]) => {
    const isSame = SAME.some(([one]) => one === how);
    return times(Math.round((share * count) / 100), () => ({ ...untilFound(recipe, source), isSame, how }));
  });
}

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}

function untilFound(recipe: Recipe, source: Source): { a: string; b: string } {
  for (;;) {
    const [a, b] = recipe(source) ?? ['', ''];
    if (fold(a) !== fold(b)) return { a, b };
  }
}

const foreigner = ({ languages, half, random }: Source) => makePerson(random.pick(languages), half, random);
const syllabic = ({ languages, half, random }: Source) =>
  makePerson(random.pick(languages.filter(({ familyFirst }) => familyFirst)), half, random);
const anybody = ({ languages, listed, half, random }: Source) =>
  makePerson(random.pick([...languages, listed, listed, listed]), half, random);
const given = ({ language }: MadePerson, { half, random }: Source) => makeGiven(language, half, random);
const family = ({ language }: MadePerson, { half, random }: Source) => makeFamily(language, half, random);
const anySystem = ({ language }: MadePerson, random: Random) => random.below(language.systems.length);

function respelt(person: MadePerson, { random }: Source, isTurned = false): readonly [string, string] {
  return [write(person, anySystem(person, random)), write(person, anySystem(person, random), isTurned)];
}

function turned(person: MadePerson, { random }: Source): readonly [string, string] {
  const system = anySystem(person, random);
  return [write(person, system), write(person, system, true)];
}

/** "Doe J." or "J. Doe". */
function abbreviated(person: MadePerson, { random }: Source): readonly [string, string] {
  const { given: first, family: last } = written(person, random);
  return [`${first} ${last}`, initialForm(first, last, random)];
}

function written(person: MadePerson, random: Random) {
  return (person.language.systems[anySystem(person, random)] as NameLanguage['systems'][number])(person.name);
}

function initialForm(first: string, last: string, random: Random): string {
  const initial = `${first.slice(0, 1)}.`;
  return random.next() < 0.8 ? `${initial} ${last}` : `${last} ${initial}`;
}

function misspelt(person: MadePerson, { random }: Source): readonly [string, string] {
  const name = write(person, anySystem(person, random));
  return [name, slip(name, random)];
}

function nicknamed({ listed, half, random, nicknames }: Source): readonly [string, string] {
  const full = random.pick([...nicknames.keys()]);
  const short = random.pick([...(nicknames.get(full) ?? [])]);
  const last = makeFamily(listed, half, random);
  return [`${full} ${last}`, `${short} ${last}`];
}

function beside(
  person: MadePerson,
  { random }: Source,
  rename: (person: MadePerson) => MadePerson['name'],
): readonly [string, string] | undefined {
  const other = { ...person, name: rename(person) };
  if (isNamesake(person, other)) return undefined;
  return [write(person, anySystem(person, random)), write(other, anySystem(person, random))];
}

function isNamesake(a: MadePerson, b: MadePerson): boolean {
  return a.name.family === b.name.family && a.name.given === b.name.given;
}

function otherSyllable(person: MadePerson, source: Source): MadePerson['name'] {
  const separator = person.language.separator;
  const syllables = person.name.given.split(separator);
  const at = source.random.below(syllables.length);
  const [other = ''] = given(person, source).split(separator);
  return { ...person.name, given: syllables.map((one, i) => (i === at ? other : one)).join(separator) };
}

function sameInitial(person: MadePerson, source: Source): readonly [string, string] | undefined {
  const name = { ...person.name, given: given(person, source) };
  const isClose = name.given[0] === person.name.given[0] && name.given !== person.name.given;
  return isClose ? beside(person, source, () => name) : undefined;
}

function otherInitial(person: MadePerson, source: Source): readonly [string, string] | undefined {
  const { given: first, family: last } = written(person, source.random);
  const { given: other } = written(
    { ...person, name: { ...person.name, given: given(person, source) } },
    source.random,
  );
  return first[0] === other[0] ? undefined : [`${first} ${last}`, initialForm(other, last, source.random)];
}
