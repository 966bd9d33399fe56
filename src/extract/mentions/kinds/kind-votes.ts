import type { EntityKind } from '../../../model/annotations';
import { lexiconKey, type StateWord } from '../../../model/lexicon';
import type { NameKind } from '../../../model/reading';
import { kindsBeside } from './beside-kinds';
import { isCompanyName } from './company-names';
import type { EncodedName } from '../encoded-names';
import { headKind, nounBehind } from './head-kind';
import { isAllCapitals } from '../../tokens/letter-case';
import type { KnownAs } from '../known/known-names';
import { isLed, officeBefore } from '../offices/offices';
import { tokenBeside, wordsOf, type NameContext, type Run } from '../name-context';
import { isModel, shapeKind } from './shape-kind';
import { acronymsOfThings } from './sure-acronyms';
import { surelyBodies } from './sure-bodies';
import { surelyPeople } from './sure-people';
import { surelyPlaces } from './sure-places';
import { surelyProducts } from './sure-products';
import { isGiven } from '../personal-names';

/** What a name can turn out to be; "NONE" for words that name nothing with a kind, such as "Buddhist". */
export type Choice = EntityKind | 'NONE';

/** How much speaks for each kind of a name, by its key. A text uses one name for one kind. */
export type Votes = ReadonlyMap<string, ReadonlyMap<Choice, number>>;

const CHOICES: Readonly<Record<NameKind, Choice>> = {
  PERSON: 'PERSON',
  ORGANISATION: 'ORGANISATION',
  PLACE: 'PLACE',
  PRODUCT: 'PRODUCT',
  PEOPLE: 'NONE',
  OTHER: 'NONE',
  DATE: 'NONE',
  MONEY: 'NONE',
};

/** What the word lists say, beside an encoder that is sure to 1 at most. */
const LISTED: Readonly<Partial<Record<KnownAs, readonly [EntityKind, number]>>> = {
  seat: ['ORGANISATION', 1],
  outlet: ['ORGANISATION', 1],
  organisation: ['ORGANISATION', 1],
  group: ['ORGANISATION', 1],
  place: ['PLACE', 0.5],
  region: ['PLACE', 0.5],
  city: ['PLACE', 0.2],
};
/** "Odesa", a town and its region: more than an encoder in doubt. */
const OF_TOWN_AND_REGION = ['PLACE', 0.8] as const;
/** A listed body's name of two words and more: more than the encoder and its head. */
const OF_WORDS = 2;
const OF_TITLE = 0.5;
const OF_HEAD = 0.3;
/** That a name has no kind says less than any kind. */
const OF_NONE = 0.5;
const OF_SHAPE = 0.4;
/** "Jane Doe": a given name of the lists and one word more. */
const OF_FULL_NAME = 0.5;
/** More than that the encoder gives it no kind. */
const OF_NOUN = 0.7;
/** "Doe" is as much of a person as "Jane Doe", nearly. */
const OF_PART = 0.8;
/** More than an encoder that is sure. */
const OF_INTRODUCTION = 1.2;
/** With as much as speaks for a person: more than the encoder's doubts. */
const OF_BODY = 3;
/** A capital that acts looks like a person to the encoder; less than the encoder and a title together. */
const OF_STATE = 1.1;
/** More than an encoder in doubt. */
const OF_WHO = 0.8;

/** Every mention of a name votes for its kind: what the encoder takes it for, and what the rules see in it and beside it. */
export function voteOnKinds(context: NameContext, names: readonly EncodedName[]): Votes {
  const votes = new Map<string, Map<Choice, number>>();
  const vote = (key: string, [kind, weight]: Vote) => {
    const kinds = votes.get(key) ?? new Map<Choice, number>();
    votes.set(key, kinds.set(kind, (kinds.get(kind) ?? 0) + weight));
  };
  for (const name of names) {
    const key = lexiconKey(wordsOf(context, name));
    for (const one of [
      encoderVote(name),
      ...kindsBeside(context, name),
      ...nounVotes(context, name),
      ...ruleVotes(context, name),
    ])
      vote(key, one);
    for (const part of name.kind === 'PERSON' && !isCompanyName(context, name) ? partsOf(context, name) : [])
      vote(part, ['PERSON', name.confidence * OF_PART]);
    if (isWho(context, name)) vote(key, ['PERSON', OF_WHO]);
  }
  for (const [key, weight] of fullNames(context, names)) vote(key, ['PERSON', weight]);
  for (const [key, kind, weight] of sureKinds(context, names))
    vote(key, [kind, weight + (weight === OF_BODY ? against(votes.get(key), kind) : 0)]);
  return votes;
}

