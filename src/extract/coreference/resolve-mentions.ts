import type { Attribution } from '../../model/attribution';
import type { Lexicon } from '../../model/lexicon';
import { byPosition } from '../../model/span';
import type { Outlets } from '../attribution/passing-on/outlet-names';
import type { FoundMention } from '../mentions/found-mention';
import type { TokenizedText } from '../tokens/token';
import { addRole, someName, type Chain } from './chain';
import { withOutletNames, withSourceNames } from './names/missed-names';
import { resolveNames } from './names/resolve-names';
import { resolveStateBodies } from './names/state-bodies';
import { States } from './names/states';
import { affiliationsOf, employersAt } from './people-by-description/employers';
import { withOwnPeople } from './people-by-description/patrons';
import { resolveDescriptions } from './people-by-description/resolve-descriptions';
import { withOwnStates } from './pronouns/own-states';
import { resolvePronouns, sortPronouns, speakingPronouns } from './pronouns/resolve-pronouns';
import { withInstead, type Referents, type ResolvedMention } from './referents';
import { withOwnCampaigns } from './sources/campaigns';
import { Collectives } from './sources/collectives';
import { isBusiness, isMovement } from './things-by-description/companies';
import { namedBelow } from './sources/named-below';
import { goingOnAt } from './things-by-description/going-on';
import { governmentsOfLeaders } from './things-by-description/governments';
import { findRepeatedThings, linkAlone, resolveRepeated } from './things-by-description/repeated-things';
import { resolveUnnamed } from './things-by-description/unnamed';

/** What coreference reads: one document with what was found in it. */
interface Unresolved {
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
  const names = resolveNames(found, { text, lexicon, states });
  const ofStates = resolveStateBodies(unresolved, names.things);
  const companies = names.things.filter((one) => isBusiness(one, { lexicon, isOutlet }));
  const below = namedBelow({ ...unresolved, mentions: names.mentions });
  for (const { chains, role } of below) for (const chain of chains) addRole(chain, role);
  const described = resolveDescriptions(unresolved, found, {
    people: names.people,
    bodies: companies,
    movements: names.things.filter((one) => someName(one, isMovement)),
    states,
    named: names.mentions,
  });
  const things = [...names.things, ...chainsIn(ofStates), ...chainsIn(names.mentions).filter(isActingState)];
  const repeating = findRepeatedThings(unresolved, [...new Set(things)], isOutlet);
  const placed = inOrder(names.mentions, linkAlone(repeating));
  const affiliations = affiliationsOf(found, placed, text);
  const people = inOrder(names.mentions, described);
  const pronouns = sortPronouns({ text, tokenized, attributions, lexicon, isOutlet });
  const speaking = speakingPronouns({ tokenized, mentions: people }, pronouns);
  const spoken = inOrder(people, speaking);
  const employers = employersAt(attributions, spoken, affiliations);
  const speakers = goingOnAt(attributions, { mentions: spoken, affiliations, isOutlet });
  const repeated = resolveRepeated(repeating, { employers, speakers });
  const led = governmentsOfLeaders({ text, states, mentions: names.mentions });
  const told = inOrder(names.mentions, ofStates, described, repeated, led);
  const known = withInstead(told, below);
  const referents = { text, tokenized, lexicon, states, collectives: new Collectives(lexicon), isOutlet };
  const unnamed = resolveUnnamed({ ...referents, mentions: known }, attributions, pronouns.all);
  const before = inOrder(known, unnamed);
  const meant = resolvePronouns({ ...referents, mentions: before, attributions, affiliations }, pronouns);
  const read = withOwnPeople({ text, attributions, mentions: inOrder(before, meant) });
  const own = withOwnStates({ text, attributions, lexicon, states, mentions: read });
  return withOwnCampaigns({ ...referents, mentions: own });
}

const inOrder = (...mentions: readonly (readonly ResolvedMention[])[]) => mentions.flat().sort(byPosition);
const chainsIn = (mentions: readonly ResolvedMention[]) => mentions.flatMap(({ chains }) => chains);
const isActingState = ({ kind, state }: Chain) => state !== undefined && kind === 'ORGANISATION';
