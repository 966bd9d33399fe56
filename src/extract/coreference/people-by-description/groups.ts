import { isUnion } from '../../../model/lexicon';
import { countBefore, lastBefore, someName, statesOf, type Chain } from '../chain';
import type { PersonDescription } from './person-descriptions';
import type { Role } from './role';

/** What is known when a pair is to be found. */
export interface GroupContext {
  readonly people: readonly Chain[];
  /** States in the order of how often the text names them. */
  readonly states: readonly Chain[];
  /** Organisations that are no states and no outlets. */
  readonly bodies: readonly Chain[];
  /** Those who fight a state. */
  readonly movements: readonly Chain[];
  /** The two persons that are named together shortly before; empty where none are. */
  readonly together: readonly Chain[];
  /** Two states are named together shortly before: they are `states`. */
  readonly joined: boolean;
  /** How often the text has named a state before, by its code. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Who a description in the plural means: both members of a pair; empty where the text does not tell. */
export function findGroup(description: PersonDescription, context: GroupContext): readonly Chain[] {
  const { head, role } = description;
  if (!isSeveral(description)) return [];
  const way = WAYS.find(([heads]) => heads.test(head))?.[1];
  if (way) return way(description, context);
  return role.family === 'leader' ? leaders(description, context) : [];
}

/** "the two men", and not "two men". */
const isPair = ({ pair, both, head }: PersonDescription) => (/^(?:men|women)$/u.test(head) ? both : pair);

type Way = (description: PersonDescription, context: GroupContext) => readonly Chain[];

/** Whom two are by the noun for them. */
const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/^side$/u, pairOfSides],
  [/^party$/u, (description, context) => (description.both ? pairOfSides(description, context) : [])],
  [
    /^(?:country|nation|state|capital|government|neighbour|neighbor|ally|people|delegation|army|navy)$/u,
    pairOfStates,
  ],
  [
    /^(?:company|firm|group|airline|bank|club|carmaker|operator|retailer|lender|rival)$/u,
    (description, { bodies }) => pairOfBodies(description, bodies),
  ],
  [
    /^(?:pair|duo|men|women)$/u,
    (description, context) => (isPair(description) ? findPair(description, context) : []),
  ],
  // "[Jane Doe and John Roe] left … the couple": only who are named together; "the old couple next door" are others
  [/^couple$/u, ({ role }, { together }) => (/^(?:this |that )?couple$/iu.test(role.words) ? together : [])],
];

function leaders(
  { indefinite, role, start }: PersonDescription,
  { people, together }: GroupContext,
): readonly Chain[] {
  if (role.states.length > 1) {
    const found = role.states.flatMap((state) => leadersOf(people, state).slice(0, 1));
    return found.length === role.states.length ? found : [];
  }
  if (indefinite || role.states.length === 1) return [];
  const holders = people.filter((chain) => holds(chain, role));
  if (together.length === 2 && together.every((one) => holders.includes(one))) return together;
  const found = leadersOfTwoStates(holders.filter((chain) => countBefore(chain, start) > 0));
  return found.length > 0 ? found : leadersOfTwoStates(holders);
}

/** Persons at the head of a state, those named most first. */
const leadersOf = (people: readonly Chain[], state?: string): Chain[] =>
  people
    .filter((chain) => isLeader(chain) && statesOf(chain).length > 0)
    .filter((chain) => !state || statesOf(chain).includes(state))
    .sort((a, b) => b.mentions.length - a.mentions.length);

/** "the two presidents" are no prime ministers; "leaders" are both. */
const holds = (chain: Chain, { office }: Role) =>
  EITHER.test(office ?? '') ? isLeader(chain) : chain.roles.some((known) => known.office === office);
const EITHER = /^(?:leader|ruler|head of state|head of government)$/u;

const isLeader = ({ roles }: Chain) => roles.some(({ family }) => family === 'leader');

/** "neither side" is both. */
const isSeveral = ({ plural, head, both, distributive }: PersonDescription) =>
  plural || (distributive && (both || head === 'side'));

/** "his country", "the nation", "her government". */
export function isOneCountry({ head, plural, bare, indefinite, role }: PersonDescription): boolean {
  if (plural || bare || indefinite || role.states.length > 0) return false;
  if (head === 'government') return /^(?:his|her|my|our) (?:own )?government$/iu.test(role.words);
  return (
    /^(?:country|nation)$/u.test(head) &&
    !/(?:^(?!(?:This|That|Our|My|His|Her|Their|Its)\b)|\s)\p{Lu}/u.test(role.words) &&
    !ANOTHERS.test(role.words)
  );
}

