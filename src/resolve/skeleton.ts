import { memoize } from '../util/memoize';

/**
 * The consonants of a name in ten classes, the same in every system that `romanisation/` reads for Russian, Ukrainian and
 * Arabic: B, P, V (f, v, w), T, D, K (everything between "k" and "s"), L, R, M, N. It is what blocking goes by, so it joins
 * more than is the same. Korean and Chinese names, where "b" may be "p" and "l" may be "r", are filed by their syllables.
 * "j" is a consonant in some systems and a vowel in others, a first "l" may be silent, and "ng" one sound or two: such a name has several.
 */
export const skeletons = memoize((words: string): readonly string[] => [...new Set(variants(words))]);

const variants = (words: string): readonly string[] => {
  const parts = words
    .split(' ')
    .map((word) => word.replace(/(?<=[aeiouy])h$|j$/u, '').replace(/ark$/u, 'ak'));
  const plain = soundOf(parts);
  const readings = [
    parts.map((word) => asScholars(word)),
    parts.map((word) => asScholars(word.replace(/(?<![stcz])ch/gu, 'kh'))),
    parts.map((word) => word.replace(/(?<!n)g(?!h)/gu, 'j')),
    parts.map((word) => word.replace(/ng(?=[aeiouyw])/gu, 'n')),
    parts.map((word) => word.replace(/ou(?=[aeiou])/gu, 'u')),
    parts.map((word) => (SILENT_L.test(word) ? word.slice(1) : word)),
  ];
  return [
    plain,
    ...readings.map((some) => (some.every((word, at) => word === parts[at]) ? plain : soundOf(some))),
  ];
};

/** "Ščerbic", "Jurij", "Michajlov": "c" is a sibilant and "j" a vowel. */
function asScholars(word: string): string {
  return word.replace(/j/gu, 'y').replace(/c(?![hk])/gu, 's');
}

/** A name of fewer consonants sounds like too many others without its vowels. */
const FEWEST_CONSONANTS = 4;

/** Word by word in any order: where a word ends tells two names apart whose consonants are the same. */
function soundOf(words: readonly string[]): string {
  const consonants = words.map(classes);
  const isShort = consonants.join('').length < FEWEST_CONSONANTS;
  return (isShort ? words.map(withVowels) : consonants).sort().join(' ');
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
  [/ch|c(?=[eiysz])/gu, 's'],
  [/(?<=[sz])h/gu, ''],
  [/[aeiouy]/gu, '-'],
  [/b/gu, 'B'],
  [/p/gu, 'P'],
  [/[fvw]/gu, 'V'],
  [/t/gu, 'T'],
  [/d/gu, 'D'],
  [/[sjz]/gu, 'S'],
  [/x/gu, 'KS'],
  [/[cgkqh]/gu, 'K'],
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
