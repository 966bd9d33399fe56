import type { Attribution } from '../model/attribution';
import { contains, type Span } from '../model/span';

const MARK = /["“”„‟«»＂'‘’‚‛`]/u;
const LEAD = /\b(?:that|to),?\s+$/iu;
const RELATIVE = /^,?\s+(?<pronoun>who|which|that)\s+$/u;

/** All attributions as PolNeAR annotates them: what is told within what another says is not annotated. */
export function allAsAnnotated(text: string, all: readonly Attribution[]): Attribution[] {
  const contents = all.flatMap(({ content }) => content);
  const isTold = ({ cue: [first] }: Attribution) =>
    first !== undefined && contents.some((span) => contains(span, first));
  return all.filter((one) => !isTold(one)).map((one) => asAnnotated(text, one));
}

/**
 * The attribution as PARC and PolNeAR annotate it: contents with their outer quotation marks and with the "that" or "to" that
 * opens them; sources with the comma that closes an apposition, and "who" in "the man who said". For comparing with such
 * corpora; a statement leaves these out.
 */
export function asAnnotated(text: string, attribution: Attribution): Attribution {
  const cueStart = attribution.cue[0]?.start ?? 0;
  const cueEnd = attribution.cue.at(-1)?.end ?? Infinity;
  return {
    ...attribution,
    content: attribution.content.map((span) => widen(text, span, cueEnd)),
    source: attribution.source.map((span) => asSource(text, span, cueStart)),
  };
}

function widen(text: string, { start, end }: Span, cueEnd: number): Span {
  let from = start;
  while (from > 0 && MARK.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (from < start && MARK.test(text.charAt(to))) to += 1;
  const lead = LEAD.exec(text.slice(Math.max(0, from - 8), from));
  const opening = from - (lead?.[0].length ?? 0);
  return { start: opening >= cueEnd ? opening : from, end: to };
}

/** "[Jane Doe, a minister,] said", "the man [who] said". */
function asSource(text: string, { start, end }: Span, cueStart: number): Span {
  const pronoun = RELATIVE.exec(text.slice(end, Math.min(cueStart, end + 10)))?.groups?.['pronoun'];
  if (pronoun) {
    const from = text.indexOf(pronoun, end);
    return { start: from, end: from + pronoun.length };
  }
  return { start, end: text.slice(start, end).includes(',') && text.charAt(end) === ',' ? end + 1 : end };
}
