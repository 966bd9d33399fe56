import type { ClaimKeys } from '../../model/claim';
import type { Features } from './features';

/** So many of its words say what a text is about. */
const SINGLES = 8;
const NUMBERS = 2;
/** Of so many, each two together find what anybody says on the same matter; */
const PAIRED = 4;
/** of so many each three together, where two are in too many texts. */
const TRIPLED = 5;

/**
 * Words by which a text is found: alone among what the same speaker says, two and three together among what anybody says. The longest
 * first, since long words are rare ones (Zipf 1949): the choice depends on the text alone, never on what else is known.
 */
export function keysOf({ stems, numbers }: Features): ClaimKeys {
  const chosen = [...stems.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const shared = [...together(chosen.slice(0, PAIRED), 2), ...together(chosen.slice(0, TRIPLED), 3)];
  const counted = numbers.slice(0, NUMBERS).map((value) => `#${value}`);
  return { own: [...chosen.slice(0, SINGLES), ...counted, ...shared], shared };
}

/** "a", "b", "c" → "a b", "a c", "b c". */
function together(words: readonly string[], count: 2 | 3): readonly string[] {
  const inOrder = [...words].sort();
  return inOrder.flatMap((one, at) =>
    inOrder
      .slice(at + 1)
      .flatMap((two, next) =>
        count === 2
          ? [`${one} ${two}`]
          : inOrder.slice(at + next + 2).map((three) => `${one} ${two} ${three}`),
      ),
  );
}
