/** What speaks for a mention as whom a pronoun means, by where it stands. */
import type { Attribution } from '../../../model/attribution';
import { byPosition, slice, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { spansOver } from '../../../util/spans-over';
import type { TokenizedText } from '../../tokens/token';

/** What a mention counts for by where it starts. */
export interface Prominence {
  /** It is who says something, or opens what is said. */
  has(position: number): boolean;
  /** It stands behind the cue of what is told of it: "Doe believes that [Roe's] trip is over". */
  isTold(position: number): boolean;
  /** Where what it says ends, if that is a quotation, else -1: "[Doe] said: “It rained. It was cold.”" */
  saidUntil(position: number): number;
}

/**
 * Where the words of sources are, with the words of a title before the name: all their characters count as prominent, up to a
 * clause or an apposition about them ("[Roe Cruises], which runs the Aurora, said", "[Jane Doe], an aide to Roe, said"). Whoever only
 * speaks in what another says counts like others: "Doe said Roe had told him. He…".
 */
export function startsOfSources(
  attributions: readonly Attribution[],
  { tokens }: TokenizedText,
  isLess: (attribution: Attribution) => boolean = () => false,
): Prominence {
  const speaking = attributions.filter(({ speech }) => speech);
  const contents = speaking.flatMap(({ content }) => content).sort(byPosition);
  const main = speaking.filter((one) => !isLess(one));
  const spans = main.flatMap(({ source, kind, content }) =>
    source
      .filter((span) => spansOver(contents, span).length === 0)
      .map((span) => ({ ...span, until: kind === 'DIRECT' ? endOfWords(span, content) : -1 })),
  );
  const covered = new Map<number, number>();
  for (const { start, end, until } of spans) {
    const inside = tokens.slice(firstAfter(tokens, start), firstAfter(tokens, end - 1));
    const clause = inside.find(
      ({ lower, text }, at) =>
        /^(?:which|who|whose)$/u.test(lower) ||
        (text === ',' && /^(?:an?|the)$/u.test(inside[at + 1]?.lower ?? '')),
    );
    for (let at = start; at < Math.min(clause?.start ?? end, start + 300); at += 1)
      covered.set(at, Math.max(covered.get(at) ?? -1, until));
  }
  const told = attributions
    .flatMap(({ cue, content }) => content.filter((part) => (cue[0]?.end ?? Infinity) <= part.start))
    .sort(byPosition);
  return {
    has: (position) => covered.has(position),
    saidUntil: (position) => covered.get(position) ?? -1,
    isTold: (position) => spansOver(told, { start: position, end: position + 1 }).length > 0,
  };
}

/** Who speaks in a clause of his own or asks is less of a "he" that follows: "Doe attacked [Roe], who said", "Doe was asked by [Roe]". */
export const saysAside =
  (text: string) =>
  ({ source, cue: [cue] }: Attribution): boolean =>
    source.some(
      ({ start, end }) =>
        /\b(?:asked|pressed|questioned|interviewed)\sby\s$/u.test(
          text.slice(Math.max(0, start - 16), start),
        ) ||
        (cue !== undefined && /^,?\swho\s(?:\p{L}+ly\s|later\s|then\s)?$/u.test(text.slice(end, cue.start))),
    );

/** In characters: "“It rained,” Doe said. “It was cold. …”" goes on, another quotation farther on is another. */
const APART = 60;

/** Where the quotation ends that goes on behind a source, before its next words; -1 where none does. */
function endOfWords({ end }: Span, content: readonly Span[]): number {
  const behind = content.filter(({ start }) => start >= end).sort(byPosition);
  const last = behind.reduce((to, part) => (part.start - to < APART ? part.end : to), end);
  return last > end ? last : -1;
}

/** "Doe said it rained. Neighbours saw Roe's car. It was late, [he] added": who has said something before. */
export function startsOfAdding(attributions: readonly Attribution[], text: string): ReadonlySet<number> {
  const isAdding = (cue: Span) =>
    /^(?:also )?(?:add(?:s|ed|ing)|continu(?:es|ed)|went on)\b/u.test(slice(text, cue));
  return new Set(
    attributions
      .filter(({ speech, cue }) => speech && cue.some(isAdding))
      .flatMap(({ source }) => source.map(({ start }) => start)),
  );
}

/** Where what is said begins: its first words are what it is about. */
export function startsOfContents(attributions: readonly Attribution[]): ReadonlySet<number> {
  return new Set(
    attributions.filter(({ speech }) => speech).flatMap(({ content }) => content[0]?.start ?? []),
  );
}

/** In what is said, he of whom something is told is as likely meant as he who tells it. */
export const inSpeech = (prominence: Prominence, openings: ReadonlySet<number>): Prominence => ({
  has: (position) => prominence.has(position) || openings.has(position),
  isTold: () => false,
  saidUntil: () => -1,
});

/** By the start of a source, or of who passes it on: what it says, where the source itself is not named ("[Doe is tired,] he said"). */
export function contentsBySource(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Span[]> {
  const contents = new Map<number, Span[]>();
  for (const { source, reporters, content } of attributions)
    for (const { start } of [...source, ...reporters.flat()])
      contents.set(start, [...(contents.get(start) ?? []), ...content]);
  return contents;
}
