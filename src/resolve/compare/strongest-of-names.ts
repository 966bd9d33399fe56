import type { Profile } from '../../model/referent';
import type { Signal } from './signal';
import { strongest } from './strongest';

/** The strongest of what `compare` says of any name of the one beside any other name of the other; the order is theirs. */
export function strongestOfNames(
  a: Profile,
  b: Profile,
  compare: (first: string, second: string) => Signal | undefined,
): Signal | undefined {
  const pairs = a.names.flatMap((name) =>
    b.names.map((other): [string, string] => (name < other ? [name, other] : [other, name])),
  );
  const found = pairs.flatMap(([first, second]) => (first === second ? [] : (compare(first, second) ?? [])));
  return strongest(found.sort((one, other) => (one.why < other.why ? -1 : 1)));
}

/** An alias that goes with a name says little where the names that come first do not: one spelling may be two people's. */
const BY_ALIAS_ALONE = 0.7;

export function strongestOfPersonNames(
  a: Profile,
  b: Profile,
  compare: (first: string, second: string) => Signal | undefined,
): Signal | undefined {
  const found = strongestOfNames(a, b, compare);
  const [first = '', second = ''] = [a.names[0] ?? '', b.names[0] ?? ''].sort();
  if (!found || first === second || compare(first, second)) return found;
  return {
    score: found.score * BY_ALIAS_ALONE,
    why: `${found.why}, but "${first}" and "${second}" do not go together`,
  };
}
