import type { EntityKind } from '../../model/annotations';
import { lexiconKey, type StateWord } from '../../model/lexicon';
import type { NameKind } from '../../model/reading';
import { isBodyBeside } from './body-beside';
import type { EncodedName } from './encoded-names';
import { headKind, nounBehind } from './head-kind';
import { isLed, SURE_RULES } from './kind-rules';
import type { KnownAs } from './known-names';
import { NO_MEMORY } from './memory';
import { officeBefore } from './offices';
import { tokenBeside, wordsOf, type Reading, type Run } from './reading';

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
const OF_TITLE = 0.5;
const OF_HEAD = 0.3;
/** That a name has no kind says less than any kind. */
const OF_NONE = 0.5;
const OF_RULE = 0.4;
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

/** Every mention of a name votes for its kind: what the encoder takes it for, and what the rules see in it and beside it. */
export function voteOnKinds(reading: Reading, names: readonly EncodedName[]): Votes {
  const votes = new Map<string, Map<Choice, number>>();
  const vote = (key: string, [kind, weight]: Vote) => {
    const kinds = votes.get(key) ?? new Map<Choice, number>();
    votes.set(key, kinds.set(kind, (kinds.get(kind) ?? 0) + weight));
  };
  for (const name of names) {
    const key = lexiconKey(wordsOf(reading, name));
    for (const one of [
      encoderVote(name),
      ...workVotes(reading, name),
      ...nounVotes(reading, name),
      ...ruleVotes(reading, name),
    ])
      vote(key, one);
    for (const part of name.kind === 'PERSON' ? partsOf(reading, name) : [])
      vote(part, ['PERSON', name.confidence * OF_PART]);
  }
  const people = partsOfPeople(reading, names);
  for (const key of surelyBodies(reading, names, people))
    vote(key, ['ORGANISATION', OF_BODY + (votes.get(key)?.get('PERSON') ?? 0)]);
  for (const key of statesAlone(reading, names, people)) vote(key, ['PLACE', OF_STATE]);
  return votes;
}

/** "jane" and "doe" of every "Jane Doe". */
function partsOfPeople(reading: Reading, names: readonly EncodedName[]): ReadonlySet<string> {
  return new Set(names.filter(({ kind }) => kind === 'PERSON').flatMap((name) => partsOf(reading, name)));
}

/** "[Berlin] and [Vienna] denied it", once for each mention: not where the text has a "Jane Berlin", nor "[Sofia] said", a given name too. */
function statesAlone(
  reading: Reading,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): readonly string[] {
  const { known, lexicon } = reading;
  return names
    .filter(({ from, to }) => {
      const name = known.get(from);
      return name?.as === 'state' && name.to === to && name.states.some(isNamed);
    })
    .map((name) => lexiconKey(wordsOf(reading, name)))
    .filter((key) => !people.has(key) && !lexicon.givenNames.has(key));
}

/**
 * Names that a noun beside them or a longer form of them tells to be of organisations, though the encoder may take them for
 * people: "the carmaker [Doe]"; "[Doe]" where the text has "Doe Foods" and no "Jane Doe".
 */
function surelyBodies(
  reading: Reading,
  names: readonly EncodedName[],
  people: ReadonlySet<string>,
): ReadonlySet<string> {
  const keyOf = (run: Run) => lexiconKey(wordsOf(reading, run));
  const introduced = names.filter(({ from }) => {
    const [noun, before] = [1, 2].map((back) => tokenBeside(reading, from, from - back)?.lower ?? '');
    return BODY_NOUN.test(noun ?? '') || MEDIUM.test(`${before} ${noun}`);
  });
  const short = names.filter((name) => isBody(reading, name)).map(({ from, to }) => ({ from, to: to - 1 }));
  const begun = names.filter((name) => isUnlisted(reading, name)).map(({ from }) => ({ from, to: from + 1 }));
  const led = names.filter((name) => hasLeader(reading, name, names));
  const beside = names.filter((name) => isBodyBeside(reading, name));
  const longer = names.filter((name) => isLongBody(reading, name)).map(keyOf);
  const shortened = names.filter(
    (name) => name.kind === 'PERSON' && longer.some((long) => long.startsWith(`${keyOf(name)} `)),
  );
  return new Set(
    [...introduced, ...short, ...begun, ...led, ...beside, ...shortened]
      .map(keyOf)
      .filter((key) => !people.has(key)),
  );
}

