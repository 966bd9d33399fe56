import type { Annotations, Mention } from '../model/annotations';
import { lexiconKey } from '../model/lexicon';
import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import { tally } from '../util/tally';
import { bodyWords } from './body-words';
import type { Lists } from './lists';
import { stateCode } from './named-state';
import { statesOf } from './place-state';
import type { Known } from './to-referent';

const FEWEST = 2;
const TIMES_THE_NEXT = 1.5;

/** The states of a document, by their codes. */
export interface States {
  /**
   * The one that it is about: of it, or of its bodies, seats, regions and towns, it speaks at least twice and half again as often
   * as of any other. Its "Congress" and its "President Doe" are those of this state.
   */
  readonly home?: string | undefined;
  /** All of which it speaks so. */
  readonly named: readonly string[];
}

export const NO_STATES: States = { named: [] };

export function statesSpokenOf(
  entities: readonly Known[],
  mentions: readonly Mention[],
  lists: Lists,
): States {
  const codes = new Map(entities.map((entity) => [entity.local, codeOf(entity, lists)]));
  const counts = tally(mentions.map(({ entity }) => codes.get(entity)));
  const [[home, most] = [undefined, 0], [, next] = [undefined, 0]] = counts;
  const named = [...counts.keys()].sort();
  return most >= FEWEST && most >= next * TIMES_THE_NEXT ? { home, named } : { named };
}

function codeOf({ kind, name, collective }: Known, lists: Lists): string | undefined {
  if (collective || (kind !== 'ORGANISATION' && kind !== 'PLACE')) return undefined;
  const state = lists.seats.get(lexiconKey(name)) ?? stateCode(kind, name, lists);
  if (state !== undefined) return state;
  const possible = kind === 'PLACE' ? statesOf(name, lists) : bodyWords(fold(name), lists).states;
  return possible.length === 1 ? possible[0] : undefined;
}

/**
 * Tells whether a person who is named in full has an office before the full name, "President Jane Doe": a reader may take a bare
 * "President Doe" for the wrong Doe. True of all else.
 */
export function titledInFull({ document: { text }, mentions }: Annotations): (entity: Known) => boolean {
  const mentionsOf = groupBy(mentions, ({ entity }) => entity);
  return ({ kind, name, roles, local = '' }) => {
    if (kind !== 'PERSON' || !name.includes(' ')) return true;
    const titles = roles.map((role) => `${role} ${name}`);
    const own = mentionsOf.get(local) ?? [];
    return own.some(({ end }) => titles.some((title) => text.startsWith(title, end - title.length)));
  };
}
