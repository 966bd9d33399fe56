import { countBefore, nearness, statesOf, type Chain } from '../chain';
import type { PersonDescription } from './person-descriptions';
import { FORMER, type Role } from './role';

/** In characters. */
const NEAR = 600;
/** In characters: somebody named so near to the head of a state meets him, or is met by him. */
const BESIDE = 120;

/** Persons at the head of a state, those named most first. */
export function leadersOf(people: readonly Chain[], states: readonly string[] = []): Chain[] {
  return people
    .filter((chain) => chain.roles.some(({ family, states: of }) => family === 'leader' && of.length > 0))
    .filter((chain) => states.length === 0 || statesOf(chain).some((state) => states.includes(state)))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/**
 * Whom "the Ruritanian leader" means where the text tells of nobody that he leads Ruritania: the only one near who has the office of
 * some state ("Prime Minister Doe left. [The Ruritanian leader] said"), else the only one of whose office it does not say, who is
 * named beside the head of another state ("President Doe of Sylvania met John Roe. [The Ruritanian president] said").
 */
export function findUntoldLeader(
  description: PersonDescription,
  people: readonly Chain[],
): Chain | undefined {
  const { role, start } = description;
  if (role.family !== 'leader' || role.states.length !== 1 || leadersOf(people, role.states).length > 0)
    return undefined;
  const isNear = (chain: Chain) => start - nearness(chain, description) < NEAR;
  const stateless = people.filter((chain) => statesOf(chain).length === 0);
  const bare = role.office === 'leader' ? stateless.filter((chain) => chain.roles.some(isBareLeader)) : [];
  const untold = stateless.filter((chain) => chain.roles.length === 0 && countBefore(chain, start) > 0);
  const other = FORMER.test(role.words) ? undefined : only(untold);
  return only(bare.filter(isNear)) ?? (other && meets(other, people, start) ? other : undefined);
}

const only = (people: readonly Chain[]): Chain | undefined => (people.length === 1 ? people[0] : undefined);

/** "Prime Minister", and no "European Commission President". */
const isBareLeader = ({ family, office, words }: Role) =>
  family === 'leader' && office !== 'leader' && words.toLowerCase() === office;

/** How many of the mentions of each are compared. */
const MOST = 30;

/** Named beside the head of another state. */
function meets(chain: Chain, people: readonly Chain[], before: number): boolean {
  const own = chain.mentions.filter(({ end }) => end <= before).slice(0, MOST);
  return leadersOf(people).some((leader) =>
    leader.mentions
      .slice(0, MOST)
      .some((one) => own.some((other) => Math.abs(other.start - one.start) < BESIDE)),
  );
}
