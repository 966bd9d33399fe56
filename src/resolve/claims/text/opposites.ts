import { meaningOf } from './synonyms';

/** Words of which one is true where the other is not. */
const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = pairUp(
  'accept reject, agree disagree, allow ban, alive dead, arrive leave, attack defend, ban permit, begin end, ' +
    'begin stop, build destroy, buy sell, close open, shut open, close reopen, continue stop, continue end, continue over, deny confirm, ' +
    'deny admit, die survive, enter leave, exist vanish, expensive cheap, fail succeed, find lose, friend enemy, free stolen, free rigged, ' +
    'grow shrink, guilty innocent, hire dismiss, hire sack, improve worsen, increase cut, increase fall, ' +
    'increase drop, innocent culpable, join leave, stay sack, stay dismiss, leave stay, leave remain, lawful illegal, legal illegal, lose win, more less, ' +
    'oppose support, pass fail, peace war, possible impossible, recover die, release detain, ' +
    'release arrest, resume suspend, rise fall, rise drop, rise decline, safe dangerous, safe unsafe, start end, start stop, ' +
    'strengthen weaken, strong weak, success failure, support reject, true false, victory defeat, win defeat, ready unready',
);

function pairUp(pairs: string): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  for (const pair of pairs.split(', ')) {
    const [one = '', other = ''] = pair.split(' ').map(meaningOf);
    add(one, other);
    add(other, one);
  }
  return opposites;
}

/** Stems that say the opposite of this one. */
export function oppositesOf(stemmed: string): ReadonlySet<string> {
  return OPPOSITES.get(stemmed) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
