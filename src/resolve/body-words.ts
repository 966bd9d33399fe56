import { lexiconKey } from '../model/lexicon';
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
  const parts = name.split(' ');
  const words: string[] = [];
  const states: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const state = stateAt(parts, at, lists);
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

/** The longest words for one state that begin here, also as "ruritanias" of "Ruritania's"; a capital is a city. */
function stateAt(parts: readonly string[], at: number, lists: Lists): StateAt | undefined {
  for (let length = Math.min(MOST_STATE_WORDS, parts.length - at); length > 0; length -= 1) {
    const words = parts.slice(at, at + length).join(' ');
    const code = codeOf(words, lists) ?? codeOf(words.replace(/s$/u, ''), lists);
    if (code) return { code, length };
  }
  return undefined;
}

function codeOf(words: string, { states }: Lists): string | undefined {
  const [found, ...others] = (states.get(lexiconKey(words)) ?? []).filter(({ how }) => how !== 'capital');
  return found && others.every(({ code }) => code === found.code) ? found.code : undefined;
}