/** "[Doe], who has said": somebody. */
function isWho({ tokens }: NameContext, { to }: EncodedName): boolean {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  return tokens[at]?.text === 'who';
}

/** "Jane Doe", where "Doe" alone is taken for somebody and "Jane" is a given name: with as much as speaks for Doe. */
function fullNames(
  context: NameContext,
  names: readonly EncodedName[],
): readonly (readonly [string, number])[] {
  const { tokens, lexicon } = context;
  const alone = new Map<string, number>();
  for (const { from, to, kind, confidence } of names)
    if (kind === 'PERSON' && to - from === 1) alone.set(tokens[from]?.lower ?? '', confidence);
  return names.flatMap((name) => {
    const [first, last] = [tokens[name.from]?.lower ?? '', tokens[name.to - 1]?.lower ?? ''];
    const weight = name.kind !== 'PERSON' && name.to - name.from === 2 ? alone.get(last) : undefined;
    return weight !== undefined && lexicon.givenNames.has(first)
      ? [[lexiconKey(wordsOf(context, name)), weight] as const]
      : [];
  });
}

/** How much speaks for a person, or, where it is no body's and no place's, for anything else. */
function against(kinds: ReadonlyMap<Choice, number> | undefined, kind: Choice): number {
  const others = /^(?:ORGANISATION|PLACE)$/u.test(kind) ? ['PERSON' as const] : [...(kinds?.keys() ?? [])];
  return Math.max(0, ...others.map((other) => kinds?.get(other) ?? 0));
}

/** What the words beside a name tell wherever it stands, by key; with as much as speaks against it where that is `OF_BODY`. */
function sureKinds(
  context: NameContext,
  names: readonly EncodedName[],
): readonly (readonly [string, Choice, number])[] {
  const people = partsOfPeople(context, names);
  return [
    ...[...surelyBodies(context, names, people)].map((key) => [key, 'ORGANISATION', OF_BODY] as const),
    ...surelyProducts(context, names, people).map((key) => [key, 'PRODUCT', OF_BODY] as const),
    ...surelyPeople(context, names).map((key) => [key, 'PERSON', OF_BODY] as const),
    ...programmesOf(context, names, people).map((key) => [key, 'PROJECT', OF_BODY] as const),
    ...acronymsOfThings(context, names).map(([key, kind]) => [key, kind, OF_BODY] as const),
    ...familyNamesAlone(context, names, people).map((key) => [key, 'PERSON', OF_INTRODUCTION] as const),
    ...[...surelyPlaces(context, names, people)].map((key) => [key, 'PLACE', OF_BODY] as const),
    ...statesAlone(context, names, people).map((key) => [key, 'PLACE', OF_STATE] as const),
  ];
}

/** "[Doecare]" of Doe: what is called after its maker. By key. */
function programmesOf(
  context: NameContext,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): readonly string[] {
  const keys = new Set(names.map((name) => lexiconKey(wordsOf(context, name))));
  return [...keys].filter((key) => {
    const maker = /^(\p{L}{3,})care$/u.exec(key)?.[1];
    return maker !== undefined && (people.has(maker) || keys.has(maker));
  });
}

/** "jane" and "doe" of every "Jane Doe". */
function partsOfPeople(context: NameContext, names: readonly EncodedName[]): ReadonlySet<string> {
  const isThing = ({ to }: EncodedName) =>
    context.tokens[to]?.text === ',' && context.tokens[to + 1]?.text === 'which';
  const people = names.filter(
    (name) => name.kind === 'PERSON' && !isThing(name) && !isCompanyName(context, name),
  );
  return new Set(people.flatMap((name) => partsOf(context, name)));
}

/** "[Berlin] and [Vienna] denied it", once for each mention: not where the text has a "Jane Berlin", nor "[Sofia] said", a given name too. */
function statesAlone(
  context: NameContext,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): readonly string[] {
  const { known, lexicon } = context;
  return names
    .filter(({ from, to }) => {
      const name = known.get(from);
      return name?.as === 'state' && name.to === to && name.states.some(isNamed);
    })
    .map((name) => lexiconKey(wordsOf(context, name)))
    .filter((key) => !people.has(key) && !lexicon.givenNames.has(key));
}

