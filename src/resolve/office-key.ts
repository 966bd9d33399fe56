import { fold } from '../util/fold';
import { bodyWords } from './body-words';
import { isGeneral } from './general-words';
import type { Lists } from './lists';

/** The offices of which a state has one. */
const ONE_IN_A_STATE =
  /^(?:former )?(?:(?:vice )?president|(?:deputy )?prime minister|premier|chancellor|king|queen|crown prince)$/u;

/**
 * An office that says of what, the same for "President of Ruritania" and "Ruritanian president": "president RUR".
 * A bare "president" is that of the state which the document is about, its `home`; else undefined, as anybody's may be.
 */
export function officeKey(role: string, lists: Lists, home?: string): string | undefined {
  const folded = fold(role);
  const isOfHome = home !== undefined && ONE_IN_A_STATE.test(folded);
  if (folded === '' || (isGeneral(folded) && !isOfHome)) return undefined;
  const { words, states: named } = bodyWords(folded, lists);
  const states = isOfHome ? [home] : named;
  return words.length === 0 ? undefined : [...[...words].sort(), ...states].join(' ');
}
