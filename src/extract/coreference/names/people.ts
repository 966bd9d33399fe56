import { fold } from '../../../util/fold';
import { initials } from '../../../util/initials';
import type { Gender, Lexicon } from '../../../model/lexicon';
import { lexiconKey } from '../../../model/lexicon';
import { slice, type Span } from '../../../model/span';
import type { FoundMention } from '../../mentions/found-mention';
import { CALLED } from '../../words/called';
import { addMention, addName, lastBefore, newChain, someName, type Chain } from '../chain';
import { KIN } from '../../words/kin';
import { FORMS_BEFORE, FORMS_BEHIND, STYLE } from '../../words/forms-of-address';
import { furtherRoles } from './further-roles';
import { isMisspelt, isSame, isVariant } from './name-variants';
import { nameParts, withSmallParticle } from './name-parts';
import { readRole, type Role } from '../people-by-description/role';

interface NamedPerson {
  readonly mention: FoundMention;
  readonly words: readonly string[];
  readonly roles: readonly Role[];
  readonly gender: Gender | undefined;
  /** Only the given name tells the gender. */
  readonly guessed: boolean;
}

/** Persons by their names: full names first, then the short ones that belong to them, those of "Roe, known as [JR]" before others. Keyed by mention. */
export function linkPeople(
  mentions: readonly FoundMention[],
  text: string,
  lexicon: Lexicon,
): ReadonlyMap<FoundMention, Chain> {
  const people = mentions.map((mention) => toPerson(mention, text, lexicon));
  const links = new Map<FoundMention, Chain>();
  const chains: Chain[] = [];
  const link = (person: NamedPerson, known: Chain | undefined) => {
    const chain = known ?? newChain('PERSON');
    if (!known) chains.push(chain);
    addPerson(chain, person);
    links.set(person.mention, chain);
  };
  const called = new Map(people.flatMap((person, at) => calledOf(people[at - 1], person, text)));
  const opening = new Map([...called].map(([person, before]) => [before, person]));
  const ofPair = (person: NamedPerson) => {
    const other = called.get(person) ?? opening.get(person);
    return other && links.get(other.mention);
  };
  for (const person of people) {
    const known = ofPair(person);
    if (known) link(person, known);
    else if (person.words.length > 1) link(person, findFull(chains, person));
  }
  const short = people.filter(({ mention }) => !links.has(mention));
  const isOfPair = (person: NamedPerson) => called.has(person) || opening.has(person);
  for (const person of [...short.filter(isOfPair), ...short.filter((one) => !isOfPair(one))])
    link(
      person,
      ofPair(person) ??
        findShort(chains, person, { text, lexicon }) ??
        findNicknamed(chains, person, lexicon),
    );
  return links;
}

/** "Jane Roe Doe, known as [JRD]": another name for her, with hers. */
function calledOf(
  before: NamedPerson | undefined,
  person: NamedPerson,
  text: string,
): (readonly [NamedPerson, NamedPerson])[] {
  return before && CALLED.test(text.slice(before.mention.end, person.mention.start))
    ? [[person, before] as const]
    : [];
}

function toPerson(mention: FoundMention, text: string, lexicon: Lexicon): NamedPerson {
  const parts = [mention.title, mention.apposition].filter((part) => part !== undefined);
  const words = [
    ...parts.map((part) => withoutForms(slice(text, part))),
    ...furtherRoles(mention, text, lexicon),
  ];
  const roles = words.filter(Boolean).map((role) => readRole(role, lexicon));
  const ofRole = roles.map(({ gender }) => gender).find(Boolean) ?? titleGender(mention, lexicon);
  return {
    mention,
    words: nameParts(withSmallParticle(mention.name, text)),
    roles: roles.filter(isOfficial(lexicon)),
    gender: ofRole ?? givenGender(mention, lexicon),
    guessed: !ofRole,
  };
}

