import type { Lexicon } from '../../../model/lexicon';
import { slice } from '../../../model/span';
import type { FoundMention } from '../../mentions/found-mention';
import { addMention, addName, type Chain } from '../chain';
import type { ResolvedMention } from '../referents';
import { linkFamilies } from './families';
import { addHomes } from './office-homes';
import { linkPeople } from './people';
import { isCapital, isTown } from './capitals';
import { isActing, type States } from './states';
import { namedByState } from './named-by-state';
import { linkThings } from './things';

/** Every name with whom it means, and who and what is named at all. */
interface ResolvedNames {
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
  const families = linkFamilies(people, text);
  const named = namedByState(found, text, lexicon);
  addHomes(found, people, text);
  const things = linkThings(named.filter(isThing), text, lexicon);
  named.forEach((mention, at) => addWritten(things.get(mention), mention, found[at]));
  const known = { ...context, isNamed: namesStates(found, context) };
  return {
    mentions: named.map((mention, at) => {
      const family = families.get(mention);
      if (family) return { ...spanOf(mention), form: 'DESCRIPTION', chains: family };
      const linked = people.get(mention) ?? things.get(mention);
      const beside = [named[at - 1], named[at + 1]];
      return linked || !mention.state
        ? { ...spanOf(mention), chains: linked ? [linked] : [] }
        : { ...spanOf(mention), chains: [resolveState(mention, mention.state, beside, known)] };
    }),
    people: [...new Set([...people].flatMap(([mention, chain]) => (families.has(mention) ? [] : [chain])))],
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

const spanOf = ({ start, end, form, title }: FoundMention) => ({
  start,
  end,
  form: form === 'NAME' ? ('NAME' as const) : ('DESCRIPTION' as const),
  ...(title && { titleStart: title.start }),
});

/** Whether the text names a state otherwise than by its capital, or has the capital act: "Dumaville [dismissed] the claim". */
function namesStates(found: readonly FoundMention[], { text, lexicon }: Known): (state: string) => boolean {
  const isNamed = (one: FoundMention) =>
    one.state !== undefined &&
    (!isCapital(slice(text, one), lexicon) || isActing(one, text) || isSaying(one, text, lexicon));
  const named = new Set(found.filter(isNamed).map(({ state }) => state));
  return (state) => named.has(state);
}

/** The town that a capital is, also where the text nowhere names its state, the place that a state is, or the state that acts. */
function resolveState(
  mention: FoundMention,
  state: string,
  beside: readonly (FoundMention | undefined)[],
  { text, lexicon, states, isNamed }: Known & { readonly isNamed: (state: string) => boolean },
): Chain {
  const words = slice(text, mention);
  if (mention.form !== 'NAME') return note(states.acts(state), mention);
  const isAlone = isCapital(words, lexicon) && !isNamed(state);
  if (isAlone || isTown(mention, beside, { text, lexicon })) return note(states.town(words), mention);
  states.call(state, words);
  const place = note(states.place(state), mention);
  return isActing(mention, text) ? note(states.acts(state), mention) : place;
}

/** "[Dumaville] dismissed the claim", "warnings from [Dumaville]", "accused [Dumaville] of lying", "[Dumaville]'s ambassador". */
function isSaying({ start, end }: FoundMention, text: string, { cues }: Lexicon): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (WORDS_FROM.test(before) || DEALT_WITH.test(before) || OF_STATE.test(text.slice(end, end + 50)))
    return true;
  const verb = /^\s(?<verb>\p{Ll}+)/u.exec(text.slice(end, end + 20))?.groups?.['verb'] ?? '';
  const forms = cues.verbForms.get(verb);
  return forms?.has('past') === true || forms?.has('third') === true;
}

/** "amid warnings from [Dumaville]". */
const WORDS_FROM =
  /\b(?:warnings?|statements?|claims?|calls?|comments?|messages?|demands?|criticism|accusations?|pressure|threats?|denials?) (?:from|by) $/u;

/** "accused [Dumaville] of lying", "called on [Dumaville] to stop", "sanctions against [Dumaville]", "ties with [Dumaville]"; not "blamed [Dumaville] for the loss", which may be a club. */
const DEALT_WITH =
  /\b(?:accus(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|pressur(?:e|es|ed|ing)|call(?:s|ed|ing)? on|sanctions (?:on|against)|(?:relations|ties|alliance|treaty) with|aid to|pressure on) $/u;

/** What only a state has: "[Dumaville]'s ambassador", "[Dumaville]'s forces". */
const OF_STATE =
  /^['’]s? (?:\p{Ll}[\p{L}-]+ ){0,2}(?:ambassador|envoy|(?:foreign|defen[cs]e) minister|forces|troops|army|military|navy|sanctions|diplomats|invasion|diplomacy|foreign policy|allies|arsenal|nuclear (?:program(?:me)?|weapons))\b/u;

/** A state's name is that of a place, also where it means the state that acts; for the state it is only a description. */
function note(chain: Chain, mention: FoundMention): Chain {
  const isKnown = chain.mentions[chain.mentions.length - 1]?.start === mention.start;
  if (!isKnown) addMention(chain, mention, namesItself(chain, mention) ? 'NAME' : 'DESCRIPTION');
  return chain;
}

/** A place, or a union of states, which is no place. */
function namesItself({ kind }: Chain, mention: FoundMention): boolean {
  return mention.form === 'NAME' && mention.kind === kind;
}
