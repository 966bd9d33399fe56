import type { Attribution } from '../../../model/attribution';
import { contains, hull, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import type { Token } from '../../tokens/token';
import type { Antecedent } from './antecedents';
import { mentionsIn } from '../referents';
import type { BeforePronouns } from './resolve-pronouns';

/** In characters: how far from the cue a topic may stand. */
const NEAR = 160;

/**
 * What something said is on, as its own sentence tells outside of it: "“It works,” Doe said of [the Polar Bridge]",
 * "Asked about [Roe], she said he was fine". By the place of what is said.
 */
export function topicsOf({
  tokenized,
  mentions,
  attributions,
}: Pick<BeforePronouns, 'tokenized' | 'mentions' | 'attributions'>): (said: Span) => readonly Antecedent[] {
  const byStart = new Map<number, Attribution>();
  for (const one of attributions) for (const { start } of one.content) byStart.set(start, one);
  return ({ start }) => {
    const said = byStart.get(start);
    if (!said || said.cue.length === 0) return [];
    const cue = hull(said.cue);
    const near = { start: cue.start - NEAR, end: cue.end + NEAR };
    return mentionsIn({ mentions }, near)
      .filter((one) => one.chains.length > 0 && !said.content.some((span) => contains(span, one)))
      .filter(({ start: at, titleStart }) => isTopic(tokenized.tokens, titleStart ?? at, cue))
      .map(({ start: at, end, chains }) => ({ start: at, end, chains, sentence: 0, prominent: true }));
  };
}

/** Whether the words before a place make it a topic, in the sentence of the cue: "asked about the [bridge]", "said of [Roe]". */
function isTopic(tokens: readonly Token[], start: number, cue: Span): boolean {
  const at = firstAfter(tokens, start) - 1;
  const sentence = tokens[firstAfter(tokens, cue.start) - 1]?.sentence;
  const words = tokens.slice(Math.max(0, at - 3), at).filter((word) => !OWNER.test(word.lower));
  const [before, preposition] = words.slice(-2);
  if (!before || !preposition || tokens[at]?.sentence !== sentence) return false;
  if (ASKS.test(`${before.lower} ${preposition.lower}`)) return true;
  if (/^(?:asked|questioned) (?:if|whether)$/u.test(`${before.lower} ${preposition.lower}`)) return true;
  return contains(cue, before) && /^(?:of|about)$/u.test(preposition.lower);
}

const OWNER = /^(?:the|its|his|her|their)$/u;
const ASKS =
  /^(?:(?:asked|questioned|speaking|talking|pressed|quizzed) (?:about|of|on)|(?:referring|alluding|pointing|reference|response|responding|reacting) to|(?:commenting|comment|remarking) (?:on|about))$/u;
