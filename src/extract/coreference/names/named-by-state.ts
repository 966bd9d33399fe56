import { lexiconKey, onlyState, type Lexicon } from '../../../model/lexicon';
import type { FoundMention } from '../../mentions/found-mention';
import { stateAdjective } from './state-bodies';

/** What many states have and call by the same words. */
const HEAD =
  /^(?:ministry|department|parliament|senate|assembly|congress|cabinet|council|court|tribunal|army|navy|forces?|guard|police|staff|service|agency|commission|committee|office|authority|bank|embassy|board|bureau)$/u;
const SMALL = /^(?:of|for|and|the|on|in)$/u;
/** "[Ruritania’s] ", "[North Sylvania's] ". */
const OWNER = /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*)['’]s?\s$/u;
/** In characters. */
const LONGEST_OWNER = 40;

/**
 * The mentions, where a name that any state could give is that of the state beside it: "Ruritania's [Foreign Ministry]" is the
 * "Ruritanian Foreign Ministry", and not the same as Sylvania's.
 */
export function namedByState(
  mentions: readonly FoundMention[],
  text: string,
  lexicon: Lexicon,
): FoundMention[] {
  return mentions.map((mention) => {
    const { kind, form, state, name, start } = mention;
    if (kind !== 'ORGANISATION' || form !== 'NAME' || state || !isAnyStates(name, lexicon)) return mention;
    const owner = OWNER.exec(text.slice(Math.max(0, start - LONGEST_OWNER), start))?.[1];
    const adjective = owner && adjectiveOf(owner, lexicon);
    return adjective ? { ...mention, name: `${adjective} ${name}` } : mention;
  });
}

/** "Foreign Ministry", "Ministry of External Affairs", and no "Dumaville Bank". */
function isAnyStates(name: string, { commonWords, organisationWords, offices }: Lexicon): boolean {
  const words = name.split(/\s+/u).map(lexiconKey);
  const of = words.findIndex((word) => SMALL.test(word));
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  const lists = [commonWords, organisationWords, offices];
  const isCommon = (word: string) => SMALL.test(word) || lists.some((list) => list.has(word));
  return words.length > 1 && HEAD.test(head) && (head === 'ministry' || words.every(isCommon));
}

/** The longest name of a state that the words end with. */
function adjectiveOf(words: string, lexicon: Lexicon): string | undefined {
  const parts = words.split(' ');
  for (let from = 0; from < parts.length; from += 1) {
    const state = onlyState(lexicon.states.get(lexiconKey(parts.slice(from).join(' '))));
    const adjective = state?.how === 'name' ? stateAdjective(state.code, lexicon) : undefined;
    if (adjective) return adjective;
  }
  return undefined;
}
