/** Words of a search box as a query of a full-text index. What the index's language would take for a command is left out. */
import { InputError } from '../errors';
import { fold } from '../util/fold';

/** The index refuses queries of more than about a thousand words, and patterns of more than a thousand letters. */
const MOST_WORDS = 50;
const LONGEST_PATTERN = 60;
const LONGEST_WORD = 200;
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

/** Names that share a word with this one; `undefined` for one without words. */
export function namesSharing(name: string): string | undefined {
  const words = wordsIn(fold(name)).filter((word) => word.length <= LONGEST_NEAR);
  return joined(words.slice(0, MOST_NEAR_WORDS), (word) => `"${word}"`);
}

/**
 * Texts in which each word occurs, or owns something: "U.S. arms" → `+("U.S" "U.S's" "U.S’s") +("arms" …)`. The index cuts
 * what stands in quotation marks as it cut the texts. `InputError` for too many words.
 */
export function textsWith(search: string): string | undefined {
  return joined(checked(search.match(WORD) ?? []), (word) => {
    const bare = word.replace(/['’]s$/iu, '');
    return `+("${bare}" "${bare}'s" "${bare}’s")`;
  });
}

/**
 * Statements that have every one of these folded words, as whole words: `+arms +deal`. Undefined for none, for more than the
 * index takes, and for one that it would cut.
 */
export function statementsWith(words: readonly string[]): string | undefined {
  const isUsable = words.length <= MOST_WORDS && words.every((word) => word.length <= LONGEST_WORD);
  return isUsable ? joined(words, (word) => `+${word}`) : undefined;
}

/** Statements that have at least one of these folded words: `arms deal`. `InputError` for too many. */
export function statementsLike(words: readonly string[]): string | undefined {
  return joined(checked(words), (word) => word.slice(0, LONGEST_WORD));
}

/** "U.S.", "don't", "3.5": what stands between blanks, quotation marks and backslashes, from its first letter to its last. */
const WORD = /[\p{L}\p{N}](?:[^\s"\\]*[\p{L}\p{N}])?/gu;

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