/** "sends in [Doe]", which looks like a place, where the text has a "Jane Doe": once for each mention, and no place of the lists. */
function familyNamesAlone(
  context: NameContext,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): readonly string[] {
  const told = new Set(fullNames(context, names).map(([key]) => key.split(' ').pop() ?? ''));
  const isListed = ({ from }: Run) => context.known.has(from);
  const isTold = (name: EncodedName, key: string) => !isListed(name) && (people.has(key) || told.has(key));
  return names
    .filter(({ from, to, kind }) => kind === 'PLACE' && to - from === 1)
    .map((name) => [name, lexiconKey(wordsOf(context, name))] as const)
    .filter(([name, key]) => isTold(name, key))
    .map(([, key]) => key);
}

const isNamed = ({ how }: StateWord) => how === 'name' || how === 'capital';

/** The kind with most votes; undefined for a name that nobody voted on. */
export function electedKind(votes: Votes, key: string): Choice | undefined {
  const [winner] = [...(votes.get(key) ?? [])].sort((a, b) => b[1] - a[1]);
  return winner?.[0];
}

type Vote = readonly [Choice, number];

function encoderVote({ kind, confidence }: EncodedName): Vote {
  const choice = CHOICES[kind];
  return [choice, choice === 'NONE' ? confidence * OF_NONE : confidence];
}

/** What the list says that knows it. */
function listedVote(context: NameContext, run: EncodedName): Vote | undefined {
  const known = context.known.get(run.from);
  if (known?.to !== run.to) return undefined;
  if (known.as === 'organisation' && isArticledPlace(context, run)) return undefined;
  const listed = context.lexicon.regionsOfTowns.has(lexiconKey(wordsOf(context, run)))
    ? OF_TOWN_AND_REGION
    : LISTED[known.as];
  // "the [Islamic State]", whose head is one of places
  return listed?.[0] === 'ORGANISATION' && run.to - run.from > 1 ? [listed[0], OF_WORDS] : listed;
}

/** "in the [Aldabra]": no company bears an article, as a river does. */
function isArticledPlace(context: NameContext, { from, to, kind }: EncodedName): boolean {
  const { text = '' } = context.tokens[from] ?? {};
  const before = tokenBeside(context, from, from - 1)?.lower;
  return kind === 'PLACE' && before === 'the' && to - from === 1 && !isAllCapitals(text);
}

function ruleVotes(context: NameContext, run: EncodedName): Vote[] {
  const known = context.known.get(run.from);
  const listed = listedVote(context, run);
  const head = run.to - run.from > 1 ? headKind(context, run) : undefined;
  const shape = shapeKind(context, run);
  return [
    ...(listed ? [listed] : []),
    ...(officeBefore(context, run.from) ? [['PERSON', OF_TITLE] as const] : []),
    ...(head ? [[head, OF_HEAD] as const] : []),
    ...(!known && isLed(context, run.from) ? [['ORGANISATION', OF_HEAD] as const] : []),
    ...(shape ? [[shape, weightOfShape(context, run, shape)] as const] : []),
  ];
}

/** A model's name surely tells what it is, and a given name more than other shapes. */
function weightOfShape(context: NameContext, run: Run, shape: EntityKind): number {
  if (isModel(wordsOf(context, run))) return OF_INTRODUCTION;
  const isFull = run.to - run.from === 2 && isGiven(context, run.from) && !headKind(context, run);
  return shape === 'PERSON' && isFull ? OF_FULL_NAME : OF_SHAPE;
}

/** "the Aurora communications [satellite]": what is neither somebody nor somewhere. */
function nounVotes(context: NameContext, name: EncodedName): Vote[] {
  const noun = /^(?:OTHER|PRODUCT)$/u.test(name.kind) ? nounBehind(context, name) : undefined;
  return noun ? [[noun.kind, OF_NOUN]] : [];
}

/** "jane", "roe" and "doe" of "Jane Roe van Doe"; in the middle no place of the lists. */
function partsOf({ tokens, lexicon, known }: NameContext, { from, to }: Run): string[] {
  if (to - from < 2) return [];
  const all = tokens.slice(from, to);
  // "Lord Doe of Roeville"
  const of = all.findIndex(({ lower }) => lower === 'of');
  const words = of < 0 ? all : all.slice(0, of);
  return words
    .filter(({ index }) => index === from || index === to - 1 || !known.has(index))
    .map(({ text }) => lexiconKey(text))
    .filter((part) => part.length > 2 && !lexicon.particles.has(part));
}
