import { byPosition, overlaps, slice, type Span } from '../../model/span';
import type { Attribution } from '../../model/attribution';
import type { FoundMention } from '../mentions/found-mention';

const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|van|von|de|da|bin|al)){1,4}$/u;

/**
 * The mentions with the sources that are names though the text runs them into the next word, as under a pull quote:
 * in "Jane DoeHead of the agency" the source is "Jane Doe", and what follows on the line is her title.
 */
export function withSourceNames(
  mentions: readonly FoundMention[],
  attributions: readonly Attribution[],
  text: string,
): FoundMention[] {
  const glued = attributions
    .flatMap(({ source }) => source)
    .filter((span) => NAME.test(slice(text, span)) && /^\p{L}/u.test(text.slice(span.end)));
  if (glued.length === 0) return [...mentions];
  const kept = mentions.filter((mention) => !glued.some((span) => overlaps(span, mention)));
  const named = [...new Map(glued.map((span) => [span.start, span])).values()];
  return [...kept, ...named.map((span) => toMention(span, text))].sort(byPosition);
}

function toMention(span: Span, text: string): FoundMention {
  return {
    start: span.start,
    end: span.end,
    kind: 'PERSON',
    form: 'NAME',
    name: slice(text, span),
    apposition: tail(span, text),
  };
}

/** The rest of the line. */
function tail({ end }: Span, text: string): Span {
  const line = text.indexOf('\n', end);
  return { start: end, end: Math.min(line < 0 ? text.length : line, end + 120) };
}
