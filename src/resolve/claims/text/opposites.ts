import { meaningOf } from './synonyms';

/** Words of which one is true where the other is not. */
const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = pairUp(
  'abandon keep, absent present, accept refuse, accept reject, agree disagree, agree refuse, alive dead, ' +
    'allow ban, allow prevent, approve reject, arrive leave, attack defend, ban permit, begin end, ' +
    'begin stop, behave misbehave, better worse, big small, borrow lend, build abandon, build cancel, ' +
    'build demolish, build destroy, buy sell, calm worry, cause prevent, cheap expensive, close enter, ' +
    'close open, close reopen, closed reopen, confirm deny, continue abandon, continue end, continue over, ' +
    'continue stop, continue suspend, create destroy, dead survive, deepen ease, deny admit, die survive, ' +
    'dirty clean, double cut, double halve, doubled fall, down up, early late, ease tighten, ease worsen, ' +
    'east west, empty full, enemy ally, enemy friend, enough lack, enter leave, exist vanish, expand shrink, ' +
    'fail succeed, fail triumph, failure success, fake genuine, false true, far near, fast slow, find lose, ' +
    'first last, forbid allow, free detain, free imprison, free rigged, free stolen, freeze release, ' +
    'full empty, gain loss, genuine forged, give refuse, good bad, grow decline, grow fall, grow shrink, ' +
    'guilty innocent, happy angry, happy sad, hard easy, healthy ill, heavy light, high low, hire dismiss, ' +
    'hire sack, hot cold, ignore comply, import export, improve deteriorate, improve worsen, increase cut, ' +
    'increase decline, increase drop, increase fall, increase shrink, innocent culpable, join leave, ' +
    'join quit, keep abandon, keep break, keep leave, keep quit, keep return, keep violate, known unknown, ' +
    'lawful illegal, leave remain, leave return, leave stay, legal illegal, legal unlawful, lift impose, ' +
    'lift tighten, long short, lose gain, lose win, majority minority, male female, more few, more less, ' +
    'most least, north south, old new, open secret, oppose support, pass fail, passed fail, peace war, ' +
    'permanent temporary, permit ban, play miss, poor rich, popular unpopular, possible impossible, ' +
    'praise condemn, praise criticise, present absent, private public, profit loss, proud ashamed, ' +
    'public secret, quiet noisy, raise lower, ready unready, real fake, real invented, recover die, ' +
    'recover worsen, release arrest, release detain, release imprison, remain leave, remain quit, ' +
    'reopen shut, resume end, resume stop, resume suspend, reward punish, right wrong, rise decline, ' +
    'rise drop, rise fall, rise shrink, rise sink, safe dangerous, safe unsafe, satisfied unhappy, ' +
    'save waste, secure insecure, seize return, send withdraw, separate unite, shut open, sink float, ' +
    'smaller larger, sober drunk, soft hard, solve cause, solvent bankrupt, spend save, stable unstable, ' +
    'start end, start stop, stay dismiss, stay sack, stop begin, strengthen weaken, strong weak, ' +
    'success failure, support reject, surrender resist, survive perish, take return, tighten ease, ' +
    'tighten lift, tighten relax, true false, trust distrust, trust doubt, union division, urban rural, ' +
    'victory defeat, voluntary forced, willing unwilling, win defeat, win fail, wise foolish, ' +
    'withdraw deploy, withdraw enter, withdraw remain, young old',
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

/** Whether a text has the stem, or one that says its opposite; `stems` are those of the text. */
export function isSaidOrOpposed(stem: string, stems: Pick<ReadonlySet<string>, 'has'>): boolean {
  return stems.has(stem) || [...oppositesOf(stem)].some((other) => stems.has(other));
}

const NONE: ReadonlySet<string> = new Set();
