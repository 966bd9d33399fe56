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
/** What kind of company it is: "Zenda Inc.", "Zenda Motor Co.", but not "ZNC Corp." nor "Zenda & Co.", which may be others. */
const LEGAL_FORM =
  /(?<=^\S{5,}|\S \S+)(?: (?:inc|incorporated|corp|corporation|ltd|limited|llc|lp|plc|gmbh)|(?<= \S+) (?:co|company))+$/u;

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
  const parts = name.replace(LEGAL_FORM, '').split(' ');
  const words: string[] = [];
  const states: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const region = regionAt(parts, at, lists);
    const state =
      region > 0
        ? undefined
        : (stateAt(parts, at, lists) ?? (at === 0 ? seatBefore(parts, lists) : undefined));
    const length = state?.length ?? Math.max(1, region);
    if (state) states.push(state.code);
    else words.push(...parts.slice(at, at + length).filter((word) => !EMPTY.test(word)));
    at += length;
  }
  const equal = words.map((word) => lists.equalWords.get(word) ?? word);
  // "The House" is the House of Representatives.
  const isHouse = equal.join(' ') === 'house representatives';
  return { words: isHouse ? ['house'] : equal, states: [...new Set(states)] };
}

/** How many words name a region here that is called like another state: "New Jersey", "South Georgia". */
function regionAt(parts: readonly string[], at: number, lists: Lists): number {
  const name = lexiconKey(parts.slice(at, at + 2).join(' '));
  const isState = lists.states.has(name) || !lists.statesOfPlaces.has(name);
  return isState || codeOf(parts[at] ?? '', lists) !== undefined ? 0 : 2;
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
