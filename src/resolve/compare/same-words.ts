import { bodyWords, type BodyWords } from '../body-words';
import { isGeneral } from '../general-words';
import type { Compare } from './signal';
import { strongestOfNames } from './strongest-of-names';

/** "Ministry of Foreign Affairs of Ruritania", "Ruritania's Foreign Ministry"; "Zenda Spaceport", "Zenda Cosmodrome". */
export const sameWords: Compare = (a, b, lists) => {
  if (a.kind === 'PERSON') return undefined;
  return strongestOfNames(a, b, (first, second) => {
    const key = wordsKey(bodyWords(first, lists));
    return key !== undefined && key === wordsKey(bodyWords(second, lists))
      ? { score: 0.93, why: `"${first}" and "${second}" say the same in other words` }
      : undefined;
  });
};

/**
 * Undefined where the words do not tell which one it is. With one state the order does not matter; "embassy of A in B"
 * and "embassy of B in A" differ in nothing but order, and so do two universities.
 */
export function wordsKey({ words, states }: BodyWords): string | undefined {
  if (words.length === 0 || (states.length === 0 && isGeneral(words.join(' ')))) return undefined;
  const ordered = states.length === 1 ? [...words].sort() : words;
  return `${ordered.join(' ')}|${states.join(' ')}`;
}
