import type { Attribution } from '../../model/attribution';
import { byPosition, contains, hull, type Span } from '../../model/span';
import { firstAfter } from '../../util/first-after';
import type { Chain } from './chain';
import { mentionsIn, type Referents } from './referents';
import { isFree } from './sources';

/** Something said, and who says it as far as names and descriptions tell. */
export interface Told extends Span {
  readonly direct: boolean;
  readonly chains: readonly Chain[];
}

/** How many attributions before a place are looked at for the one that it is part of. */
const WINDOW = 8;

/**
 * Finds what a place is part of: of several, one in the other, the inner one. Undefined where nobody says it.
 * "Doe's adviser" and "an ally of Doe" are not Doe.
 */
export function speakersByPlace(
  attributions: readonly Attribution[],
  { mentions, text }: Pick<Referents, 'mentions' | 'text'>,
): (span: Span) => Told | undefined {
  const told = attributions
    .filter(({ speech }) => speech)
    .flatMap(({ content, source, kind }) => {
      const whole = source.length > 0 ? hull(source) : undefined;
      const named = whole ? mentionsIn({ mentions }, whole).filter((one) => isFree(one, whole, text)) : [];
      const chains = named.flatMap((one) => one.chains);
      return content.map(({ start, end }) => ({ start, end, direct: kind === 'DIRECT', chains }));
    })
    .sort(byPosition);
  return (span) => {
    const end = firstAfter(told, span.start);
    return told
      .slice(Math.max(0, end - WINDOW), end)
      .filter((one) => contains(one, span))
      .pop();
  };
}
