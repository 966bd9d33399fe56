import { haveOtherInitials } from '../../util/other-initials';
import type { Lists } from '../lists';
import { generationOf, nameWords } from '../name-words';
import { alignNames, LEFT_OUT, type Alignment } from './align-names';
import { nameOrders, TURNED, WHY_TURNED, type Ordered } from './name-orders';
import type { Compare, Signal } from './signal';
import { strongest } from './strongest';
import { strongestOfPersonNames } from './strongest-of-names';
import { areSyllables } from './syllable-name';
import { wordComparison } from './words/word-signals';

/**
 * Names of persons, word by word and in both orders: "J. Doe" and "Doe Jane", "Sergej Ivanov" and "Ivanov Sergey". At
 * least one word has to be the same or to spell the same, so two rows of initials say nothing.
 */
export const personName: Compare = (a, b, lists) =>
  a.kind === 'PERSON'
    ? strongestOfPersonNames(a, b, (first, second) => compareNames(first, second, lists))
    : undefined;

function compareNames(first: string, second: string, lists: Lists): Signal | undefined {
  const compare = wordComparison(first, second, lists);
  const [words, others] = [nameWords(first), nameWords(second)];
  const [one, other] = [generationOf(first), generationOf(second)];
  if (haveOtherInitials(words, others) || (one && other && one !== other)) return undefined;
  const names = `"${first}" and "${second}"`;
  const found = orderPairs(words, others).flatMap((order) => {
    const alignment = alignNames(order.words, order.others, compare);
    if (!alignment) return [];
    const signal = toSignal(names, alignment, order);
    return isTelling(alignment, order, lists) ? signal : { ...signal, score: TOO_LITTLE };
  });
  const best = strongest(found);
  const left = one === other ? undefined : (one ?? other);
  if (left === 'sr') return undefined;
  return best && left !== undefined
    ? { score: Math.min(best.score, LEFT_OUT), why: `${best.why}; "${left}" is left out` }
    : best;
}

/** Neither a match nor two: "Jane D." may be any Jane, "C. G." anybody. */
const TOO_LITTLE = 0.7;

/** A word has to be the same, and not the given name alone beside an initial, which is anybody: "Roe T.", not "Jane D.". */
function isTelling(
  { firm }: Alignment,
  { words, others, isTurned }: OrderPair,
  { givenNames }: Lists,
): boolean {
  const [short, long] = words.at(-1)?.length === 1 ? [words, others] : [others, words];
  if (short.at(-1)?.length !== 1 || long.at(-1) === short.at(-1) || isTurned) return firm > 0;
  const name = long.join(' ');
  return firm > 0 && (!givenNames.has(short[0] ?? '') || areSyllables(name, name));
}

interface OrderPair extends Ordered {
  readonly others: readonly string[];
}

/** Each name as it is against the other in every order; one with middle names is not turned like one without. */
function orderPairs(words: readonly string[], others: readonly string[]): readonly OrderPair[] {
  return [
    ...nameOrders(others).map((order) => ({ words, others: order.words, isTurned: order.isTurned })),
    ...(words.length === others.length ? [] : nameOrders(words).map((order) => ({ ...order, others }))),
  ];
}

function toSignal(names: string, { score, whys }: Alignment, { isTurned }: Ordered): Signal {
  const all = isTurned ? [WHY_TURNED, ...whys] : whys;
  const why = all.length === 0 ? `${names} have the same words` : `${names}: ${all.join('; ')}`;
  return { score: isTurned ? score * TURNED : score, why };
}
