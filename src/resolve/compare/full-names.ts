import type { Profile } from '../../model/referent';
import { bodyWords } from '../body-words';
import type { Lists } from '../lists';

export function fullNames({ names }: Profile): readonly string[] {
  return names.filter((name) => name.includes(' '));
}

/** One of them is known by no more than a word or initials, or a name of the one has all words of a name of the other. */
export function mayBeOne(a: Profile, b: Profile, lists: Lists): boolean {
  const [ones, others] = [fullNames(a), fullNames(b)];
  if (ones.length === 0 || others.length === 0) return true;
  return ones.some((one) => others.some((other) => haveOneAnother(one, other, lists)));
}

/** "Gulf Cooperation Council", "Cooperation Council for the Arab States of the Gulf"; "Co-operation" is two words. */
function haveOneAnother(one: string, other: string, lists: Lists): boolean {
  const [here, there] = [wordsOf(one, lists), wordsOf(other, lists)];
  const [short, long] = here.length <= there.length ? [here, there] : [there, here];
  const have = (word: string) => long.some((longer) => longer.startsWith(word.slice(0, LETTERS_OF_WORD)));
  return short.every(have) || short.join('') === long.join('');
}

/** So many letters tell a word: "Agriculture", "Agricultural". */
const LETTERS_OF_WORD = 5;

function wordsOf(name: string, lists: Lists): readonly string[] {
  const { words, states } = bodyWords(name, lists);
  return [...words, ...states];
}
