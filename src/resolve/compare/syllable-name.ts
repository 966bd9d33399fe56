import { memoize } from '../../util/memoize';
import { readChinese } from '../romanisation/chinese';
import { readKorean } from '../romanisation/korean';
import { nameOrders, TURNED, WHY_TURNED } from './name-orders';
import type { Compare, Signal } from './signal';
import { strongestOfPersonNames } from './strongest-of-names';

interface Language {
  readonly name: string;
  readonly read: (folded: string) => ReadonlySet<string>;
}

const LANGUAGES: readonly Language[] = [
  { name: 'Korean', read: memoize((folded) => readKorean(folded.split(' '))) },
  { name: 'Chinese', read: memoize((folded) => readChinese(folded.split(' '))) },
];

const SAME_SYLLABLES = 0.94;

/**
 * Korean and Chinese names, syllable by syllable: "Mao Tse-tung" and "Mao Zedong". A name is read in one system as a
 * whole, so that two names of one system that differ in a syllable stay two.
 */
export const syllableName: Compare = (a, b) =>
  a.kind === 'PERSON' ? strongestOfPersonNames(a, b, compareSyllables) : undefined;

function compareSyllables(first: string, second: string): Signal | undefined {
  for (const { words, isTurned } of nameOrders(second.split(' '))) {
    const language = LANGUAGES.find(({ read }) => intersects(read(first), read(words.join(' '))));
    if (!language) continue;
    const spelling = `"${first}" and "${second}" spell one ${language.name} name`;
    return isTurned
      ? { score: SAME_SYLLABLES * TURNED, why: `${spelling}; ${WHY_TURNED}` }
      : { score: SAME_SYLLABLES, why: spelling };
  }
  return undefined;
}

/** Whether both names are made of syllables of one of the languages. */
export function areSyllables(a: string, b: string): boolean {
  return LANGUAGES.some(({ read }) => read(a).size > 0 && read(b).size > 0);
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value));
}
