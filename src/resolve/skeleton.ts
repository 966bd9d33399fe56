import { memoize } from '../util/memoize';

/**
 * The consonants of a name in six classes, the same in every system of romanisation that `romanisation/` reads: P (lips),
 * T, K (everything between "k" and "s"), L, M, N. It is what blocking goes by, so it joins far more than is the same.
 * "j" is a consonant in some systems and a vowel in others, a first "l" may be silent, and "ng" one sound or two: such a name has several.
 */
export const skeletons = memoize((words: string): readonly string[] => [...new Set(variants(words))]);

/** As many for every name, in one order; some may be the same. */
export const variants = memoize((words: string): readonly string[] => {
  const parts = words
    .split(' ')
    .map((word) => word.replace(/(?<=[aeiouy])h$|j$/u, '').replace(/ark$/u, 'ak'));
  const letters = parts.join('');
  const silent = parts.map((word) => (SILENT_L.test(word) ? word.slice(1) : word)).join('');
  return [letters, letters.replace(/j/gu, 'y'), letters.replace(/ng(?=[aeiouyw])/gu, 'n'), silent].map(
    classes,
  );
});

/** Korean "Ri" is "Yi" in the South, "Ryu" "Yu". */
const SILENT_L = /^[lr](?:i|ee|y[aeou]+)(?:n|m|ng)?$/u;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/ou(?=[aeiou])/gu, 'w'],
  [/(?<=[cghjkqsx])[vw]/gu, ''],
  [/ph/gu, 'p'],
  [/(?<=[tdbpr])h/gu, ''],
  [/[td]+(?=[szjc])/gu, ''],
  [/ng(?![aeiouyw])/gu, 'n'],
  [/[aeiouy]/gu, '-'],
  [/[bpfvw]/gu, 'P'],
  [/[td]/gu, 'T'],
  [/[cgjkqsxzh]/gu, 'K'],
  [/[lr]/gu, 'L'],
  [/m/gu, 'M'],
  [/n/gu, 'N'],
  [/(.)\1+/gu, '$1'],
  [/-/gu, ''],
];

function classes(letters: string): string {
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), letters);
}
