import type { Attribution } from '../../../model/attribution';
import { byPosition, hull, type Span } from '../../../model/span';
import type { IsOutlet } from '../../attribution/passing-on/outlet-names';
import { isBody, someName, type Chain } from '../chain';
import type { Affiliations, EmployersAt } from '../people-by-description/employers';
import { mentionsIn, type ResolvedMention } from '../referents';

interface Known {
  readonly mentions: readonly ResolvedMention[];
  readonly affiliations: Affiliations;
  readonly isOutlet: IsOutlet;
}

/** In characters. */
const NEAR = 2500;

/** Which bodies may go on at the words of a source, as they or their people spoke before, the last first: "Roe Water said … [The agency] said". */
export function goingOnAt(
  attributions: readonly Attribution[],
  { mentions, affiliations, isOutlet }: Known,
): EmployersAt {
  const isSpeaker = (chain: Chain) => isBody(chain) && !chain.collective && !someName(chain, isOutlet);
  const speaking = attributions
    .filter(({ speech, source }) => speech && source.length > 0)
    .map(({ source }) => hull(source))
    .sort(byPosition)
    .map((span) => {
      const named = mentionsIn({ mentions }, span).flatMap(({ chains }) => chains);
      return { ...span, bodies: named.flatMap((one) => affiliations.get(one) ?? [one]).filter(isSpeaker) };
    });
  const starts = new Set(speaking.map(({ start }) => start));
  return (span: Span) => {
    if (!starts.has(span.start) || mentionsIn({ mentions }, span).length > 0) return [];
    const before = speaking.filter(({ end }) => end <= span.start && span.start - end < NEAR);
    return before.reverse().flatMap(({ bodies }) => bodies);
  };
}
