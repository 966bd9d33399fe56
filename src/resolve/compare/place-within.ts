import { bodyWords } from '../body-words';
import { isGeneral } from '../general-words';
import type { Compare } from './signal';
import { strongestOfNames } from './strongest-of-names';

/** "Zenda" and "Zenda, Ruritania"; "the Zenda region of Ruritania" and "Zenda region". */
export const placeWithin: Compare = (a, b, lists) => {
  if (a.kind !== 'PLACE') return undefined;
  return strongestOfNames(a, b, (first, second) => {
    const [here, there] = [bodyWords(first, lists), bodyWords(second, lists)];
    const words = here.words.join(' ');
    if (here.states.length + there.states.length !== 1 || words !== there.words.join(' ')) return undefined;
    if (words === '' || isGeneral(words)) return undefined;
    const [short, long] = here.states.length === 0 ? [first, second] : [second, first];
    return { score: 0.88, why: `"${long}" says in which state "${short}" is` };
  });
};
