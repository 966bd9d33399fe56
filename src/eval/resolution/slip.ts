import type { Random } from './random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST = 5;

/** A letter left out, put in, changed or exchanged with the next, anywhere in a word of five letters or more but at its first. */
export function slip(name: string, random: Random): string {
  const words = name.split(' ');
  const long = words.filter((word) => word.length >= SHORTEST);
  if (long.length === 0) return name;
  const chosen = random.pick(long);
  return words.map((word) => (word === chosen ? misspell(word, random) : word)).join(' ');
}

function exchange(word: string, at: number): string {
  return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1);
}

function misspell(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 1);
  const letter = LETTERS[random.below(LETTERS.length)] ?? '';
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (random.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + after;
    default:
      return exchange(word, Math.max(2, at));
  }
}