/** "Deputy Minister" of "Deputy Minister Sir", "King" of "Majesty King", nothing of "Labour’s Sir": how one is addressed is no part of an office. */
function withoutForms(role: string): string {
  const office = role.replace(STYLE, '').replace(FORMS_BEHIND, '');
  return /['’]s$/u.test(office) ? '' : office;
}

/** "Mr" tells the gender and is no role. */
function isOfficial(lexicon: Lexicon): (role: Role) => boolean {
  return ({ words, office }) =>
    !lexicon.honorifics.has(lexiconKey(words)) || lexicon.offices.has(office ?? '');
}

/** "[Dame] Jane Doe", where the title is a part of the name. */
const titleGender = ({ name }: FoundMention, { honorifics }: Lexicon): Gender | undefined =>
  honorifics.get(lexiconKey(name.split(/\s/u)[0] ?? '')) || undefined;

/** The gender of the first word that is a given name: "Jane Doe", "Doe Jane-un" behind a family name, and not of one at the end. */
function givenGender({ name }: FoundMention, lexicon: Lexicon): Gender | undefined {
  const words = name.split(/\s+/u).map(lexiconKey);
  if (words.length < 2) return undefined;
  const { familyNames } = lexicon;
  const last = familyNames.has(words[0] ?? '') ? words.length : words.length - 1;
  const given = words.slice(0, last).filter((word, at) => at === 0 || !familyNames.has(word));
  return given.map((word) => lexicon.givenNames.get(word)).find(Boolean);
}

function addPerson(chain: Chain, { mention, roles, gender, guessed }: NamedPerson): void {
  addName(chain, withoutAddress(mention.name));
  addMention(chain, mention, 'NAME');
  chain.roles.push(...roles);
  if (!gender || (chain.gender && !(chain.genderGuessed && !guessed))) return;
  chain.gender = gender;
  chain.genderGuessed = guessed;
}

/** "Jane Doe" of "Datuk Seri Jane Doe"; "Tun Doe" stays, as nobody calls him Doe alone. */
function withoutAddress(name: string): string {
  const bare = name.replace(FORMS_BEFORE, '');
  return /\s/u.test(bare) ? bare : name;
}

function findFull(chains: readonly Chain[], person: NamedPerson): Chain | undefined {
  return (
    chains.find((chain) => nameWords(chain).some((words) => isVariant(words, person.words))) ??
    chains.find(
      (chain) =>
        sharesRole(chain, person) && nameWords(chain).some((words) => sharesFamilyName(words, person.words)),
    )
  );
}

/** The names of a chain of more than one word, as folded words. */
function nameWords(chain: Chain): string[][] {
  return [...chain.names.keys()].map(nameParts).filter(({ length }) => length > 1);
}

/** One spelled in two ways: "Doe Jane-un" and "Doe Chane In", each leader of Ruritania in the same text. */
function sharesRole(chain: Chain, { roles }: NamedPerson): boolean {
  const current = (role: Role) => !/\b(?:former|late|ex|then|deputy|vice)\b/iu.test(role.words);
  return roles.some((role) =>
    chain.roles.some(
      (known) =>
        current(role) &&
        current(known) &&
        role.family === 'leader' &&
        known.family === 'leader' &&
        role.states.some((state) => known.states.includes(state)),
    ),
  );
}

function sharesFamilyName(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0] || a[a.length - 1] === b[b.length - 1];
}