/** "Roe Marine Services", after which "Roe" is one too; no "Jane DoeHead of Roe", which runs into the next line. */
function isLongBody(reading: Reading, name: EncodedName): boolean {
  const isGlued = /\p{Ll}\p{Lu}\p{Ll}/u.test(wordsOf(reading, name));
  return name.kind === 'ORGANISATION' && name.to - name.from > 1 && !isGlued;
}

const BODY_NOUN =
  /^(?:company|firm|portal|broadcaster|newspaper|tabloid|daily|weekly|monthly|magazine|podcast|blog|television|tv|website|retailer|airline|carmaker|automaker|manufacturer|watchdog|charity|lender|insurer|shipbuilder|chipmaker|drugmaker|brewer|startup|start-up|subsidiary)$/u;

/** Nouns that are for bodies with a word before them: "the [radio station] Doe", and no petrol station. */
const MEDIUM =
  /^(?:(?:tv|television|radio|telegram|news) (?:channel|station)|(?:news|sports|business) (?:site|outlet|agency)|(?:sunday|local|regional|evening|morning|business) paper|(?:talk|tv|radio|news) (?:show|programme|program)|(?:logistics|energy|mining|media|shipping|construction|technology|tech|retail|food|steel|defen[cs]e|chemicals|banking|insurance|industrial|consumer|engineering) (?:group|giant|conglomerate))$/u;

/** Last words that towns and countries do not give their names to. */
const TRADES =
  /^(?:motors|foods|airlines|airways|group|holdings|industries|technologies|systems|inc|ltd|corp|plc|gmbh|pharmaceuticals|software|steel|mining|logistics|shipping)$/u;

/** "Doe Foods": of two words, the last of which only organisations have. */
function isBody({ tokens, lexicon, known }: Reading, { from, to, kind }: EncodedName): boolean {
  const last = tokens[to - 1]?.lower ?? '';
  const first = known.get(from);
  const isListed = first && first.to !== to && (first.as === 'state' || !TRADES.test(last));
  return kind === 'ORGANISATION' && to - from === 2 && !isListed && lexicon.organisationWords.has(last);
}

/** "Doe Civil": an organisation of two words, the first of which is no word and no name of the lists. */
function isUnlisted(
  { tokens, lexicon, known, lowerWords }: Reading,
  { from, to, kind }: EncodedName,
): boolean {
  const word = tokens[from]?.lower ?? '';
  if (kind !== 'ORGANISATION' || to - from !== 2 || known.has(from) || word.length < 4) return false;
  const lists = [lexicon.commonWords, lexicon.notNames, lexicon.givenNames, lexicon.familyNames, lowerWords];
  return !lists.some((list) => list.has(word));
}

/** "[Torre Roe] president Jane Doe": what has a president and is no place of the lists. */
function hasLeader(reading: Reading, { from, to }: EncodedName, names: readonly EncodedName[]): boolean {
  if (reading.known.has(from)) return false;
  return names.some(
    (name) =>
      name.kind === 'PERSON' && name.from > to && name.from < to + 4 && isTitle(reading, to, name.from),
  );
}

