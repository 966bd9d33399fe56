import { statesOf, type Chain } from '../chain';
import { singular } from '../../words/singular';
import type { ResolvedSpeech } from '../sources/speakers-by-place';
import type { Antecedent } from './antecedents';
import type { BeforePronouns } from './resolve-pronouns';

/** As many mentions make a state one of the two that a text is about. */
const OFTEN = 4;
/** In characters: how far before a quotation others stand who may be "they". */
const NEAR = 200;

/** Finds who "they" are that a quotation opens with, where the text is about two states and one of them speaks. */
export type OtherSide = (speech: ResolvedSpeech) => Pick<Antecedent, 'chains'> | undefined;

/**
 * "“[They] fired first,” the Ruritanian minister said": the other of the two states that the text names far more than any third, unless
 * people without a name are spoken of in the paragraph just before or beside it.
 */
export function otherSideIn({ mentions, text, lexicon }: BeforePronouns): OtherSide {
  const counts = new Map<string, { chain: Chain; times: number }>();
  for (const chain of mentions.filter(({ form }) => form !== 'PRONOUN').flatMap(({ chains }) => chains))
    if (chain.state) counts.set(chain.state, { chain, times: (counts.get(chain.state)?.times ?? 0) + 1 });
  const [first, second, third] = [...counts.values()].sort((a, b) => b.times - a.times);
  const areTwo = first && second && second.times >= OFTEN && second.times > 2 * (third?.times ?? 0);
  const isSpokenOf = (word: string) =>
    word !== singular(word) &&
    [lexicon.collectives, lexicon.offices].some((list) => list.has(singular(word)));
  return ({ chains: [speaker, ...others], start, end }) => {
    const [own, ...more] = speaker && others.length === 0 ? statesOf(speaker) : [];
    if (!areTwo || !own || more.length > 0) return undefined;
    const before =
      text
        .slice(Math.max(0, start - NEAR), start)
        .split('\n')
        .pop() ?? '';
    // "“They are heroes,” the minister said of his soldiers"
    const behind = /^[^.!?\n]*/u.exec(text.slice(end, end + NEAR))?.[0] ?? '';
    if (`${before} ${behind}`.split(/[^\p{L}-]+/u).some(isSpokenOf)) return undefined;
    const other = [first.chain, second.chain].filter(({ state }) => state !== own);
    return other.length === 1 ? { chains: other } : undefined;
  };
}
