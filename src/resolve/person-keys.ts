import type { Lists } from './lists';
import { nameWords } from './name-words';
import { nameOrders } from './compare/name-orders';
import { skeletons } from './skeleton';

/** Where a name is filed, and where to look for those that may be the same. */
export interface Keys {
  readonly filed: readonly string[];
  readonly asked: readonly string[];
}

/** A slip in a shorter name is not looked for: see `misspelling`. */
const SHORTEST_WITH_SLIP = 6;
const MOST_FULL_NAMES = 6;

/** Keys of a folded full name. They are many and narrow, so that a block stays small in a graph of a million names. */
export function personKeys(name: string, lists: Lists): Keys {
  const words = nameWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const shared = [
    ...soundKeys(words),
    ...slipKeys(words),
    ...nicknameKeys(first, last, lists),
    ...nicknameKeys(last, first, lists),
  ];
  const abridged = [...initialKeys(first, last), ...initialKeys(last, first)];
  return {
    filed: [...shared, ...abridged.map(({ filed }) => filed)],
    asked: [...shared, ...abridged.map(({ asked }) => asked)],
  };
}

/** In every order, the middle names also left out. Two words have one key for both orders. */
function soundKeys(words: readonly string[]): readonly string[] {
  const outer = words.length > 2 ? [words[0] ?? '', words.at(-1) ?? ''] : words;
  const whole = nameOrders(words).flatMap((order) => skeletons(order.words.join(' ')));
  return [...(words.length > 2 ? whole : []), ...smallestTurn(outer)].map((key) => `~${key}`);
}

function smallestTurn(words: readonly string[]): readonly string[] {
  const [some, ...others] = nameOrders(words).map((order) => skeletons(order.words.join(' ')));
  return (some ?? []).map((key, at) =>
    others.reduce((least, turn) => ((turn[at] ?? key) < least ? (turn[at] ?? key) : least), key),
  );
}

/** Two names that differ in one consonant have a common key when each leaves one out in turn. */
function slipKeys(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.length >= SHORTEST_WITH_SLIP)) return [];
  return skeletons(words.join(' ')).flatMap((key) => [
    `-${key}`,
    ...[...key].map((_, at) => `-${key.slice(0, at)}${key.slice(at + 1)}`),
  ]);
}

/** "j doe" is filed under "i.j.doe" and asks for "f.j.doe", where "jane doe" is filed. */
function initialKeys(
  given: string,
  family: string,
): readonly { readonly filed: string; readonly asked: string }[] {
  if (family.length < 2) return [];
  const [here, there] = given.length === 1 ? ['i', 'f'] : ['f', 'i'];
  return skeletons(family).map((key) => {
    const rest = `${given.slice(0, 1)}.${key}`;
    return { filed: `${here}.${rest}`, asked: `${there}.${rest}` };
  });
}

/** "bob doe" and "robert doe" meet under "robert". */
function nicknameKeys(given: string, family: string, { nicknames, fullNames }: Lists): readonly string[] {
  const longs = [...(fullNames.get(given) ?? [])].slice(0, MOST_FULL_NAMES);
  const all = nicknames.has(given) ? [given, ...longs] : longs;
  return all.flatMap((long) => skeletons(family).map((key) => `^${long}.${key}`));
}
