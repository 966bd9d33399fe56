import type { EntityKind } from '../model/annotations';
import { lexiconKey } from '../model/lexicon';
import { fold } from '../util/fold';
import type { Lists } from './lists';

/**
 * The state that a name means, by the name of its own in the list: "USA" and, for one that acts, its capital
 * ("Washington denied"). As a place a capital is a city. Undefined where several states have the name; of those with
 * one capital the first is the state of today.
 */
export function namedState(kind: EntityKind, name: string, lists: Lists): string | undefined {
  const country = lists.countries.get(stateCode(kind, name, lists) ?? '');
  return country && fold(country.name);
}

/** "The Government of Ruritania", "the Ruritanian government" is Ruritania that acts. */
const GOVERNMENT =
  /^(?:the )?(?:(?:federal )?government of (?:the )?(.+)|(.+?)(?: ?['’]s?)?(?: federal)? government)$/iu;

function stateGoverned(words: string, { states }: Lists): string | undefined {
  const [first, ...others] = (states.get(lexiconKey(words)) ?? []).filter(({ how }) => how !== 'capital');
  return first && others.every(({ code }) => code === first.code) ? first.code : undefined;
}

/** The same, by its code. */
export function stateCode(kind: EntityKind, name: string, lists: Lists): string | undefined {
  if (kind !== 'ORGANISATION' && kind !== 'PLACE') return undefined;
  const governed = kind === 'ORGANISATION' ? GOVERNMENT.exec(name)?.slice(1).find(Boolean) : undefined;
  if (governed !== undefined) return stateGoverned(governed, lists);
  const words = lists.states.get(lexiconKey(name)) ?? [];
  const named = words.filter(({ how }) => how === 'name');
  if (named.length > 1) return undefined;
  const [meant] = kind === 'PLACE' ? named : [...named, ...words.filter(({ how }) => how === 'capital')];
  return meant?.code;
}

export function isCapital(name: string, { states }: Lists): boolean {
  return (states.get(lexiconKey(name)) ?? []).some(({ how }) => how === 'capital');
}
