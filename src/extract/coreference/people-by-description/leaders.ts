import { nearness, statesOf, type Chain } from '../chain';
import type { PersonDescription } from './person-descriptions';
import type { Role } from './role';

/** In characters. */
const NEAR = 600;

/** Persons at the head of a state, those named most first. */
export function leadersOf(people: readonly Chain[], states: readonly string[] = []): Chain[] {
  return people
    .filter((chain) => chain.roles.some(({ family, states: of }) => family === 'leader' && of.length > 0))
    .filter((chain) => states.length === 0 || statesOf(chain).some((state) => states.includes(state)))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/**
 * Whom "the Ruritanian leader" means where the text tells of nobody that he leads Ruritania: the only one near who has the office of
 * some state: "Prime Minister Doe left. [The Ruritanian leader] said".
 */
export function findUntoldLeader(
  description: PersonDescription,
  people: readonly Chain[],
): Chain | undefined {
  const { role, start } = description;
  if (role.office !== 'leader' || role.states.length !== 1) return undefined;
  const isNear = (chain: Chain) => start - nearness(chain, description) < NEAR;
  return only(
    people.filter((chain) => statesOf(chain).length === 0 && chain.roles.some(isBareLeader) && isNear(chain)),
  );
}

const only = (people: readonly Chain[]): Chain | undefined => (people.length === 1 ? people[0] : undefined);

/** "Prime Minister", and no "European Commission President". */
const isBareLeader = ({ family, office, words }: Role) =>
  family === 'leader' && office !== 'leader' && words.toLowerCase() === office;
