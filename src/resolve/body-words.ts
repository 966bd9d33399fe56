import { lexiconKey } from '../model/lexicon';
import { memoize } from '../util/memoize';
import type { Lists } from './lists';

/** What is left of the name of a body or place when every state is its code and every word its one spelling. */
export interface BodyWords {
  /** In their order, without states: "foreign", "ministry". */
  readonly words: readonly string[];
  /** Codes of the states in it, in their order. */
  readonly states: readonly string[];
}

const MOST_STATE_WORDS = 5;
const EMPTY = /^(?:of|the|and|for|s|affairs)$/u;

/** "ministry of foreign affairs of ruritania" and "ruritanian foreign ministry" have the same words and one state. */
export function bodyWords(name: string, lists: Lists): BodyWords {
  const read = readers.get(lists) ?? memoize((one) => readBody(one, lists), MOST_KNOWN);
  readers.set(lists, read);
  return read(name);
}

/** A name is compared with many others, and read once. */
const readers = new WeakMap<Lists, (name: string) => BodyWords>();
const MOST_KNOWN = 10_000;

function readBody(name: string, lists: Lists): BodyWords {
  const parts = name.split(' ');
  const words: string[] = [];
  const states: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const state = stateAt(parts, at, lists) ?? (at === 0 ? seatBefore(parts, lists) : undefined);
    if (state) states.push(state.code);
    else if (!EMPTY.test(parts[at] ?? ''))
      words.push(lists.equalWords.get(parts[at] ?? '') ?? parts[at] ?? '');
    at += state?.length ?? 1;
  }
  return { words, states: [...new Set(states)] };
}

interface StateAt {
  readonly code: string;
  readonly length: number;
}

/** "u s" of "U.S.". */
const LETTER_BY_LETTER = /(?<=\b\p{L}) (?=\p{L}\b)/gu;

/** The longest words for one state that begin here, also as "ruritanias" of "Ruritania's"; a capital is a city. */
function stateAt(parts: readonly string[], at: number, lists: Lists): StateAt | undefined {
  for (let length = Math.min(MOST_STATE_WORDS, parts.length - at); length > 0; length -= 1) {
    const words = parts.slice(at, at + length).join(' ');
    const code = [words, words.replace(/s$/u, ''), words.replace(LETTER_BY_LETTER, '')]
      .map((one) => codeOf(one, lists))
      .find((one) => one !== undefined);
    if (code) return { code, length };
  }
  return undefined;
}

const FEWEST_BEHIND_SEAT = 2;

/** A seat before the name of a body says whose it is: "White House National Security Council". */
function seatBefore(parts: readonly string[], { seats }: Lists): StateAt | undefined {
  const most = Math.min(MOST_STATE_WORDS, parts.length - FEWEST_BEHIND_SEAT);
  for (let length = most; length > 0; length -= 1) {
    const code = seats.get(lexiconKey(parts.slice(0, length).join(' ')));
    if (code) return { code, length };
  }
  return undefined;
}

function codeOf(words: string, { states }: Lists): string | undefined {
  const [found, ...others] = (states.get(lexiconKey(words)) ?? []).filter(({ how }) => how !== 'capital');
  return found && others.every(({ code }) => code === found.code) ? found.code : undefined;
}
