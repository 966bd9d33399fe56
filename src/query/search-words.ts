/** Words of a search box as a query of a full-text index. Only letters and digits get through, so nothing needs escaping. */
import { InputError } from '../errors';
import { fold } from '../util/fold';

/** The index refuses queries of more than about a thousand words, and patterns of more than a thousand letters. */
const MOST_WORDS = 50;
const LONGEST_PATTERN = 60;
const LONGEST_NEAR = 25;
const MOST_NEAR_WORDS = 10;

/** Names in which each word begins a word: "jane do" → `+jane* +do*`. Undefined without a word; `InputError` for too many. */
export function namesLike(search: string): string | undefined {
  return joined(checked(wordsIn(fold(search))), (word) => `+${word.slice(0, LONGEST_PATTERN)}*`);
}

/** Names that have a word like one of these, up to two letters apart: "Putn" → `putn~1`. */
export function namesNear(name: string): string | undefined {
  const words = wordsIn(fold(name)).filter((word) => word.length <= LONGEST_NEAR);
  return joined(words.slice(0, MOST_NEAR_WORDS), (word) => (word.length > 4 ? `${word}~2` : `${word}~1`));
}

/** Texts in which each word occurs as it is: "arms deal" → `+arms +deal`. `InputError` for too many words. */
export function textsWith(search: string): string | undefined {
  return joined(checked(wordsIn(search.toLowerCase())), (word) => `+${word}`);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function checked(words: readonly string[]): readonly string[] {
  if (words.length <= MOST_WORDS) return words;
  throw new InputError(`search has ${words.length} words: give at most ${MOST_WORDS}.`);
}

function joined(words: readonly string[], term: (word: string) => string): string | undefined {
  return words.length > 0 ? words.map(term).join(' ') : undefined;
}
