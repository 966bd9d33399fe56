import type { Lexicon } from '../../../model/lexicon';
import type { FoundMention } from '../../mentions/found-mention';
import { addMention, addName, type Chain } from '../chain';
import type { ResolvedMention } from '../referents';
import { addHomes } from './office-homes';
import { linkPeople } from './people';
import { isActing, isScene, type States } from './states';
import { namedByState } from './named-by-state';
import { linkThings } from './things';

/** Every name with whom it means, and who and what is named at all. */
export interface ResolvedNames {
  /** In the order in which they were found. */
  readonly mentions: readonly ResolvedMention[];
  readonly people: readonly Chain[];
  /** Everything that is no person and no state. */
  readonly things: readonly Chain[];
}

interface Known {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly states: States;
}

/** Says of every name and adjective of a state whom it means. */
export function resolveNames(found: readonly FoundMention[], context: Known): ResolvedNames {
  const { text, lexicon } = context;
  const people = linkPeople(found.filter(isPerson), text, lexicon);
  const named = namedByState(found, text, lexicon);
  addHomes(found, people, { text, lexicon });
  const things = linkThings(named.filter(isThing), text, lexicon);
  named.forEach((mention, at) => addWritten(things.get(mention), mention, found[at]));
  return {
    mentions: named.map((mention) =>
      resolveName(mention, people.get(mention) ?? things.get(mention), context),
    ),
    people: [...new Set(people.values())],
    things: [...new Set(things.values())],
  };
}

/** "Foreign Ministry" of the "Ruritanian Foreign Ministry", where only "Ruritania's Foreign Ministry" is written. */
function addWritten(
  chain: Chain | undefined,
  { name }: FoundMention,
  written: FoundMention | undefined,
): void {
  if (chain && written && written.name !== name) addName(chain, written.name);
}

const isPerson = ({ kind, form }: FoundMention) => kind === 'PERSON' && form === 'NAME';
const isThing = ({ kind, state }: FoundMention) => kind !== 'PERSON' && !state;

function resolveName(
  mention: FoundMention,
  linked: Chain | undefined,
  { text, lexicon, states }: Known,
): ResolvedMention {
  const { start, end, state } = mention;
  const form = mention.form === 'NAME' ? 'NAME' : 'DESCRIPTION';
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
