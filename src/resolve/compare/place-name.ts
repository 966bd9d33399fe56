import { bodyWords } from '../body-words';
import { alignNames } from './align-names';
import type { Compare } from './signal';
import { strongestOfNames } from './strongest-of-names';
import { spellingComparison } from './words/word-signals';

/** A town in two spellings: "Zaporozhye", "Zaporozhie". Every word has to be the same or to spell the same. */
export const placeName: Compare = (a, b, lists) => {
  if (a.kind !== 'PLACE') return undefined;
  return strongestOfNames(a, b, (first, second) => {
    const [here, there] = [bodyWords(first, lists), bodyWords(second, lists)];
    if (here.states.join() !== there.states.join() || here.words.length !== there.words.length)
      return undefined;
    const found = alignNames(here.words, there.words, spellingComparison(first, second, lists));
    if (!found || found.whys.length === 0 || found.firm < here.words.length) return undefined;
    return { score: found.score, why: `"${first}" and "${second}": ${found.whys.join('; ')}` };
  });
};
