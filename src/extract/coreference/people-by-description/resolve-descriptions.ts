import type { Attribution } from '../../../model/attribution';
import { isUnion, lexiconKey, onlyState, type Lexicon } from '../../../model/lexicon';
import { overlaps, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import type { FoundMention } from '../../mentions/found-mention';
import type { TokenizedText } from '../../tokens/token';
import { addMention, lastBefore, someName, statesOf, type Chain } from '../chain';
import { pairsBefore, type PairBefore } from '../joined-mentions';
import type { States } from '../names/states';
import type { ResolvedMention } from '../referents';
import { speakersByPlace } from '../sources/speakers-by-place';
import { ACCUSED, accusedIn } from './accused';
import { findDescribedPerson } from './described-person';
import { findGroup, homeState, isNeighbour, isOneCountry, neighbourOf, type GroupContext } from './groups';
import { opensIn } from '../things-by-description/repeated-things';
import { stateOfPlace } from '../things-by-description/described-places';
import { findPersonDescriptions, type PersonDescription } from './person-descriptions';
import { speakingStates } from './speaking-states';

interface Described {
  readonly text: string;
  readonly tokenized: TokenizedText;
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
}

/** Whom descriptions may mean. */
interface Known {
  readonly people: readonly Chain[];
  /** Organisations that are no states and no outlets. */
  readonly bodies: readonly Chain[];
  /** Those who fight a state. */
  readonly movements: readonly Chain[];
  /** "Roe Cree Nation": peoples that are called nations. */
  readonly nations: readonly Chain[];
  /** The text names a party that people vote for. */
  readonly politics: boolean;
  readonly states: States;
  /** Those whom names mean, in order of position. */
  readonly named: readonly ResolvedMention[];
}

/** Whom words for people, pairs and states mean by what they are, in order of reading, so that an answer counts for the next. */
export function resolveDescriptions(
  { tokenized, text, lexicon, attributions }: Described,
  found: readonly FoundMention[],
  known: Known,
): ResolvedMention[] {
  const speaking = speakingStates(attributions, found, text);
  const pairBefore = pairsBefore(known.named, tokenized, text);
  const statesAt = statesBefore(found, pairBefore, { states: known.states, lexicon });
  const dealtWith = statesBehind(found, text, lexicon);
  const namedBehind = peopleNamedBehind(known.named, text);
  const wellKnown = wellKnownBefore(known.named, { text, attributions });
  const accused = accusedIn(text, known.people);
  const speakersAt = speakersByPlace(attributions, { mentions: known.named, text });
  const isOwn = ({ role, ...span }: PersonDescription, one: Chain) =>
    /^(?:my|our)\s/iu.test(role.words) && speakersAt(span)?.chains.includes(one) === true;
  const introduced = new Set<string>();
  const descriptions = findPersonDescriptions(tokenized, text, takenBy(found, text), lexicon);
  return descriptions
    .filter((one) => !isPredicate(text, one))
    .flatMap((description) => {
      const together = pairBefore(description, ({ kind }) => kind === 'PERSON');
      const one = ACCUSED.test(description.head)
        ? accused(description)
        : (namedBehind(description) ??
          findDescribedPerson(description, known.people, (head) => introduced.has(head)) ??
          wellKnown(description));
      if (description.indefinite && !description.plural) introduced.add(description.head);
      const chains = one
        ? [one].filter((chain) => !isOwn(description, chain))
        : resolveGroup(description, known, speaking(description), {
            ...statesAt(description),
            dealtWith: dealtWith(description),
            together,
          });
      for (const chain of chains) addMention(chain, description, 'DESCRIPTION');
      const { start, end } = description;
      return chains.length > 0 ? [{ start, end, form: 'DESCRIPTION' as const, chains }] : [];
    });
}

/** In characters: how far behind a description the name stands. */
const BEHIND = 60;

/** "[the head of the mission] (RM), former minister Jane Doe, said": who is named, with a title or not, between commas right behind it. */
function peopleNamedBehind(
  named: readonly ResolvedMention[],
  text: string,
): (description: PersonDescription) => Chain | undefined {
  const people = named.filter(({ form, chains }) => form === 'NAME' && chains[0]?.kind === 'PERSON');
  return (description) => {
    const { end } = description;
    const next = people[firstAfter(people, end)];
    const at = next?.titleStart ?? next?.start ?? 0;
    if (!next || !isOneOfficer(description) || at < end || at - end > BEHIND) return undefined;
    const isSetOff = SET_OFF.test(text.slice(end, at)) && /^[,.;)]/u.test(text.slice(next.end, next.end + 1));
    return isSetOff ? next.chains[0] : undefined;
  };
}

/** " (RM)," and "team," between a description and the name. */
const SET_OFF = /^[^.,;:!?()“”"\n]*(?:\([^)\n]*\)[^.,;:!?()“”"\n]*)?,\s$/u;

