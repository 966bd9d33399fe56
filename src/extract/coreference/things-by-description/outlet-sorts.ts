import type { IsOutlet } from '../../attribution/passing-on/outlet-names';
import type { IsCalled } from './called-things';
import { someName, type Chain } from '../chain';

/** Nouns for outlets of one sort: what was called "state television" is "the channel" later. */
const SORTS: readonly (readonly string[])[] = [
  ['channel', 'station', 'broadcaster', 'network', 'television', 'radio', 'outlet'],
  ['newspaper', 'paper', 'daily', 'weekly', 'tabloid', 'publication', 'outlet'],
  ['magazine', 'weekly', 'monthly', 'journal', 'publication', 'outlet'],
  ['website', 'site', 'portal', 'outlet', 'publication'],
  ['agency', 'newswire', 'outlet'],
];

interface Called {
  readonly isOutlet: IsOutlet;
  readonly isCalled: IsCalled;
}

/** An outlet that the text calls by a noun of the sort. */
export function isSuchOutlet(noun: string, { isOutlet, isCalled }: Called): (chain: Chain) => boolean {
  const nouns = nounsLike(noun);
  return (chain) =>
    chain.kind === 'ORGANISATION' &&
    someName(chain, isOutlet) &&
    nouns.some((other) => isCalled(chain, other));
}

/** What the text calls by a noun of another sort only: "the blog Example" is not "the paper". */
export function isOtherOutlet(noun: string, isCalled: IsCalled): (chain: Chain) => boolean {
  const own = new Set(nounsLike(noun));
  const others = [...SORTS.flat(), 'blog', 'podcast'].filter((other) => !own.has(other));
  return (chain) => others.some((other) => isCalled(chain, other));
}

const nounsLike = (noun: string) => SORTS.filter((sort) => sort.includes(noun)).flat();
