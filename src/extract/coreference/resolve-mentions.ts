import type { Attribution } from '../../model/attribution';
import type { Lexicon } from '../../model/lexicon';
import { byPosition } from '../../model/span';
import { firstAfter } from '../../util/first-after';
import type { FoundMention } from '../mentions/found-mention';
import type { TokenizedText } from '../tokens/token';
import type { IsOutlet, Outlets } from '../attribution/passing-on/outlet-names';
import { ACCUSED, accusedIn } from './people-by-description/accused';
import { addMention, addName, newChain, someName, statesOf, type Chain } from './chain';
import { Collectives } from './sources/collectives';
import { findDescribedPerson } from './people-by-description/described-person';
import { affiliationsOf, employersAt } from './people-by-description/employers';
import { findPersonDescriptions, type PersonDescription } from './people-by-description/person-descriptions';
import { findGroup, homeState, isOneCountry, type GroupContext } from './people-by-description/groups';
import { joinedPeople, joinedStates } from './people-by-description/joined-names';
import { linkPeople } from './names/people';
import { resolvePronouns, sortPronouns, speakingPronouns } from './pronouns/resolve-pronouns';
import type { Referents, ResolvedMention } from './referents';
import { resolveUnnamed } from './things-by-description/unnamed';
import { withOutletNames, withSourceNames } from './names/missed-names';
import { speakingStates } from './people-by-description/speaking-states';
import { bodyAliases, findStateBodies } from './names/state-bodies';
import { isActing, isScene, States } from './names/states';
import { isCompany } from './things-by-description/described-thing';
import { findRepeatedThings, linkAlone, resolveRepeated } from './things-by-description/repeated-things';
import { linkThings } from './names/things';

/** What coreference reads: one document with what was found in it. */
export interface Unresolved {
  readonly text: string;
  readonly tokenized: TokenizedText;
  readonly mentions: readonly FoundMention[];
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
  readonly outlets: Outlets;
}

/**
 * Says of every name, adjective of a state, description and pronoun of a text whom it means:
 * names first, then descriptions by the roles that the text gives, then pronouns in order of reading.
 */
export function resolveMentions(unresolved: Unresolved): Referents {
  const { text, tokenized, lexicon, attributions, outlets } = unresolved;
  const { isOutlet } = outlets;
  const sourced = withSourceNames(unresolved.mentions, attributions, text);
  const found = withOutletNames(sourced, text, { ...outlets, lexicon });
  const states = new States(lexicon);
  const persons = linkPeople(found.filter(isPerson), text, lexicon);
  const things = linkThings(found.filter(isThing), text, lexicon);
  const named = found.map((mention) =>
    resolveName(mention, { people: persons, things, states, text, lexicon }),
  );
  const bodies = resolveBodies(unresolved, things);
  const described = resolveDescriptions(unresolved, found, {
    people: [...new Set(persons.values())],
    bodies: companiesAmong([...new Set(things.values())], lexicon, isOutlet),
    accused: accusedIn(text, [...new Set(persons.values())]),
    states,
  });
  const acting = named.flatMap(({ chains }) =>
    chains.filter(({ kind, state }) => state && kind === 'ORGANISATION'),
  );
  const bodiesToo = bodies.flatMap(({ chains }) => chains);
  const thingsToo = [...new Set([...things.values(), ...bodiesToo, ...acting])];
  const repeating = findRepeatedThings(unresolved, thingsToo, isOutlet);
  const affiliations = affiliationsOf(found, [...named, ...linkAlone(repeating)].sort(byPosition), text);
  const people = [...named, ...described].sort(byPosition);
  const pronouns = sortPronouns({ text, tokenized, attributions, lexicon, isOutlet });
  const speaking = speakingPronouns({ tokenized, mentions: people }, pronouns);
  const employers = employersAt(attributions, [...people, ...speaking].sort(byPosition), affiliations);
  const repeated = resolveRepeated(repeating, employers);
  const known = [...named, ...bodies, ...described, ...repeated].sort(byPosition);
  const collectives = new Collectives(lexicon);
  const referents = { text, tokenized, lexicon, states, collectives, isOutlet };
  const unnamed = resolveUnnamed({ ...referents, mentions: known }, attributions, pronouns.all);
  const before = [...known, ...unnamed].sort(byPosition);
  const meant = resolvePronouns({ ...referents, mentions: before, attributions }, pronouns);
  const read = [...before, ...meant].sort(byPosition);
  return { ...referents, mentions: withOwnStates(read, unresolved, states) };
}

