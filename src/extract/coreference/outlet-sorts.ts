import type { IsOutlet } from '../attribution/passing-on/outlets';
import type { IsCalled } from './called-things';
import type { Chain } from './chain';

/** Nouns for outlets of one sort: what was called "state television" is "the channel" later. */
const SORTS: readonly (readonly string[])[] = [
  ['channel', 'station', 'broadcaster', 'network', 'television', 'radio', 'outlet'],
  [
    'newspaper',
    'paper',
    'daily',
    'weekly',
    'monthly',
    'tabloid',
    'magazine',
    'journal',
    'publication',
    'outlet',
  ],
  ['website', 'site', 'portal', 'outlet', 'publication'],
  ['agency', 'newswire', 'outlet'],
  ['podcast', 'programme', 'show'],
];

/** An outlet that the text calls by a noun of the sort. */
export function isSuchOutlet(
  noun: string,
  { isOutlet, isCalled }: { readonly isOutlet: IsOutlet; readonly isCalled: IsCalled },
): (chain: Chain) => boolean {
  const nouns = new Set(SORTS.filter((sort) => sort.includes(noun)).flat());
  return (chain) =>
    chain.kind === 'ORGANISATION' &&
    [...chain.names.keys()].some((name) => isOutlet(name)) &&
    [...nouns].some((other) => isCalled(chain, other));
}
