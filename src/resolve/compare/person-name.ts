import type { Lists } from '../lists';
import { nameWords } from '../name-words';
import { alignNames, type Alignment } from './align-names';
import { nameOrders, TURNED, WHY_TURNED, type Ordered } from './name-orders';
import type { Compare, Signal } from './signal';
import { strongest } from './strongest';
import { wordComparison } from './words/word-signals';

/**
 * Names of persons, word by word and in both orders: "J. Doe" and "Doe Jane", "Sergej Ivanov" and "Ivanov Sergey". At
 * least one word has to be the same or to spell the same, so two rows of initials say nothing.
 */
export const personName: Compare = (a, b, lists) => {
  if (a.kind !== 'PERSON') return undefined;
  const signals = a.names.flatMap((name) =>
    b.names.flatMap((other) => comparePersonNames(name, other, lists) ?? []),
  );
  return strongest(signals);
};

/** Two folded names; undefined where they are the same letter for letter or do not go together. */
export function comparePersonNames(name: string, other: string, lists: Lists): Signal | undefined {
  if (name === other) return undefined;
  const [first, second] = name < other ? [name, other] : [other, name];
  const [words, others] = [nameWords(first), nameWords(second)];
  const compare = wordComparison(words, others, lists);
  const found = nameOrders(others).flatMap((order) => {
    const alignment = alignNames(words, order.words, compare);
    return alignment && alignment.firm > 0 ? toSignal(`"${first}" and "${second}"`, alignment, order) : [];
  });
  return strongest(found);
}

function toSignal(names: string, { score, whys }: Alignment, { isTurned }: Ordered): Signal {
  const all = isTurned ? [WHY_TURNED, ...whys] : whys;
  const why = all.length === 0 ? `${names} have the same words` : `${names}: ${all.join('; ')}`;
  return { score: isTurned ? score * TURNED : score, why };
}