/** What belongs to a state behind "his" and "her". */
const OWN = /^\s(?:own\s)?(?:country|nation|homeland|government)\b/u;
/** In characters. */
const LONGEST_OWN = 30;

/**
 * "his government" is that of whom "his" means, where the text tells it: "The Ruritanian envoy said [his government] would pay."
 * So is his country where what is said opens with it: in "told Doe that he would help his country" it may be another's.
 */
function withOwnStates(
  mentions: readonly ResolvedMention[],
  { text, attributions }: Unresolved,
  states: States,
): ResolvedMention[] {
  const opening = new Set(attributions.flatMap(({ content }) => content.map(({ start }) => start)));
  const own = mentions.flatMap(({ start, end, form, chains }): ResolvedMention[] => {
    const [words] = (form === 'PRONOUN' && OWN.exec(text.slice(end, end + LONGEST_OWN))) || [];
    const isOwn = opening.has(start) || words?.endsWith('government');
    const state = isOwn && words && chains[0] && statesOf(chains[0])[0];
    return state
      ? [{ start, end: end + words.length, form: 'DESCRIPTION', chains: [states.acts(state)] }]
      : [];
  });
  const starts = new Set(own.map(({ start }) => start));
  const others = mentions.filter(({ start, form }) => form === 'PRONOUN' || !starts.has(start));
  return [...others, ...own].sort(byPosition);
}

const companiesAmong = (things: readonly Chain[], lexicon: Lexicon, isOutlet: IsOutlet) =>
  things.filter((chain) => isCompany(chain, lexicon) && !someName(chain, isOutlet));

const isPerson = ({ kind, form }: FoundMention) => kind === 'PERSON' && form === 'NAME';
const isThing = ({ kind, state }: FoundMention) => kind !== 'PERSON' && !state;

interface Links {
  readonly people: ReadonlyMap<FoundMention, Chain>;
  readonly things: ReadonlyMap<FoundMention, Chain>;
  readonly states: States;
  readonly text: string;
  readonly lexicon: Lexicon;
}

function resolveName(
  mention: FoundMention,
  { people, things, states, text, lexicon }: Links,
): ResolvedMention {
  const { start, end, state } = mention;
  const form = mention.form === 'NAME' ? 'NAME' : 'DESCRIPTION';
  const linked = people.get(mention) ?? things.get(mention);
  const titled = mention.title && { titleStart: mention.title.start };
  if (linked || !state) return { start, end, form, chains: linked ? [linked] : [], ...titled };
  if (form === 'NAME' && isScene(mention, text, lexicon))
    return { start, end, form, chains: [noteState(states.town(text.slice(start, end)), mention, text)] };
  const named = form === 'NAME' ? [noteState(states.place(state), mention, text)] : [];
  if (named.length > 0 && !isActing(mention, text)) return { start, end, form, chains: named };
  return { start, end, form, chains: [noteState(states.acts(state), mention, text)] };
}

/** A state's name is that of a place, also where it means the state that acts; for the state it is only a description. */
function noteState(chain: Chain, mention: FoundMention, text: string): Chain {
  if (mention.form === 'NAME') addName(chain, text.slice(mention.start, mention.end));
  const isKnown = chain.mentions[chain.mentions.length - 1]?.start === mention.start;
  if (!isKnown) addMention(chain, mention, namesItself(chain, mention) ? 'NAME' : 'DESCRIPTION');
  return chain;
}

/** A place, or a union of states, which is no place. */
function namesItself({ kind }: Chain, mention: FoundMention): boolean {
  return mention.form === 'NAME' && mention.kind === kind;
}

