import { bodyWords } from '../body-words';
import { isGeneral } from '../general-words';
import type { Compare } from './signal';

/** "Zenda" and "Zenda, Ruritania"; "the Zenda region of Ruritania" and "Zenda region". */
export const placeWithin: Compare = (a, b, lists) => {
  if (a.kind !== 'PLACE') return undefined;
  for (const name of a.names) {
    const here = bodyWords(name, lists);
    const other = b.names.find((one) => {
      const there = bodyWords(one, lists);
      return here.states.length + there.states.length === 1 && here.words.join(' ') === there.words.join(' ');
    });
    if (other === undefined || isGeneral(here.words.join(' '))) continue;
    const [short, long] = name.length < other.length ? [name, other] : [other, name];
    return { score: 0.88, why: `"${long}" says in which state "${short}" is` };
  }
  return undefined;
};