/** "the host country", "the neighbouring country": another than that of who speaks. */
const ANOTHERS = /\b(?:host|neighbou?ring|third|rival|foreign|fellow|other|second)\b/iu;

/** The state that the text names most, for a government by far: "Ruritania is poor. Doe said [the country] would pay". */
export function homeState(
  { head }: PersonDescription,
  [most, second]: readonly string[],
  counts: GroupContext['counts'],
): readonly string[] {
  const times = (code = '') => counts.get(code) ?? 0;
  return most && (head !== 'government' || times(most) > 2 * times(second)) ? [most] : [];
}

/** "the two countries", and "the countries" right after two that are named together; no "two countries", which are any. */
function pairOfStates(
  { pair, both, bare, indefinite, head, role }: PersonDescription,
  { states, joined }: GroupContext,
): readonly Chain[] {
  const isThese =
    joined && !bare && /^(?:these |those )?(?:countries|nations|governments)$/iu.test(role.words);
  const isPair = OF_SEVERAL.test(head) ? both : pair || isThese;
  if (!isPair || indefinite || role.states.length > 0) return [];
  return states.slice(0, 2).length === 2 ? states.slice(0, 2) : [];
}

/** What a state has or may have several of. */
const OF_SEVERAL = /^(?:people|delegation|army|navy)$/u;

const countOf = (counts: GroupContext['counts'], chain: Chain | undefined) =>
  counts.get(chain?.state ?? '') ?? 0;

/** As many mentions make a body one of two sides. */
const OFTEN = 2;

/** "both sides": two states, or one and those who fight it, or two bodies where the text names those more. */
function pairOfSides(
  { bare, role, start }: PersonDescription,
  { states, bodies, movements, counts }: GroupContext,
): readonly Chain[] {
  if (bare || role.states.length > 0) return [];
  const times = (one: Chain | undefined) =>
    one?.state ? countOf(counts, one) : one ? countBefore(one, start) : 0;
  const sides = [...withoutBrokers(states, counts), ...movements].sort((a, b) => times(b) - times(a));
  const ofBodies = mostNamed(bodies, start).slice(0, 2);
  const often = times(ofBodies[1]);
  if (often > times(sides[1])) return often < OFTEN ? [] : ofBodies;
  return sides[0]?.state && times(sides[1]) > 0 ? sides.slice(0, 2) : [];
}

/** A union of states is no side where the text names two states several times each: it only sits between them. */
function withoutBrokers(states: readonly Chain[], counts: GroupContext['counts']): readonly Chain[] {
  const alone = states.filter((chain) => !someName(chain, isUnion));
  return countOf(counts, alone[1]) >= OFTEN ? alone : states;
}

/** "the two leaders", "the leaders": the two named most who lead different states, else the only two who lead at all. */
function leadersOfTwoStates(people: readonly Chain[]): readonly Chain[] {
  const all = people.filter(isLeader);
  const [first, ...rest] = leadersOf(people);
  if (rest.length === 0 && all.length === 2) return all;
  const second =
    first && rest.find((other) => !statesOf(other).some((state) => statesOf(first).includes(state)));
  return first && second ? [first, second] : [];
}

/** "the two companies", "both clubs": the two organisations that the text has named most so far. */
function pairOfBodies(
  { pair, indefinite, start }: PersonDescription,
  bodies: readonly Chain[],
): readonly Chain[] {
  if (!pair || indefinite) return [];
  const named = mostNamed(bodies, start);
  return named.length > 1 ? named.slice(0, 2) : [];
}

/** Those named before a place, the one named most first. */
function mostNamed(chains: readonly Chain[], start: number): readonly Chain[] {
  return chains
    .filter((chain) => countBefore(chain, start) > 0)
    .sort((a, b) => countBefore(b, start) - countBefore(a, start));
}

/** How far "the pair" reaches back, in characters. */
const NEAR = 500;

/** "the pair": the two persons named together or last before it, if that was not long ago, else two organisations. */
function findPair(
  description: PersonDescription,
  { people, bodies, together }: GroupContext,
): readonly Chain[] {
  const two = together.length === 2 ? together : lastTwo(people, description);
  return two.length > 0 ? two : pairOfBodies(description, bodies);
}

/** The two named last before a description, if that was not long ago. */
function lastTwo(people: readonly Chain[], { start }: PersonDescription): readonly Chain[] {
  const last = (chain: Chain) => lastBefore(chain, start);
  const named = people.filter((chain) => last(chain) >= start - NEAR).sort((a, b) => last(b) - last(a));
  return named.length > 1 ? named.slice(0, 2) : [];
}
