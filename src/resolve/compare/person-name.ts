import { haveOtherInitials } from '../../util/other-initials';
import type { Lists } from '../lists';
import { nameWords } from '../name-words';
import { alignNames, type Alignment } from './align-names';
import { nameOrders, TURNED, WHY_TURNED, type Ordered } from './name-orders';
import type { Compare, Signal } from './signal';
import { strongest } from './strongest';
import { strongestOfPersonNames } from './strongest-of-names';
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
  if (haveOtherInitials(words, others)) return undefined;
  const found = orderPairs(words, others).flatMap((order) => {
    const alignment = alignNames(order.words, order.others, compare);
    return alignment && alignment.firm > 0 ? toSignal(`"${first}" and "${second}"`, alignment, order) : [];
  });
  return strongest(found);
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