const isOneOfficer = ({ plural, indefinite, bare, role }: PersonDescription) =>
  !plural && !indefinite && !bare && role.office !== undefined;

/** In characters: how far back the sentence before may begin. */
const LONGEST_SENTENCE = 400;

/**
 * "Sir John Roe blamed the strikers. Speaking in Roeville, [the prime minister] said": the only one named in the paragraph so far, or
 * in the one before, who spoke or opened the sentence before, goes on, and of whom the text tells no office since everybody knows it.
 * He has it from then on.
 */
function wellKnownBefore(
  named: readonly ResolvedMention[],
  { text, attributions }: Pick<Described, 'text' | 'attributions'>,
): (description: PersonDescription) => Chain | undefined {
  const sources = attributions.filter(({ speech }) => speech).flatMap(({ source }) => source);
  const speaks = (one: Span) => sources.some((source) => overlaps(source, one));
  const people = named.filter(({ form, chains }) => form === 'NAME' && chains[0]?.kind === 'PERSON');
  const opens = opensIn(text);
  const namedFrom = (from: number, start: number) =>
    people.slice(firstAfter(people, from), firstAfter(people, start));
  const near = (start: number) => {
    const from = Math.max(text.lastIndexOf('\n', start), start - LONGEST_SENTENCE);
    const here = namedFrom(from, start);
    const before = text.slice(0, from).trimEnd().length;
    return here.length > 0
      ? here
      : namedFrom(Math.max(text.lastIndexOf('\n', before), from - LONGEST_SENTENCE), start);
  };
  const goesOn = (first: Span, between: string) =>
    SAID_BETWEEN.test(between) || (GOES_ON.test(between) && speaks(first));
  return ({ start, plural, role }) => {
    const isHigh = !plural && /^(?:leader|minister|mayor)$/u.test(role.family ?? '');
    if (!isHigh || !/^the /iu.test(text.slice(start, start + 4))) return undefined;
    const inside = near(start);
    const [first] = inside;
    const [chain, ...others] = new Set(inside.flatMap(({ chains }) => chains));
    if (!first || !chain || others.length > 0 || chain.roles.length > 0) return undefined;
    if (!opens(first.titleStart ?? first.start) || !goesOn(first, text.slice(first.end, start)))
      return undefined;
    chain.roles.push(role);
    return chain;
  };
}

/** "… the strikers. Speaking in Roeville, [the prime minister]": he of whom the sentence before told. */
const GOES_ON = /^[^.!?]*[.!?]["”’]?\s(?:\p{Lu}\p{Ll}+ing|Asked|Pressed|Questioned)\s[^“”".!?]*,\s$/u;
/** "… the strikers. “It was late,” [the prime minister] said". */
const SAID_BETWEEN = /^[^.!?“”"]*[.!?]\s+["“][^“”"]*[,!?]["”]\s$/u;

/** "would return as [its chief executive]": what somebody is or will be, and nobody who is one. */
const isPredicate = (text: string, { start, plural, role }: PersonDescription) =>
  !plural &&
  role.office !== undefined &&
  /\b(?:(?:work|serv|return|resign|quit|retir|act|continu|stay|remain|tak(?:e|es|ing) over|took over|step(?:s|ped|ping)? down)(?:e?s|e?d|e|ing)? as|becom(?:e|es|ing)|became)\s$/u.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** Names with their titles; behind the name of a place there may be more: "the Roeville [leader]". */
const takenBy = (found: readonly FoundMention[], text: string) =>
  found.flatMap(({ title, apposition, start, end, kind }) =>
    [
      title,
      apposition && withoutOther(text, apposition),
      kind === 'PLACE' ? undefined : { start, end },
    ].filter((span) => span !== undefined),
  );

/** "[the former wife] of the driver, Jane Doe": with whom she has to do is somebody else. */
function withoutOther(text: string, { start, end }: Span): Span {
  const at = OF_ANOTHER.exec(text.slice(start, end))?.index;
  return { start, end: at === undefined ? end : start + at };
}

const OF_ANOTHER = /\s(?:of|to|for|by)\s(?:the|that|this|his|her)\s/u;

/** How many earlier names tell which two states are spoken of. */
const WINDOW = 200;

/** The states of a text, named most first: all of them, also by their towns, and those that "the two countries" may mean at a place. */
interface NamedStates extends Pick<GroupContext, 'joined' | 'counts'> {
  readonly counted: readonly Chain[];
  readonly near: readonly Chain[];
}

