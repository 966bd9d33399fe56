import type { Span } from '../../model/span';
import { statesOf, type Chain } from './chain';
import { leadersOf } from './describe';
import type { Description } from './descriptions';

/** What is known when a pair is to be found. */
export interface GroupContext {
  readonly people: readonly Chain[];
  /** States in the order of how often the text names them, without the one that speaks here. */
  readonly states: readonly Chain[];
  /** Organisations that are no states. */
  readonly bodies: readonly Chain[];
}

/** Who a description in the plural means: both members of a pair; empty where the text does not tell. */
export function findGroup(description: Description, context: GroupContext): readonly Chain[] {
  const { head, role } = description;
  if (!isSeveral(description)) return [];
  if (/^(?:country|nation|state|capital|side|government|neighbour|neighbor|ally)$/u.test(head))
    return pairOfStates(description, context);
  if (COMPANIES.test(head)) return pairOfBodies(description, context.bodies);
  if (/^(?:pair|duo|men|women|party)$/u.test(head))
    return description.pair ? findPair(description, context) : [];
  if (role.family !== 'leader' || (description.indefinite && role.states.length < 2)) return [];
  if (role.states.length > 1)
    return role.states.flatMap((state) => leadersOf(context.people, [state]).slice(0, 1));
  if (role.states.length === 1) return [];
  return leadersOfTwoStates(context.people);
}

/** "neither side" is both. */
const isSeveral = ({ plural, head, distributive }: Description) =>
  plural || (head === 'side' && distributive);

/** "his country", "the nation". */
export function isOneCountry({ head, plural, bare, indefinite, role }: Description): boolean {
  if (plural || bare || indefinite || role.states.length > 0) return false;
  return /^(?:country|nation)$/u.test(head) && !/\s\p{Lu}/u.test(role.words);
}

/** "his country", "her homeland": the state of somebody whom the pronoun tells. */
export function isOwned(text: string, { start, end }: Span): boolean {
  return /^(?:his|her)\s(?:own\s)?(?:country|nation|homeland)$/iu.test(text.slice(start, end));
}

/** The state that speaks, else the one that the text names most: "Ruritania said [the country] would pay". */
export function homeState(speaking: readonly Chain[], counted: readonly Chain[]): readonly Chain[] {
  return speaking.length === 1 ? speaking : counted.slice(0, 1);
}

/** "the two countries", "both sides". */
function pairOfStates({ pair, bare, head, role }: Description, { states }: GroupContext): readonly Chain[] {
  const isPair = pair || (head === 'side' && !bare);
  if (!isPair || role.states.length > 0) return [];
  return states.slice(0, 2).length === 2 ? states.slice(0, 2) : [];
}

/** "the two leaders", "the leaders": the two named most who lead different states, else the only two who lead at all. */
function leadersOfTwoStates(people: readonly Chain[]): readonly Chain[] {
  const all = people.filter(({ roles }) => roles.some(({ family }) => family === 'leader'));
  const [first, ...rest] = leadersOf(people);
  if (rest.length === 0 && all.length === 2) return all;
  const second =
    first && rest.find((other) => !statesOf(other).some((state) => statesOf(first).includes(state)));
  return first && second ? [first, second] : [];
}

const COMPANIES =
  /^(?:company|firm|group|airline|bank|club|carmaker|operator|retailer|lender|rival|agency|union)$/u;

/** "the two companies", "both clubs": the two organisations that the text has named most so far. */
function pairOfBodies({ pair, indefinite, start }: Description, bodies: readonly Chain[]): readonly Chain[] {
  if (!pair || indefinite) return [];
  const count = ({ mentions }: Chain) => mentions.filter(({ end }) => end <= start).length;
  const named = bodies.filter((chain) => count(chain) > 0).sort((a, b) => count(b) - count(a));
  return named.length > 1 ? named.slice(0, 2) : [];
}

/** How far "the pair" reaches back, in characters. */
const NEAR = 500;

/** "the pair": the two persons named last before it, if that was not long ago, else two organisations. */
function findPair(description: Description, { people, bodies }: GroupContext): readonly Chain[] {
  const last = (chain: Chain) =>
    Math.max(-1, ...chain.mentions.filter(({ end }) => end <= description.start).map(({ end }) => end));
  const named = people
    .filter((chain) => last(chain) >= description.start - NEAR)
    .sort((a, b) => last(b) - last(a));
  return named.length > 1 ? named.slice(0, 2) : pairOfBodies(description, bodies);
}