/** "the Ruritanian army" is an organisation of its own, the same each time. */
function resolveBodies(
  { tokenized, lexicon, text }: Unresolved,
  things: ReadonlyMap<FoundMention, Chain>,
): ResolvedMention[] {
  const chains = new Map<string, Chain>();
  for (const chain of things.values())
    for (const name of chain.names.keys()) chains.set(name.toLowerCase(), chain);
  return findStateBodies(tokenized, lexicon).map(({ start, end, name }) => {
    const chain = chains.get(name.toLowerCase()) ?? newChain('ORGANISATION');
    chains.set(name.toLowerCase(), chain);
    for (const each of [name, ...bodyAliases(text, { start, end })]) addName(chain, each);
    addMention(chain, { start, end }, 'DESCRIPTION');
    return { start, end, form: 'DESCRIPTION', chains: [chain] };
  });
}

interface Known {
  readonly people: readonly Chain[];
  /** Who is on trial, for a description of one person. */
  readonly accused: (description: PersonDescription) => Chain | undefined;
  readonly bodies: readonly Chain[];
  readonly states: States;
}

function resolveDescriptions(
  { tokenized, text, lexicon, attributions }: Unresolved,
  found: readonly FoundMention[],
  known: Known,
): ResolvedMention[] {
  const taken = found.flatMap(({ title, apposition, start, end, kind }) =>
    [title, apposition, kind === 'PLACE' ? undefined : { start, end }].filter((span) => span !== undefined),
  );
  const counts = countStates(found);
  const counted = chainsOfStates(counts, known.states);
  const speaking = speakingStates(attributions, found);
  const resolved: ResolvedMention[] = [];
  for (const description of findPersonDescriptions(tokenized, text, taken, lexicon)) {
    const at = firstAfter(found, description.start);
    const soFar = countStates(found.slice(Math.max(0, at - WINDOW), at));
    const last = description.head === 'side' ? undefined : joinedStates(found, description, text);
    const joined = last && isSpokenOf(last, soFar) ? last : undefined;
    const most = soFar.size > 1 ? chainsOfStates(soFar, known.states) : counted;
    const near = joined ? chainsOfStates(countStates(joined), known.states) : most;
    const together = joinedPeople(found, description, { text, people: known.people });
    const states = { counted, near, counts: soFar, together, joined: joined !== undefined };
    const chains = resolveDescription(description, known, speaking(description), states);
    if (chains.length === 0) continue;
    for (const chain of chains) addMention(chain, description, 'DESCRIPTION');
    resolved.push({ start: description.start, end: description.end, form: 'DESCRIPTION', chains });
  }
  return resolved;
}

/** So many times as often another two have to be named that two who are only named together once are not meant. */
const FAR_MORE = 3;

function isSpokenOf(joined: readonly FoundMention[], counts: ReadonlyMap<string, number>): boolean {
  const most = [...counts.values()].sort((a, b) => b - a)[1] ?? 0;
  return joined.some(({ state }) => FAR_MORE * (counts.get(state ?? '') ?? 0) >= most);
}

/** How many earlier names tell which two states are spoken of. */
const WINDOW = 200;

/** The states of a text, named most first: all of them, and those that "the two countries" may mean at a place. */
interface NamedStates extends Pick<GroupContext, 'joined' | 'counts' | 'together'> {
  readonly counted: readonly Chain[];
  readonly near: readonly Chain[];
}

function resolveDescription(
  description: PersonDescription,
  { people, bodies, states, accused }: Known,
  speaking: ReadonlySet<string>,
  { counted, near, ...rest }: NamedStates,
): readonly Chain[] {
  const one = ACCUSED.test(description.head)
    ? accused(description)
    : findDescribedPerson(description, people);
  if (one) return [one];
  if (isOneCountry(description))
    return homeState(
      description,
      [...speaking].map((code) => states.acts(code)),
      { counted, counts: rest.counts },
    );
  const isSpeaking = ({ state }: Chain) => speaking.has(state ?? '');
  const others = near.filter((chain) => !isSpeaking(chain));
  const isOutside = !near.slice(0, 2).some(isSpeaking) && others.length > 1;
  return findGroup(description, { ...rest, people, bodies, states: isOutside ? others : near });
}

/** How often a text names each state, by its code. */
function countStates(found: readonly FoundMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state } of found) if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** States as those that act, the one named most first. */
function chainsOfStates(counts: ReadonlyMap<string, number>, states: States): Chain[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => states.acts(code));
}
