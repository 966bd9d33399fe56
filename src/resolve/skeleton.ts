import { memoize } from '../util/memoize';

/**
 * The consonants of a name in ten classes, the same in every system that `romanisation/` reads for Russian, Ukrainian and
 * Arabic: B, P, V (f, v, w), T, D, K (everything between "k" and "s"), L, R, M, N. It is what blocking goes by, so it joins
 * more than is the same. Korean and Chinese names, where "b" may be "p" and "l" may be "r", are filed by their syllables.
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
  const plain = soundOf(letters);
  return [
    letters,
    letters.replace(/j/gu, 'y'),
    letters.replace(/ng(?=[aeiouyw])/gu, 'n'),
    letters.replace(/ou(?=[aeiou])/gu, 'u'),
    silent,
  ].map((some) => (some === letters ? plain : soundOf(some)));
});

/** A name of fewer consonants sounds like too many others without its vowels. */
const FEWEST_CONSONANTS = 4;

function soundOf(letters: string): string {
  const consonants = classes(letters);
  return consonants.length < FEWEST_CONSONANTS ? withVowels(letters) : consonants;
}

/** Korean "Ri" is "Yi" in the South, "Ryu" "Yu". */
const SILENT_L = /^[lr](?:i|ee|y[aeou]+)(?:n|m|ng)?$/u;

/** The same with its vowels, in two classes, a row of one class once: "A" for a, e, i and y, "O" for o, u and w. */
export const withVowels = memoize((word: string): string =>
  classes(
    word
      .replace(/(?<=[aeiouy])h$/u, '')
      .replace(/[aeiy]+/gu, 'A')
      .replace(/[ouw]+/gu, 'O'),
  ),
);

const RULES: readonly (readonly [RegExp, string])[] = [
  [/ou(?=[aeiou])/gu, 'w'],
  [/(?<=[cghjkqsx])[vw]/gu, ''],
  [/ph/gu, 'p'],
  [/(?<=[tdbpr])h/gu, ''],
  [/[td]+(?=[szjc])/gu, ''],
  [/ng(?![aeiouyw])/gu, 'n'],
  [/[aeiouy]/gu, '-'],
  [/b/gu, 'B'],
  [/p/gu, 'P'],
  [/[fvw]/gu, 'V'],
  [/t/gu, 'T'],
  [/d/gu, 'D'],
  [/[cgjkqsxzh]/gu, 'K'],
  [/l/gu, 'L'],
  [/r/gu, 'R'],
  [/m/gu, 'M'],
  [/n/gu, 'N'],
  [/(.)\1+/gu, '$1'],
  [/-/gu, ''],
];

function classes(letters: string): string {
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), letters);
}
