import type { Attribution } from '../../model/attribution';
import type { Span } from '../../model/span';

const MARK = /["“”„‟«»＂'‘’‚‛`]/u;
const LEAD = /\b(?:that|to),?\s+$/u;

/**
 * The attribution as PARC and PolNeAR annotate it: contents with their outer quotation marks and with the "that" or "to" that
 * opens them. For comparing with such corpora; a statement leaves these out.
 */
export function asAnnotated(text: string, attribution: Attribution): Attribution {
  const cueEnd = attribution.cue.at(-1)?.end ?? Infinity;
  return { ...attribution, content: attribution.content.map((span) => widen(text, span, cueEnd)) };
}

function widen(text: string, { start, end }: Span, cueEnd: number): Span {
  let from = start;
  while (from > 0 && MARK.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (from < start && MARK.test(text.charAt(to))) to += 1;
  const lead = LEAD.exec(text.slice(Math.max(0, from - 8), from));
  return { start: lead && from > cueEnd ? from - lead[0].length : from, end: to };
}
