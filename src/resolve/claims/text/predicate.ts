/** Whether something is said of something: "Roe left" is a claim that somebody may contradict, "Roe's comments" is none. */
import { FUNCTION_WORDS } from './function-words';

/** Auxiliaries, irregular pasts, and the pronouns that a verb has for its subject. */
const OF_PREDICATES: ReadonlySet<string> = new Set(
  (
    'is are am was were be been has have had do does did will would shall should can cannot could may might must ought ' +
    'i he she we they ' +
    'won lost got made took came went knew said told met gave found left led held kept sent built bought sold paid fell rose ' +
    'grew began became brought spoke stood ran wrote broke chose drew drove felt fought heard saw taught thought understood ' +
    'shot struck stole withdrew meant spent'
  ).split(' '),
);

const CONTRACTED = /n['’]t$|['’](?:re|ve|ll|d|m)$|^(?:he|she|it|that|there|here|who|what)['’]s$/u;

/**
 * Whether there is a word that can be a finite verb, as far as its form and the word before it tell: where they do not, there
 * is. `words` are in small letters. "Roe as the best" says that she is the best.
 */
export function hasPredicate(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      OF_PREDICATES.has(word) || CONTRACTED.test(word) || (at > 0 && mayBeVerb(word, words[at - 1] ?? '')),
  );
}

/** "Roe [leads] them", "ministers [want] peace", "Roe [denied] it"; not so "Roe's [leads]", "of [unfounded] claims". */
function mayBeVerb(word: string, before: string): boolean {
  if (word === 'as') return true;
  if (!isContent(word) || !(isContent(before) || ADVERBS.has(before)) || /['’]s?$/u.test(before))
    return false;
  return /(?:ed|[^s]s)$/u.test(word) || (/[^s]s$/u.test(before) && !/(?:ing|ly)$/u.test(word));
}

/** "The ceasefire [still] holds". */
const ADVERBS: ReadonlySet<string> = new Set('still also never now even already just only'.split(' '));

const isContent = (word: string): boolean => /^\p{L}/u.test(word) && !FUNCTION_WORDS.has(word);
