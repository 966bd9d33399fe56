import type { IsOutlet } from '../../attribution/passing-on/outlet-names';
import type { Attribution } from '../../../model/attribution';
import type { Gender, Lexicon } from '../../../model/lexicon';
import { byPosition, contains, type Span } from '../../../model/span';
import type { Affiliations } from '../people-by-description/employers';
import { sentenceAt, type TokenizedText } from '../../tokens/token';
import { isOwnerMark } from '../../tokens/word-forms';
import { firstAfter } from '../../../util/first-after';
import { agrees, findAntecedent, opensSentence, type Antecedent } from './antecedents';
import { addMention, someName, type Chain } from '../chain';
import { withPairs } from '../joined-mentions';
import { meantInSpeech } from './meant-in-speech';
import { findPronouns, isPersonal, type Pronoun } from './pronouns';
import { isNamedPerson, mentionsIn, type ResolvedMention } from '../referents';
import { speakersByPlace, speechByPlace } from '../sources/speakers-by-place';
import { findTwo, findTwos } from './twos';
import {
  contentsBySource,
  inSpeech,
  saysAside,
  startsOfAdding,
  startsOfContents,
  startsOfSources,
  type Prominence,
} from './prominence';

/** How many earlier mentions a pronoun looks back at. */
const WINDOW = 40;

/** What pronouns are read with: one text with what is known of it so far. */
export interface BeforePronouns {
  readonly text: string;
  readonly tokenized: TokenizedText;
  /** In order of position. */
  readonly mentions: readonly ResolvedMention[];
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
  readonly isOutlet: IsOutlet;
  readonly affiliations: Affiliations;
}

/**
 * Whom pronouns mean: first those that say something or stand in narration, then those in what is said, once it is known who says it;
 * each in order of reading, so that an answer counts for the next. "it" and "they" are read only where they say something
 * or take up what the same person spoke of before: elsewhere they stand for too much (of those that open a quotation one in
 * three was found).
 */
export function resolvePronouns(known: BeforePronouns, pronouns: SortedPronouns): ResolvedMention[] {
  const { outer, choice } = pronouns;
  const taken = new Set(known.mentions.flatMap(({ start, chains }) => (chains.length > 0 ? [start] : [])));
  const inner = pronouns.inner.filter(({ start, gender }) => gender !== 'two' || !taken.has(start));
  const first = inOrder(known, outer, choice, note);
  const all = { ...known, mentions: [...known.mentions, ...first].sort(byPosition) };
  const { attributions, tokenized } = known;
  const prominent = inSpeech(startsOfSources(attributions, tokenized), startsOfContents(attributions));
  const second = inOrder(all, inner, { choose: meant(all), prominent }, note);
  return [...first, ...second];
}

/** Whom words for two mean, wherever they stand, and pronouns in what is said. */
function meant(known: BeforePronouns): Choose {
  const answer = meantInSpeech(known);
  const speakersAt = speakersByPlace(known.attributions, known);
  const mentions = withPairs(known.mentions, known.tokenized);
  return (pronoun, before) =>
    pronoun.gender === 'two'
      ? findTwo(pronoun, { before, mentions, speakers: speakersAt(pronoun)?.chains ?? [] })
      : answer(pronoun, before);
}

/** Who the pronouns mean that say something, as far as people can be told already; nothing is noted. */
export function speakingPronouns(
  known: Pick<BeforePronouns, 'tokenized' | 'mentions'>,
  { outer, choice }: SortedPronouns,
): ResolvedMention[] {
  return inOrder(known, outer.filter(isPersonal), choice);
}

/** The pronouns of a text by where they stand. */
interface SortedPronouns {
  /** All of them, in order of position. */
  readonly all: readonly Pronoun[];
  /** Those that say something or stand in narration, and how to choose for them. */
  readonly outer: readonly Pronoun[];
  readonly choice: Choice;
  /** Those in what is said. */
  readonly inner: readonly Pronoun[];
}

