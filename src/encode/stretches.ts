import { BREAK, type Word } from './words';

/**
 * Words that are read together. No news article has so many; the longer text is read in stretches, so that the memory
 * for it does not grow with its length.
 */
const LONGEST_STRETCH = 16_384;

/** The words in arrays of at most `longest`, each cut at the last paragraph break of its second half if it has one. */
export function* inStretches(words: Iterable<Word>, longest = LONGEST_STRETCH): Generator<readonly Word[]> {
  let stretch: Word[] = [];
  for (const word of words) {
    if (stretch.length === longest) {
      const cut = word.before === BREAK ? longest : lastBreak(stretch);
      yield stretch.slice(0, cut);
      stretch = stretch.slice(cut);
    }
    stretch.push(word);
  }
  if (stretch.length > 0) yield stretch;
}

function lastBreak(words: readonly Word[]): number {
  const found = words.findLastIndex(({ before }) => before === BREAK);
  return found > words.length / 2 ? found : words.length;
}
