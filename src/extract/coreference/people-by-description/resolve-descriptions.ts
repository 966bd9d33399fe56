import type { Attribution } from '../../../model/attribution';
import { isUnion, lexiconKey, type Lexicon } from '../../../model/lexicon';
import { hull, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import type { FoundMention } from '../../mentions/found-mention';
import type { TokenizedText } from '../../tokens/token';
import { addMention, addRole, someName, type Chain } from '../chain';
import { pairsBefore, type PairBefore } from '../joined-mentions';
import type { States } from '../names/states';
import { mentionsIn, type ResolvedMention } from '../referents';
import { speechByPlace, type Speech } from '../sources/speakers-by-place';
import { ACCUSED, accusedIn } from './accused';
import { findDescribedPerson } from './described-person';
import { findGroup, homeState, isOneCountry, type GroupContext } from './groups';
import { countStates, statesOfAll } from '../things-by-description/governments';
import { PREPOSITIONS } from '../../words/word-classes';
import { speaksOn } from './speaks-on';
import { findPersonDescriptions, type PersonDescription } from './person-descriptions';

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
  const speechAt = speechByPlace(attributions);
  const pairBefore = pairsBefore(known.named, tokenized);
  const statesAt = statesBefore(found, pairBefore, lexicon);
  const namedBehind = peopleNamedBehind(known.named, text);
  const accused = accusedIn(text, known.people);
  const goesOn = speaksOn({ tokenized, attributions }, known.named);
  const introduced = new Set<string>();
  const descriptions = findPersonDescriptions(tokenized, text, takenBy(found, text), lexicon);
  return descriptions.flatMap((description) => {
    const { start, end, head, indefinite, plural, role } = description;
    const behind = namedBehind(description);
    befall(behind, description);
    const one = ACCUSED.test(head)
      ? accused(description)
      : (behind ??
        findDescribedPerson(description, known.people, introduced, (span) => speechAt(span) !== undefined) ??
        (introduced.has(head) ? undefined : goesOn(description)));
    if (indefinite && !plural) introduced.add(head);
    const saying = namedInSource(speechAt(description), known);
    // "“[Our chief] left,” said the chief, Jane Doe": another
    const isOwn = one && /^(?:my|our) /iu.test(role.words) && saying.includes(one);
    const chains = one
      ? [one].filter(() => !isOwn)
      : resolveGroup(description, known, statesOfAll(saying), {
          ...statesAt(description),
          together: pairBefore(description, ({ kind }) => kind === 'PERSON'),
        });
    for (const chain of chains) addMention(chain, description, 'DESCRIPTION');
    return chains.length > 0 ? [{ start, end, form: 'DESCRIPTION' as const, chains }] : [];
  });
}

/** Whom the words for who says something name: "[Ruritania]", "[Ruritania]'s news agency", "President [Jane Doe]". */
const namedInSource = (speech: Speech | undefined, { named }: Known): readonly Chain[] =>
  speech && speech.source.length > 0
    ? mentionsIn({ mentions: named }, hull(speech.source)).flatMap(({ chains }) => chains)
    : [];

/** In characters: how far behind a description the name stands. */
const BEHIND = 60;

/** "[the head of the mission] (RM), former minister Jane Doe, said": who is named, with a title or not, between commas right behind it; "[the victim] was identified as Jane Doe". */
function peopleNamedBehind(
  named: readonly ResolvedMention[],
  text: string,
): (description: PersonDescription) => Chain | undefined {
  const people = named.filter(({ form, chains }) => form === 'NAME' && chains[0]?.kind === 'PERSON');
  return (description) => {
    const { end, plural } = description;
    const next = people[firstAfter(people, end)];
    if (!next || plural) return undefined;
    const at = next.titleStart ?? next.start;
    if (at < end || at - end > BEHIND) return undefined;
    const isSetOff = SET_OFF.test(text.slice(end, at)) && /[,.;)]/u.test(text.charAt(next.end));
    return isSetOff || isIdentifiedAs(text, description, at) ? next.chains[0] : undefined;
  };
}

/** " (RM)," and "team," between a description and the name. */
const SET_OFF = /^[^.,;:!?()“”"\n]*(?:\([^)\n]*\)[^.,;:!?()“”"\n]*)?,\s$/u;