/** Sorts the pronouns of a text once for all who ask whom they mean. */
export function sortPronouns(known: Omit<BeforePronouns, 'mentions' | 'affiliations'>): SortedPronouns {
  const { text, tokenized, attributions, lexicon, isOutlet } = known;
  const contents = contentsBySource(attributions);
  // “Doe was asked, ‘Did [he] know?’”: nobody asks, and still the text itself tells nothing there
  const speechAt = speechByPlace(attributions, ({ speech, source }) => speech || source.length === 0);
  const pronouns = findPronouns(tokenized, lexicon);
  const speakers = contentsBySource(attributions.filter(({ speech }) => speech));
  const isOuter = (one: Pronoun) => contents.has(one.start) || (isPersonal(one) && !speechAt(one));
  const sources = new Set(attributions.flatMap(({ source }) => source.map(({ start }) => start)));
  const prominent = startsOfSources(attributions, tokenized, saysAside(text));
  const adding = startsOfAdding(attributions, text);
  const choose: Choose = (one, before) => {
    // "Farmers marched against Roe Bank. They say": only one that speaks or opens a sentence
    const isAble = (other: Antecedent) =>
      isBody(other) && (other.chains.length > 1 || (other.prominent && !isOutletAs(one, other, isOutlet)));
    const able = isPersonal(one) ? before : before.filter(isAble);
    const named = able.filter(({ chains }) => chains.every(({ kind }) => kind === 'PERSON'));
    // "[It] quoted Doe as saying"
    const isQuoting = contents.has(one.start) && !sources.has(one.start);
    const says = speakers.has(one.start);
    const others = able.filter(
      (other) =>
        !isInOwnClause(text, other, one) &&
        !isOwner(text, other, named) &&
        (says || !isOwned(text, other)) &&
        (!isQuoting || prints(other, isOutlet)),
    );
    const content = contents.get(one.start) ?? [];
    const asked = asOpening({ ...one, subject: one.subject || says }, content, tokenized);
    // "Roe Party leaders met. They said": not the party
    const goesOn = { says: says && isPersonal(one), adds: adding.has(one.start) };
    return findAntecedent({ ...asked, ...goesOn }, outside(others, content));
  };
  const last = onlySpeaker(prominent, speakers);
  return {
    all: pronouns,
    outer: pronouns.filter(isOuter),
    inner: [...pronouns.filter((one) => !isOuter(one)), ...findTwos(tokenized, lexicon)].sort(byPosition),
    choice: { choose: (one, before) => choose(one, before) ?? last(one, before), prominent },
  };
}

/**
 * "[Doe] said it was late. … No pets are allowed. Rabbits would be eaten, [he] said": who spoke last, however far back, where nobody else
 * of that gender has been named since and nobody unknown has said anything.
 */
function onlySpeaker(
  prominent: Prominence,
  speakers: ReadonlyMap<number, readonly Span[]>,
): (pronoun: Pronoun, before: readonly Antecedent[]) => Antecedent | undefined {
  const starts = [...speakers.keys()];
  return (pronoun, all) => {
    const content = speakers.get(pronoun.start);
    if (!content || !isPersonal(pronoun)) return undefined;
    const before = outside(all, content);
    const people = before.filter(({ chains }) => agrees(pronoun, chains));
    const last = people.findLast(({ start }) => prominent.has(start));
    if (!last) return undefined;
    const isSame = ({ chains }: Antecedent) => chains[0] === last.chains[0];
    const isNamed = ({ chains }: Antecedent) => chains.every(({ collective }) => !collective);
    const isKnown = (at: number) => before.some((one) => one.start === at && isNamed(one));
    const isAlone = starts.every((at) => at <= last.end || at >= pronoun.start || isKnown(at));
    return isAlone && people.every((one) => one.start <= last.start || isSame(one)) ? last : undefined;
  };
}

/** "“It rained. It was cold. We left,” [he] said": as near to whoever was named before as what is said is. */
function asOpening(pronoun: Pronoun, [first]: readonly Span[], tokenized: TokenizedText): Pronoun {
  if (!first || first.start > pronoun.start) return pronoun;
  const sentence = sentenceAt(tokenized, first.start);
  return { ...pronoun, sentence, block: tokenized.sentences[sentence]?.block };
}

/** How to answer, and what counts as prominent by where it starts. */
interface Choice {
  readonly choose: Choose;
  readonly prominent: Prominence;
}

export type Choose = (
  pronoun: Pronoun,
  before: readonly Antecedent[],
) => Pick<Antecedent, 'chains'> | undefined;

/** Answers pronoun by pronoun; `choose` sees the last mentions before each. */
function inOrder(
  { tokenized, mentions }: Pick<BeforePronouns, 'tokenized' | 'mentions'>,
  pronouns: readonly Pronoun[],
  { choose, prominent }: Choice,
  tell?: (mention: ResolvedMention, pronoun: Pronoun) => void,
): ResolvedMention[] {
  const named = withPairs(mentions, tokenized).filter(({ chains }) => chains.length > 0);
  const toAntecedent = antecedents(tokenized, prominent, inPairs(named));
  const resolved: ResolvedMention[] = [];
  let before: Antecedent[] = [];
  let next = 0;
  for (const pronoun of pronouns) {
    if (holdsName(pronoun, mentions)) continue;
    for (let mention = named[next]; mention && mention.start < pronoun.start; mention = named[++next])
      before.push(toAntecedent(mention));
    before = before.slice(-WINDOW).sort(byPosition);
    const chains = choose(pronoun, before)?.chains;
    if (!chains) continue;
    const mention = { start: pronoun.start, end: pronoun.end, form: 'PRONOUN' as const, chains };
    tell?.(mention, pronoun);
    before.push(toAntecedent(mention));
    resolved.push(mention);
  }
  return resolved;
}

