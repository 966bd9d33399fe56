import { fold } from '../util/fold';
import { bodyWords } from './body-words';
import { isGeneral } from './general-words';
import type { Lists } from './lists';

/**
 * An office that says of what, the same for "President of Ruritania" and "Ruritanian president": "president RUR".
 * Undefined for a bare "president", which anybody's may be.
 */
export function officeKey(role: string, lists: Lists): string | undefined {
  const folded = fold(role);
  if (folded === '' || isGeneral(folded)) return undefined;
  const { words, states } = bodyWords(folded, lists);
  return words.length === 0 ? undefined : [...[...words].sort(), ...states].join(' ');
}
