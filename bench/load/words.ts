import type { Random } from '../../src/eval/resolution/random';

const ONSETS = [
  'b',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const CODAS = ['', '', 'k', 'l', 'm', 'n', 'r', 's', 't', 'x'];

/** A word that no language has, of so many syllables. */
export function makeWord(random: Random, syllables: number): string {
  let word = '';
  for (let at = 0; at < syllables; at += 1) {
    word += random.pick(ONSETS) + random.pick(VOWELS) + (at === syllables - 1 ? random.pick(CODAS) : '');
  }
  return word;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `count` different words. */
export function makeVocabulary(random: Random, count: number): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(makeWord(random, 1 + random.below(3)));
  return [...words];
}