function statesBefore(
  found: readonly FoundMention[],
  pairBefore: PairBefore,
  { states, lexicon }: { readonly states: States; readonly lexicon: Lexicon },
): (description: PersonDescription) => NamedStates {
  const all = chainsOfStates(countStates(found), states);
  const placed = found.map((one) => ({ state: one.state ?? stateOfPlace(one, lexicon) }));
  const counted = chainsOfStates(countStates(placed), states);
  return (description) => {
    const at = firstAfter(found, description.start);
    const counts = countStates(found.slice(Math.max(0, at - WINDOW), at));
    const pair = /^(?:side|party)$/u.test(description.head)
      ? []
      : pairBefore(description, ({ state }) => state !== undefined);
    const leaders =
      pair.length > 0 || description.head === 'party' ? [] : pairBefore(description, isOfOneState);
    const codes = [...new Set([...pair, ...leaders].flatMap((one) => one.state ?? statesOf(one)))];
    const joined = codes.length === 2 && isSpokenOf(codes, counts);
    const most = counts.size > 1 ? chainsOfStates(counts, states) : all;
    const soFar = counts.size === 1 ? chainsOfStates(counts, states) : counted;
    return {
      counted: soFar,
      near: joined ? codes.map((code) => states.acts(code)) : most,
      counts,
      joined,
    };
  };
}

/** "[President Doe of Ruritania and Prime Minister Roe of Sylvania] met. The two countries…" */
const isOfOneState = (chain: Chain) => chain.kind === 'PERSON' && statesOf(chain).length === 1;

/** So many times as often another two have to be named that two who are only named together once are not meant. */
const FAR_MORE = 3;

function isSpokenOf(joined: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  const most = [...counts.values()].sort((a, b) => b - a)[1] ?? 0;
  return joined.some((code) => FAR_MORE * (counts.get(code) ?? 0) >= most);
}

/** A state for "his country", both of a pair for "the two countries". */
function resolveGroup(
  description: PersonDescription,
  { states, nations, ...known }: Known,
  speaking: ReadonlySet<string>,
  {
    counted,
    near,
    dealtWith,
    ...rest
  }: NamedStates & Pick<GroupContext, 'together'> & { dealtWith: ReadonlySet<string> },
): readonly Chain[] {
  const nation = nationBefore(description, nations);
  if (nation) return [nation];
  if (isOneCountry(description))
    return homeState(
      description,
      [...speaking].map((code) => states.acts(code)),
      {
        counted: counted.filter((one) => !someName(one, isUnion) && !dealtWith.has(one.state ?? '')),
        counts: rest.counts,
      },
    );
  if (isNeighbour(description)) return neighbourOf([...speaking], counted, rest.counts);
  const isSpeaking = ({ state }: Chain) => speaking.has(state ?? '');
  const others = near.filter((chain) => !isSpeaking(chain));
  const isOutside = !near.slice(0, 2).some(isSpeaking) && others.length > 1;
  return findGroup(description, { ...rest, ...known, states: isOutside ? others : near });
}

/** In characters: how far back "the nation" reaches where it may be a state as well. */
const NEAR = 600;

/** "The Roe Cree Nation sued. … [The nation]'s chiefs": the people that is called a nation and was named last. */
function nationBefore({ role, start }: PersonDescription, nations: readonly Chain[]): Chain | undefined {
  const { first } = /^(?:(?:this|our|my|his|her|their) )?(?<first>First )?nation$/iu.exec(role.words)
    ?.groups ?? { first: '' };
  if (first === '') return undefined;
  return nations
    .filter((chain) => lastBefore(chain, start) >= (first ? 0 : Math.max(0, start - NEAR)))
    .sort((a, b) => lastBefore(b, start) - lastBefore(a, start))[0];
}

/** In characters: how far behind "the country" its clause may go on. */
const CLAUSE = 80;
/** What stands between "the country" and another with which it has to do. */
const DEALS = /^(?:['’]s|[^.,;:!?“”"\n]*?\s(?:with|on|from|against|to|for|by|into|of)(?:\sthe)?)\s$/u;
const NEXT_CLAUSE = /\s(?:and|but|or|that|which|who|while|as|because)\s/u;

/** The states that a clause goes on to name as others, and not as a capital: "the country had signed with [Sylvania]", "the country's [Sylvanian] minority". */
function statesBehind(
  found: readonly FoundMention[],
  text: string,
  { states }: Lexicon,
): (description: PersonDescription) => ReadonlySet<string> {
  const isOther = (end: number, one: Span) => {
    const between = text.slice(end, one.start);
    const how = onlyState(states.get(lexiconKey(text.slice(one.start, one.end))))?.how;
    return DEALS.test(between) && !NEXT_CLAUSE.test(between) && how !== 'capital';
  };
  return ({ end }) => {
    const behind = found.slice(firstAfter(found, end - 1), firstAfter(found, end + CLAUSE));
    return new Set(behind.filter((one) => isOther(end, one)).flatMap(({ state }) => state ?? []));
  };
}

/** How often a text names each state, by its code. */
function countStates(found: readonly Pick<FoundMention, 'state'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state } of found) if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** States as those that act, the one named most first. */
function chainsOfStates(counts: ReadonlyMap<string, number>, states: States): Chain[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => states.acts(code));
}