/** "president", "chief executive" between two names, without a capital. */
function isTitle({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    words.every(({ text, lower, kind }) => kind === 'word' && text === lower) &&
    lexicon.offices.has(words.map(({ lower }) => lower).join(' '))
  );
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

function ruleVotes(reading: Reading, run: Run): Vote[] {
  const known = reading.known.get(run.from);
  const listed = known?.to === run.to ? LISTED[known.as] : undefined;
  const head = run.to - run.from > 1 ? headKind(reading, run) : undefined;
  const rule = ruleKind(reading, run);
  const introduced = kindIntroduced(reading, run);
  return [
    ...(introduced ? [[introduced, OF_INTRODUCTION] as const] : []),
    ...(listed ? [listed] : []),
    ...(officeBefore(reading, run.from) ? [['PERSON', OF_TITLE] as const] : []),
    ...(head ? [[head, OF_HEAD] as const] : []),
    ...(!known && isLedBody(reading, run) ? [['ORGANISATION', OF_HEAD] as const] : []),
    ...(rule ? [[rule, OF_RULE] as const] : []),
  ];
}

/** "the Aurora communications [satellite]": what is neither somebody nor somewhere. */
function nounVotes(reading: Reading, name: EncodedName): Vote[] {
  const noun = /^(?:OTHER|PRODUCT)$/u.test(name.kind) ? nounBehind(reading, name) : undefined;
  return noun ? [[noun.kind, OF_NOUN]] : [];
}

const workVotes = (reading: Reading, name: EncodedName): Vote[] =>
  isWork(reading, name) || isShip(reading, name) ? [['PRODUCT', OF_BODY]] : [];

/** "the [Roe Brooch]" where the text also has "the brooch": a thing, though it looks like a person. */
function isWork(reading: Reading, { from, to, kind }: EncodedName): boolean {
  const head = reading.tokens[to - 1]?.lower ?? '';
  const isNamedThing = to - from > 1 && tokenBeside(reading, from, from - 1)?.lower === 'the';
  return isNamedThing && kind === 'PERSON' && reading.lowerWords.has(head);
}

/** "[MV Aurora]", "the research vessel [Aurora]", "the Ruritanian-flagged [Aurora]". */
function isShip(reading: Reading, { from, to }: EncodedName): boolean {
  const { tokens } = reading;
  const prefix = tokens[from]?.lower === 'the' ? from + 1 : from;
  const before = tokenBeside(reading, from, from - 1);
  const isPrefixed = to - prefix > 1 && /^(?:MV|MT|MS|HMS|USS|RV|FV)$/u.test(tokens[prefix]?.text ?? '');
  return isPrefixed || SHIP.test(before?.text ?? '');
}

const SHIP = /^(?:vessel|ferry|trawler|tanker|yacht|frigate|destroyer|freighter|icebreaker|\p{L}+-flagged)$/u;

/** "head of the [Polar Centre]". */
function isLedBody(reading: Reading, { from, to }: Run): boolean {
  return isLed(reading, { from, to, kind: undefined, form: 'NAME' });
}

/** "a vaccine called [Doe]", "The rocket, known as [Doe]", "The filter, known internally as [Doe]". */
function kindIntroduced(reading: Reading, { from }: Run): EntityKind | undefined {
  const { productWords, projectWords, placeWords } = reading.lexicon;
  const before = (distance: number) => tokenBeside(reading, from, from - distance)?.lower ?? '';
  const verb = before(1) === 'as' ? 2 : 1;
  if (before(verb) === 'internally' && before(verb + 1) === 'known') return 'PRODUCT';
  if (!/^(?:known|called|named|dubbed|codenamed)$/u.test(before(verb))) return undefined;
  const noun = before(verb + 1) === ',' ? before(verb + 2) : before(verb + 1);
  if (productWords.has(noun)) return 'PRODUCT';
  if (projectWords.has(noun)) return 'PROJECT';
  return placeWords.has(noun) ? 'PLACE' : undefined;
}

/** What the first rule says that needs no more than the name and its neighbours; capitals alone say little here. */
function ruleKind(reading: Reading, { from, to }: Run): EntityKind | undefined {
  const draft = { from, to, kind: undefined, form: 'NAME' as const };
  const rules = SURE_RULES.filter(({ name }) => name !== 'acronym' && name !== 'town in capitals');
  return rules.map(({ kind }) => kind(reading, draft, NO_MEMORY)).find(Boolean);
}

/** "jane" and "doe" of "Jane van Doe". */
function partsOf({ tokens, lexicon }: Reading, { from, to }: Run): string[] {
  if (to - from < 2) return [];
  return [tokens[from], tokens[to - 1]]
    .map((part) => lexiconKey(part?.text ?? ''))
    .filter((part) => part.length > 2 && !lexicon.particles.has(part));
}
