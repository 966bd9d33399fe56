import type { Attribution } from '../../../model/attribution';
import { byPosition, hull, type Span } from '../../../model/span';
import { spansIn } from '../../../util/spans-in';
import { spansOver } from '../../../util/spans-over';
import type { FoundMention } from '../../mentions/found-mention';

interface SpeechOfStates extends Span {
  readonly states: readonly string[];
}

/**
 * The states that say what a span is part of: in "Ruritania warned that the two countries must not trade" the two
 * countries are others than the one that warns.
 */
export function speakingStates(
  attributions: readonly Attribution[],
  found: readonly FoundMention[],
  text: string,
): (span: Span) => ReadonlySet<string> {
  const named = found.filter(({ state }) => state);
  const speeches = attributions
    .flatMap(({ content, source }) => {
      const words = source.length > 0 ? spansIn(named, upToClause(hull(source), text)) : [];
      const states = words.flatMap(({ state }) => state ?? []);
      return states.length > 0 ? content.map((span): SpeechOfStates => ({ ...span, states })) : [];
    })
    .sort(byPosition);
  return (span) => {
    const over = spansOver(speeches, span);
    return new Set(over.flatMap(({ states }) => states));
  };
}

/** "The president[, who was in Ruritania,]" is of another state. */
function upToClause({ start, end }: Span, text: string): Span {
  const clause = text.slice(start, end).search(/,? (?:who|which|whose|where)\b/u);
  return { start, end: clause < 0 ? end : start + clause };
}