/** "[the victim] was identified as" Jane Doe, "identified [the victim] as" Jane Doe, "[the plaintiff], identified only as" J.D.; not "as working for Jane Doe", "as with Jane Doe". */
function isIdentifiedAs(text: string, { start, end }: Span, name: number): boolean {
  const words = `${text.slice(Math.max(0, start - LONGEST_VERB), start)}…${text.slice(end, name)}`;
  const between = IDENTIFIED.exec(words)?.[1]?.split(/\s/u);
  return between?.every((word) => !PREPOSITIONS.has(word) && !/ing$/u.test(word)) ?? false;
}

const IDENTIFIED =
  /(?:\bidentif(?:ied|ies|y)\s…\s|…\s(?:(?:is|was|has|have|had|been|later|only|also)\s){1,3}(?:identified|named)\s|…,\s(?:who\s(?:asked|wished|wanted|chose|agreed|is|was)\s(?:to\sbe\s)?)?(?:identified|named|known)\sonly\s)(?:as|by)\s((?:[\p{Ll}\d-]+\s){0,3})$/u;
/** In characters: "identified ". */
const LONGEST_VERB = 12;
/** What a text goes on to call him whom it has named once. */
const BEFALLEN = /^(?:victim|deceased)$/u;

function befall(chain: Chain | undefined, { head, role }: PersonDescription): void {
  if (chain && BEFALLEN.test(head)) addRole(chain, role);
}

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

/** The states that "the country" and "the two countries" may mean at a place, by their codes, named most first. */
interface NamedStates extends Pick<GroupContext, 'joined' | 'counts'> {
  readonly near: readonly string[];
  readonly last: string | undefined;
  /** How often a state or a place in it has been named, the one named most first. */
  readonly homes: () => ReadonlyMap<string, number>;
}

function statesBefore(
  found: readonly FoundMention[],
  pairBefore: PairBefore,
  lexicon: Lexicon,
): (description: PersonDescription) => NamedStates {
  const all = [...countStates(found).keys()];
  const inStates = found.map((one) => ({ state: one.state ?? stateAround(one, lexicon) }));
  const allHomes = countStates(inStates);
  return (description) => {
    const at = firstAfter(found, description.start);
    const before = found.slice(Math.max(0, at - WINDOW), at);
    const counts = countStates(before);
    const last = before.flatMap(({ state }) => state ?? []).at(-1);
    const soFar = [...counts.keys()];
    const isSides = /^(?:side|party)$/u.test(description.head);
    const pair = isSides ? [] : pairBefore(description, ({ state }) => state !== undefined);
    const codes = [...new Set(pair.flatMap(({ state }) => state ?? []))];
    const joined = codes.length === 2;
    const near = soFar.length > 1 ? soFar : all;
    const homes = () => {
      const homesBefore = countStates(inStates.slice(Math.max(0, at - WINDOW), at));
      return homesBefore.size === 1 ? homesBefore : allHomes;
    };
    return { near: joined ? codes : near, last, counts, joined, homes };
  };
}

/** "Roeville", "Roeshire": the only state that has a town or a region of the name. */
function stateAround({ kind, name }: FoundMention, { statesOfPlaces }: Lexicon): string | undefined {
  const [state, ...others] = kind === 'PLACE' ? (statesOfPlaces.get(lexiconKey(name)) ?? []) : [];
  return others.length === 0 ? state : undefined;
}

/** A state for "his country", the last for "that country", both of a pair for "the two countries". */
function resolveGroup(
  description: PersonDescription,
  { states, ...known }: Known,
  speaking: readonly string[],
  { near, last, homes, ...rest }: NamedStates & Pick<GroupContext, 'together'>,
): readonly Chain[] {
  const acting = (codes: readonly string[]) => codes.map((code) => states.acts(code));
  if (!isOneCountry(description)) return findGroup(description, { ...rest, ...known, states: acting(near) });
  if (last && /^that /iu.test(description.role.words)) return acting([last]);
  const isOwn =
    speaking.length === 1 && !/^(?:this|that|his|her|their) (?!government)/iu.test(description.role.words);
  if (isOwn) return acting(speaking);
  const counts = homes();
  const others = [...counts.keys()].filter((code) => !someName(states.acts(code), isUnion));
  return acting(homeState(description, others, counts));
}
