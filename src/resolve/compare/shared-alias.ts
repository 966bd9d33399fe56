import type { Profile } from '../../model/referent';
import type { Lists } from '../lists';
import { fullNames, mayBeOne } from './full-names';
import type { Compare } from './signal';

/**
 * One document says "the Ruritanian Space Agency (RSA)", the other only "RSA". Initials are firm where the lists know both them and
 * what they stand for.
 */
export const sharedAlias: Compare = (a, b, lists) => {
  const shared = a.names.filter((name) => b.names.includes(name)).sort();
  const [name] = shared;
  if (name === undefined) return undefined;
  const why = `both are known as "${name}"`;
  if (a.kind === 'PERSON' || a.kind === 'PLACE') return { score: FIRM, why };
  if (!shared.every((one) => isInitials(one, [...a.names, ...b.names]))) return { score: FIRM, why };
  if (!mayBeOne(a, b, lists)) return { score: CLASHING, why: `${why}, which may stand for anything` };
  return { score: areListed(shared, [a, b], lists) ? FIRM : INITIALS_ALONE, why };
};

const INITIALS = /^[\p{L}\p{N}]{2,4}$/u;
const FIRM = 0.95;
const INITIALS_ALONE = 0.92;
const CLASHING = 0.6;

/** So few letters stand for many a body; "West" of "Western states" for none. */
function isInitials(name: string, names: readonly string[]): boolean {
  return INITIALS.test(name) && !names.some((other) => other !== name && ` ${other}`.includes(` ${name}`));
}

function areListed(
  initials: readonly string[],
  both: readonly Profile[],
  { organisations, outlets }: Lists,
): boolean {
  const isListed = (name: string) => organisations.has(name) || outlets.has(name);
  return initials.some(isListed) && both.every((one) => fullNames(one).every(isListed));
}
