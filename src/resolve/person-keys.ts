import type { Lists } from './lists';
import { nameWords } from './name-words';
import { readChinese } from './romanisation/chinese';
import { canBeArabic } from './romanisation/arabic';
import { looksEastSlavic } from './romanisation/east-slavic';
import { koreanKeys } from './romanisation/korean';
import { skeletons, withVowels } from './skeleton';

/** Where a name is filed, and where to look for those that may be the same. */
export interface Keys {
  readonly filed: readonly string[];
  readonly asked: readonly string[];
}

/** A slip in a shorter name is not looked for: see `misspelling`. */
const SHORTEST_WITH_SLIP = 5;
const MOST_FULL_NAMES = 12;
const MOST_READINGS = 24;

/** Keys of a folded full name. They are many and narrow, so that a block stays small in a graph of a million names. */
export function personKeys(name: string, lists: Lists): Keys {
  const words = nameWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const syllables = syllableKeys(name);
  const shared = [
    ...(syllables.isShort ? [] : soundKeys(words)),
    ...(looksTransliterated(name) ? [vowelKey(words)] : []),
    ...syllables.keys,
    ...slipKeys(words),
    ...nicknameKeys(first, last, lists),
    ...nicknameKeys(last, first, lists),
  ];
  const isVague = syllables.isShort && words.some((word) => /^[aeiouy]$/u.test(word));
  const abridged = [...initialKeys(first, last, isVague), ...initialKeys(last, first, isVague)];
  return {
    filed: [...shared, ...abridged.map(({ filed }) => filed)],
    asked: [...shared, ...abridged.map(({ asked }) => asked)],
  };
}

/** In any order, the middle names also left out, and two words that stand together also written as one. */
function soundKeys(words: readonly string[]): readonly string[] {
  const outer = [words[0] ?? '', words.at(-1) ?? ''];
  const ways = words.length > 2 ? [words, outer, ...joinedOnce(words)] : [words];
  return [...new Set(ways.flatMap((some) => skeletons(some.join(' '))))].map((key) => `~${key}`);
}

/** "abd allah saleh" → "abdallah saleh", "abd allahsaleh". */
function joinedOnce(words: readonly string[]): readonly (readonly string[])[] {
  return words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), `${words[at]}${word}`, ...words.slice(at + 2)]);
}

/** A short name sounds like many others without its vowels; where it may be Arabic or Russian as well, they are roughly kept. */
function vowelKey(words: readonly string[]): string {
  return `%${words.map(withVowels).sort().join(' ')}`;
}

function looksTransliterated(name: string): boolean {
  const words = name.split(' ');
  return canBeArabic(words, []) || looksEastSlavic(words);
}

interface SyllableKeys {
  readonly keys: readonly string[];
  /** Of two or three syllables: no more is needed to find its other spellings. */
  readonly isShort: boolean;
}

/** Korean and Chinese names are short and have few consonants: they are filed by their syllables, in any order. */
function syllableKeys(name: string): SyllableKeys {
  const words = name.split(' ');
  const korean = koreanKeys(words);
  const chinese = [...readChinese(words)].map((reading) => reading.split(' ').sort());
  return {
    keys: [
      ...chinese.map((reading) => reading.join(' ')).slice(0, MOST_READINGS),
      ...korean.slice(0, MOST_READINGS),
    ].map((key) => `&${key}`),
    isShort: korean.some((key) => key.length <= 9) || chinese.some((reading) => reading.length <= 3),
  };
}

/** So few consonants stand in many words: then the rest of the name is taken as written. */
const FEWEST_BESIDE_SOUND = 4;

/**
 * One slip in a long word, its first letter right: its consonants as written, each left out in turn, beside the sound of
 * the rest. Two spellings that differ by one letter share one of these.
 */
function slipKeys(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (word.length < SHORTEST_WITH_SLIP - 1) return [];
    const rest = words.filter((_, other) => other !== at);
    const [sound, written] = [soundOf(rest), [...rest].sort().join(' ')];
    const consonants = word.slice(1).replace(/[aeiouy]/gu, '');
    const left = word.length < SHORTEST_WITH_SLIP ? [] : oneLeftOut(consonants);
    return [consonants, ...left].map(
      (some) => `-${word.slice(0, 1)}${some}.${some.length < FEWEST_BESIDE_SOUND ? written : sound}`,
    );
  });
}

function oneLeftOut(letters: string): readonly string[] {
  return [...letters].map((_, at) => letters.slice(0, at) + letters.slice(at + 1));
}

/** In any order; short words sound like too many others and are taken as written. */
function soundOf(words: readonly string[]): string {
  const sounds = words.map((word) => (word.length < SHORTEST_WITH_SLIP ? word : (skeletons(word)[0] ?? '')));
  return sounds.sort().join(' ');
}

const LONGEST_WRITTEN = 6;

/**
 * "j doe" is filed under "i.j.doe" and asks for "f.j.doe", where "jane doe" is filed. "I" and "U" are family names as well:
 * a short name beside such a letter is taken as it is written.
 */
function initialKeys(
  given: string,
  family: string,
  isVague: boolean,
): readonly { readonly filed: string; readonly asked: string }[] {
  if (family.length < 2) return [];
  const [here, there] = given.length === 1 ? ['i', 'f'] : ['f', 'i'];
  const written = family.length <= LONGEST_WRITTEN ? [`=${family}`] : [];
  return [...written, ...(isVague && written.length > 0 ? [] : skeletons(family))].map((key) => {
    const rest = `${given.slice(0, 1)}.${key}`;
    return { filed: `${here}.${rest}`, asked: `${there}.${rest}` };
  });
}

/** "bob doe" and "robert doe" meet under "robert". */
function nicknameKeys(given: string, family: string, { nicknames, fullNames }: Lists): readonly string[] {
  const longs = [...(fullNames.get(given) ?? [])].slice(0, MOST_FULL_NAMES);
  const all = nicknames.has(given) ? [given, ...longs] : longs;
  return all.map((long) => `^${long}.${family}`);
}
