import { memoize } from '../../util/memoize';
import { readChinese } from '../romanisation/chinese';
import { readKorean } from '../romanisation/korean';
import { nameOrders, TURNED, WHY_TURNED } from './name-orders';
import type { Compare, Signal } from './signal';
import { strongest } from './strongest';

interface Language {
  readonly name: string;
  readonly read: (folded: string) => ReadonlySet<string>;
}

const LANGUAGES: readonly Language[] = [
  { name: 'Korean', read: memoize((folded) => readKorean(folded.split(' '))) },
  { name: 'Chinese', read: memoize((folded) => readChinese(folded.split(' '))) },
];

/**
 * Korean and Chinese names, syllable by syllable: "Mao Tse-tung" and "Mao Zedong". A name is read in one system as a
 * whole, so that two names of one system that differ in a syllable stay two.
 */
export const syllableName: Compare = (a, b) => {
  if (a.kind !== 'PERSON') return undefined;
  const signals = a.names.flatMap((name) => b.names.flatMap((other) => compareSyllables(name, other) ?? []));
  return strongest(signals);
};

export function compareSyllables(name: string, other: string): Signal | undefined {
  const [first, second] = name < other ? [name, other] : [other, name];
  if (first === second) return undefined;
  for (const { words, isTurned } of nameOrders(second.split(' '))) {
    const language = LANGUAGES.find(({ read }) => intersects(read(first), read(words.join(' '))));
    if (!language) continue;
    const spelling = `"${first}" and "${second}" spell one ${language.name} name`;
    return isTurned
      ? { score: 0.94 * TURNED, why: `${spelling}; ${WHY_TURNED}` }
      : { score: 0.94, why: spelling };
  }
  return undefined;
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value));
}
