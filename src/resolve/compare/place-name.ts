import { bodyWords } from '../body-words';
import { alignNames } from './align-names';
import type { Compare } from './signal';
import { spellingComparison } from './words/word-signals';

/** A town in two spellings: "Zaporozhye", "Zaporozhie". */
export const placeName: Compare = (a, b, lists) => {
  if (a.kind !== 'PLACE') return undefined;
  for (const name of a.names) {
    for (const other of b.names) {
      if (name === other) continue;
      const [first, second] = name < other ? [name, other] : [other, name];
      const [words, others] = [bodyWords(first, lists).words, bodyWords(second, lists).words];
      const found = alignNames(words, others, spellingComparison(words, others, lists));
      if (found && found.firm >= words.length && words.length === others.length)
        return { score: found.score, why: `"${first}" and "${second}": ${found.whys.join('; ')}` };
    }
  }
  return undefined;
};