interface Known {
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** "Doe" is whom the text calls Doe in full; of several, the one with the same title, else the one with most standing. */
function findShort(
  chains: readonly Chain[],
  person: NamedPerson,
  { text, lexicon }: Known,
): Chain | undefined {
  const named = bearersOf(chains, person.words[0] ?? '', lexicon);
  const agreeing = named.filter((chain) => sameGender(chain, person));
  const all = agreeing.length > 0 ? agreeing : named.filter((chain) => chain.genderGuessed ?? person.guessed);
  const bearers = namedBefore(all, person.mention.start);
  const titled = bearers.filter((chain) => person.roles.some((role) => hasRole(chain, role)));
  if (titled.length === 0 && opensAsLeader(person, bearers)) return undefined;
  const fitting = titled.length > 0 ? titled : bearers;
  return justIntroduced(fitting, person, text) ?? mostNamed(fitting, text);
}

/**
 * "Deputy minister Jane Doe called it odd. “It is,” [Doe] said", though the president is a Doe too: the only one whom the paragraph
 * names, with an office.
 */
function justIntroduced(
  chains: readonly Chain[],
  { mention: { start }, roles }: NamedPerson,
  text: string,
): Chain | undefined {
  const from = text.lastIndexOf('\n', start) + 1;
  const [here, ...others] = chains.filter(({ mentions }) =>
    mentions.some((one) => one.end <= start && one.start >= from),
  );
  const isOfficial = here?.roles.some(({ family }) => family !== undefined && family !== 'kin') === true;
  const isOther = here && roles.length > 0 && !roles.some((role) => hasRole(here, role));
  return chains.length > 1 && others.length === 0 && isOfficial && !isOther ? here : undefined;
}

/** "[President Roe] said … his wife, Jane Roe": a leader is called so without a full name, and whoever else bears it comes later, as something else. */
const opensAsLeader = ({ roles, mention }: NamedPerson, bearers: readonly Chain[]): boolean =>
  roles.some(({ family }) => family === 'leader') &&
  bearers.every((chain) => lastBefore(chain, mention.start) < 0 && chain.roles.length > 0);

/** Those whom the text has named before `place`; all, where it has named none of them yet, as in a headline. */
function namedBefore(chains: readonly Chain[], place: number): readonly Chain[] {
  const before = chains.filter((chain) => lastBefore(chain, place) >= 0);
  return before.length > 0 ? before : chains;
}

/** "Sam" is the only one whom the text calls Samuel, "JRD" the only one whose names begin so. */
function findNicknamed(
  chains: readonly Chain[],
  { mention: { name }, words: [word = ''] }: NamedPerson,
  { fullNames }: Pick<Lexicon, 'fullNames'>,
): Chain | undefined {
  const whole = fullNames.get(word);
  const nicknamed = chains.filter((chain) => nameWords(chain).some(([given = '']) => whole?.has(given)));
  const isShort = nicknamed.length === 0 && INITIALS.test(name);
  const named = isShort
    ? chains.filter((chain) => someName(chain, (other) => opensWithInitials(other, word)))
    : nicknamed;
  return named.length === 1 ? named[0] : undefined;
}

const INITIALS = /^\p{Lu}{3,5}$/u;

/** "jrd" of "Jane Roe-Doe", "jbr" of "Jane bin Roe Al Doe", "jfr" of "Jane Forst de Roe". */
function opensWithInitials(name: string, word: string): boolean {
  const all = name.split(/[\s-]+/u).map((part) => part.charAt(0));
  return [all.join(''), initials(name)].some((letters) => fold(letters).startsWith(word));
}

/** Those who bear a word at the beginning or the end of their names; else the only one who bears it inside, or a family name that looks like it. */
function bearersOf(chains: readonly Chain[], word: string, { familyNames }: Lexicon): readonly Chain[] {
  const parts = new Map(chains.map((chain) => [chain, [...chain.names.keys()].map(nameParts)]));
  const bearing = (holds: (words: readonly string[]) => boolean) =>
    chains.filter((chain) => parts.get(chain)?.some(holds));
  const isLastButOne = (words: readonly string[]) => words.length > 2 && words.at(-2) === word;
  const found = bearing(
    (words) => isLastButOne(words) || [words[0], words.at(-1)].some((end) => isSame(end ?? '', word)),
  );
  if (found.length > 0) return found;
  const isLike = (part: string) => !familyNames.has(word) && isMisspelt(word, part);
  const familyPart = (words: readonly string[]) => words.slice(Math.max(1, words.length - 2));
  const like = bearing((words) => words.includes(word) || familyPart(words).some(isLike));
  return like.length === 1 ? like : [];
}

function sameGender(chain: Chain, { gender }: NamedPerson): boolean {
  return !gender || !chain.gender || gender === chain.gender;
}

function hasRole(chain: Chain, role: Role): boolean {
  return chain.roles.some((known) => known.family !== undefined && known.family === role.family);
}

function mostNamed(chains: readonly Chain[], text: string): Chain | undefined {
  const standingOf = (chain: Chain) =>
    standing(chain, text) - (isRelative(chain, chains, text) ? RELATED : 0);
  return [...chains].sort((a, b) => standingOf(b) - standingOf(a))[0];
}

const RELATED = 3;

/** A relative is called in full rather; not one for whose sake the other is named: "Xi Doe, son of tycoon [Yu Doe]". */
const isRelative = (chain: Chain, chains: readonly Chain[], text: string): boolean =>
  chain.roles.some(({ family }) => family === 'kin') &&
  !chains.some(({ mentions }) => mentions.slice(0, 1).some((first) => isOfKin(first, text)));

const isOfKin = ({ start }: Span, text: string) => KIN_OF.test(text.slice(Math.max(0, start - 80), start));

/** A leader is called by the family name alone; who is only named to tell whose relative another is seldom. */
function standing({ mentions, roles }: Chain, text: string): number {
  const leads = roles.some(({ family }) => family === 'leader') ? 2 : 0;
  const own = mentions.filter((one) => !isOfKin(one, text));
  return own.length + leads;
}

/** "the only son of [tycoon Yu Doe]". */
const KIN_OF = new RegExp(String.raw`\b(?:${KIN}) (?:of|to) (?:[\p{L}’'-]+ ){0,5}$`, 'u');