/** "[the 61-year-old Doe]": named there. */
const holdsName = (pronoun: Pronoun, mentions: readonly ResolvedMention[]) =>
  pronoun.gender === 'person' && mentionsIn({ mentions }, pronoun).some(isNamedPerson);

type Named = Pick<ResolvedMention, 'start' | 'end' | 'chains'>;

/** "[Richard Roe] and [John Poe] met. He": neither of two of whom either may be meant opens a sentence alone. */
function inPairs(named: readonly Named[]): (one: Named) => boolean {
  const pairs = named.filter(
    ({ chains: [one, other] }) => other && (one?.gender ?? other.gender) === (other.gender ?? one?.gender),
  );
  const starts = new Set(pairs.map(({ start }) => start));
  const ends = new Set(pairs.map(({ end }) => end));
  return ({ start, end, chains }) => chains.length === 1 && (starts.has(start) || ends.has(end));
}

function antecedents(
  tokenized: TokenizedText,
  known: Prominence,
  isInPair: (one: Named) => boolean,
): (mention: Named) => Antecedent {
  return ({ start, end, chains }) => {
    const opening = sentenceAt(tokenized, start);
    const isAlone = !known.isTold(start) && !isInPair({ start, end, chains });
    const opens = isAlone && opensSentence({ start, end }, tokenized, opening);
    const prominent = known.has(start) || opens;
    // "Doe said: “It rained. It was cold.”": Doe is as near as the end of that
    const sentence = sentenceAt(tokenized, Math.max(start, known.saidUntil(start) - 1));
    // "[Doe]'s shareholder said": not Doe
    const speaks = known.has(start) && !isOwnerMark(tokenized.tokens[firstAfter(tokenized.tokens, end - 1)]);
    return { start, end, chains, sentence, block: tokenized.sentences[sentence]?.block, prominent, speaks };
  };
}

/** "Lawyers wrote to Example News. [They] say": several people, and not the outlet. */
function isOutletAs({ gender }: Pronoun, { chains }: Antecedent, isOutlet: IsOutlet): boolean {
  const [chain, ...others] = chains;
  if (gender !== 'several' || !chain || others.length > 0) return false;
  return someName(chain, isOutlet);
}

const prints = ({ chains }: Antecedent, isOutlet: IsOutlet): boolean =>
  chains.some((chain) => someName(chain, isOutlet));

/** "Ms Roe's adviser, [John Doe], who has known her since": in his own clause nobody is the object. */
function isInOwnClause(text: string, { end }: Antecedent, { object, start }: Pronoun): boolean {
  return object && start - end < 80 && /^,?\swho\s[^.,;:“”"]*$/u.test(text.slice(end, start));
}

/** "[His] boss, foreign minister Jane Doe, was more blunt", "[Doe]'s manager Ann Roe said": the sentence is hers. */
function isOwner(text: string, { start, end }: Antecedent, people: readonly Antecedent[]): boolean {
  const words = /^(?:His|Her|Its|Their)$/u.test(text.slice(start, end)) ? HAS : OWNS;
  return people.some(
    (one) => one.start > end && one.start - end < 100 && words.test(text.slice(end, one.start)),
  );
}

/** "Doe is ill, [his wife] said. [He said] …": an owner goes on in what the text itself tells. */
const isOwned = (text: string, { start, chains }: Antecedent) =>
  chains.every(({ collective }) => collective) && /^(?:his|her|their)\s/iu.test(text.slice(start, start + 6));

const MODIFIERS = String.raw`\s(?:(?!(?:of|to|in|on|at|for|with|by|from|and|or|that|is|was|has|had|said|told)\s)[\p{L}.-]+,?\s){1,7}$`;
const HAS = new RegExp(`^${MODIFIERS}`, 'u');
const OWNS = new RegExp(`^\\s?['’]s${MODIFIERS}`, 'u');

/** What may say something: no railway and no war. */
const isBody = ({ chains }: Antecedent) =>
  chains.every(({ kind, state }) => kind === 'ORGANISATION' || kind === 'PERSON' || state !== undefined);

function outside(antecedents: readonly Antecedent[], content: readonly Span[]): Antecedent[] {
  return antecedents.filter((one) => !content.some((span) => contains(span, one)));
}

function note(mention: ResolvedMention, { gender }: Pronoun): void {
  for (const chain of mention.chains) {
    if (gender === 'male' || gender === 'female') settleGender(chain, gender);
    addMention(chain, mention, 'PRONOUN');
  }
}

/** A pronoun tells more than a given name, but the first that contradicts it may be read wrong. */
function settleGender(chain: Chain, gender: Gender): void {
  if (chain.gender && !chain.genderGuessed) return;
  chain.genderGuessed = chain.gender !== undefined && chain.gender !== gender;
  chain.gender = gender;
}
