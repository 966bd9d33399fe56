import { mayBeOne } from './full-names';
import type { Compare } from './signal';

const SMALL = /^(?:of|the|and|for|in|on|at|to|de|la)$/u;
const SURE_LENGTH = 4;

/** "RSMA" and "Ruritanian Space and Missile Agency". Three letters stand for too much to be sure. */
export const acronym: Compare = (a, b, lists) => {
  if (a.kind === 'PERSON' || a.kind === 'PLACE') return undefined;
  const found = expansion(a.names, b.names) ?? expansion(b.names, a.names);
  if (!found) return undefined;
  const [short, long] = found;
  if (short.length <= SURE_LENGTH && !mayBeOne(a, b, lists)) return undefined;
  return { score: short.length < SURE_LENGTH ? 0.75 : 0.86, why: `"${short}" are the initials of "${long}"` };
};

function expansion(short: readonly string[], long: readonly string[]): readonly [string, string] | undefined {
  for (const name of long) {
    const letters = initialsOf(name);
    if (letters && short.includes(letters)) return [letters, name];
  }
  return undefined;
}

/** Undefined for names of fewer than three words. */
export function initialsOf(name: string): string | undefined {
  const words = name.split(' ').filter((word) => !SMALL.test(word));
  return words.length < 3 ? undefined : words.map((word) => word.slice(0, 1)).join('');
}
