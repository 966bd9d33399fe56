import type { ClaimKeys } from '../../model/claim';
import type { Features } from './features';

/** So many of its words say what a text is about. */
const SINGLES = 8;
const NUMBERS = 2;
/** Of so many, each two together find what anybody says on the same matter. */
const PAIRED = 4;

/**
 * Words by which a text is found: alone among what the same speaker says, in pairs among what anybody says. The longest
 * first, since long words are rare ones (Zipf 1949): the choice depends on the text alone, never on what else is known.
 */
export function keysOf({ stems, numbers }: Features): ClaimKeys {
  const chosen = [...stems.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const paired = chosen.slice(0, PAIRED).sort();
  const shared = paired.flatMap((one, at) => paired.slice(at + 1).map((other) => `${one} ${other}`));
  const counted = numbers.slice(0, NUMBERS).map((value) => `#${value}`);
  return { own: [...chosen.slice(0, SINGLES), ...counted, ...shared], shared };
}
