import { sameSpeakers } from './cluster';
import type { Compared } from './compare/signal';
import type { Features } from './features';
import { isSaidOrOpposed } from './text/opposites';
import { meaningOf } from './text/synonyms';

/** "These allegations", "such reports", "this": words that only point at what was said. */
export const POINTING: ReadonlySet<string> = new Set(
  'accusation allegation assertion charge claim report rumour rumor speculation statement suggestion suspicion information'
    .split(' ')
    .map(meaningOf),
);

/** So many words in common are one matter, and fewer where the texts have no more. */
const WORDS = 2;

/**
 * Whether two texts speak of one matter: not only of the same people. "He will not vote" and "I vote" of different speakers
 * have other things in mind, unless both name the same or more is shared.
 */
export function areOfOneMatter(one: Compared, other: Compared): boolean {
  const [a, b] = [one.features, other.features];
  const { shared, fewer, more } = mattersInCommon(a, b);
  const isOneSpeaker = sameSpeakers(one, other);
  if (shared > 0 && shared === more) return true;
  if (shared < WORDS) return shared > 0 && shared === fewer && (isOneSpeaker || more <= WORDS);
  return shared > WORDS || isOneSpeaker || !(opensWithPronoun(a) || opensWithPronoun(b)) || shareName(a, b);
}

/** How many, of how many in the text with fewer and in the one with more. What is a name in the one is one in the other, too. */
function mattersInCommon(a: Features, b: Features) {
  const isTelling = (matter: string) => !POINTING.has(matter) && !a.named.has(matter) && !b.named.has(matter);
  const telling = (text: Features) => new Set([...mattersOf(text)].filter(isTelling));
  const [one, other] = [telling(a), telling(b)];
  const found = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((matter) => isSaidOrOpposed(matter, others)).length;
  return {
    shared: Math.min(found(one, other), found(other, one)),
    fewer: Math.min(one.size, other.size),
    more: Math.max(one.size, other.size),
  };
}

const opensWithPronoun = ({ words: [first = ''] }: Features): boolean => PRONOUN.test(first);

/** Somebody whom another speaker's pronoun does not mean. */
const PRONOUN = /^(?:i|we|he|she|they|his|her|their|my|our)(?:['’]\p{L}+)?$/u;

/** Whether both name somebody or something. */
export function shareName(a: Features, b: Features): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

/** How many words that are not names alone both have, or the other side of the same act. */
export function sharedMatters(a: Features, b: Features): number {
  const [one, other] = [mattersOf(a), mattersOf(b)];
  return [...one].filter((matter) => other.has(matter)).length;
}

function mattersOf(features: Features): ReadonlySet<string> {
  const found = matters.get(features) ?? findMatters(features);
  matters.set(features, found);
  return found;
}

/** Of each text, which is compared with several. */
const matters = new WeakMap<Features, ReadonlySet<string>>();

function findMatters({ stems, named }: Features): ReadonlySet<string> {
  const told = [...stems.keys()].filter((stem) => !named.has(stem));
  return new Set(told.map((stem) => (TRADE.has(stem) ? 'trade' : stem)));
}

/** What one side buys the other sells, and both trade in it. */
const TRADE: ReadonlySet<string> = new Set(
  'buy sell give get transfer trade export import'.split(' ').map(meaningOf),
);
