import { fold } from '../util/fold';
import { bodyWords } from './body-words';
import { isGeneral } from './general-words';
import type { States } from './home-state';
import type { Lists } from './lists';

/** The offices of which a state has one, */
const ONE_IN_A_STATE =
  /^(?:(?:vice )?president|(?:deputy )?prime minister|premier|chancellor|king|queen|crown prince|(?:\w+ )+minister|minister(?: \w+)+|secretary state|attorney general|chief justice)$/u;
/** and those of which it has so few that hardly two have one family name. */
const FEW_IN_A_STATE = /^(?:senator|governor|justice)$/u;
/** Who held an office is called by it still. */
const TIME = /^(?:former|then|acting|new)$/u;

/** Behind an office that may be another state's: the document speaks of several. */
const POSSIBLE = '?';

/** Of a short name with its office ("doe|president RUR?"): whether it may be another state's. */
export const isPossible = (form: string): boolean => form.endsWith(POSSIBLE);

/** "doe|president RUR" of "doe|president RUR?". */
export const formMeant = (form: string): string =>
  isPossible(form) ? form.slice(0, -POSSIBLE.length) : form;

/**
 * An office that says of what, the same for "President of Ruritania" and "Ruritanian president": "president RUR".
 * A bare "president" is that of the state which the document is about, its `home`; else none, as anybody's may be.
 */
export function officeKeys(role: string, lists: Lists, home?: string): readonly string[] {
  const { words, states, isBare } = readOffice(role, lists);
  if (words.length === 0) return [];
  if (!isBare) return [keyOf(words, states)];
  return home === undefined ? [] : ofStates(words, [home]);
}

/** A bare "president" of a document that speaks of other states too may be that of each: "president RUR?". */
export function possibleOfficeKeys(role: string, lists: Lists, { home, named }: States): readonly string[] {
  const { words, isBare } = readOffice(role, lists);
  const others = named.filter((state) => state !== home);
  return isBare ? ofStates(words, others).map((office) => `${office}${POSSIBLE}`) : [];
}

function readOffice(role: string, lists: Lists) {
  const { words: all, states } = bodyWords(fold(role), lists);
  const words = all.filter((word) => !TIME.test(word));
  return { words, states, isBare: states.length === 0 && isGeneral(words.join(' ')) };
}

function ofStates(words: readonly string[], states: readonly string[]): readonly string[] {
  const office = words.join(' ');
  const isTelling = ONE_IN_A_STATE.test(office) || FEW_IN_A_STATE.test(office);
  return isTelling ? states.map((state) => keyOf(words, [state])) : [];
}

const keyOf = (words: readonly string[], states: readonly string[]): string =>
  [...[...words].sort(), ...states].join(' ');
