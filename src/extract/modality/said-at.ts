import type { Attribution } from '../../model/attribution';
import { hull, slice, sliceAll, sliceWithout, type Span } from '../../model/span';
import { firstAfter } from '../../util/first-after';
import { sentenceAt, sentencesOver, type TokenizedText } from '../tokens/token';
import { DAY, daysFromBefore, readDay, type Day } from './read-day';

/** In characters: how far from its teller a time is looked for. */
const REACH = 200;
/** How many sentences before it may name the day that "a week later" counts from. */
const BEFORE = 4;
/** In characters. */
const FAR = 700;
/** How many contents are looked at around one. */
const MOST = 8;

/** A text in which days are looked for. */
interface Dated {
  readonly text: string;
  readonly tokenized: Pick<TokenizedText, 'sentences'>;
  readonly publishedAt?: string | undefined;
  /** What is said in it, in order of position: a day in it is none of saying. */
  readonly contents: readonly Span[];
}

/**
 * The day on which something is said, `YYYY-MM-DD`: "Doe said [on September 13]", "Doe said [on Tuesday]", "[Yesterday], Doe said",
 * "[Two days later] Doe said", counted from the day that the sentences before name. Where the words around the cue name no time it
 * is the day of publication; where they name only a vague one ("last week", "in March") there is none.
 */
export function findSaidAt(attribution: Attribution, dated: Dated): string | undefined {
  const { publishedAt } = dated;
  const published = publishedAt ? Date.parse(`${publishedAt}T00:00:00Z`) : Number.NaN;
  const parts = [...attribution.cue, ...attribution.source];
  if (parts.length === 0) return Number.isNaN(published) ? undefined : publishedAt;
  if (YET.test(sliceAll(dated.text, attribution.cue))) return undefined;
  const words = wordsAround(dated, attribution);
  const day = dayOf(words, () => dayBefore(dated, hull(parts).start, published), published);
  if (typeof day === 'number') return new Date(day).toISOString().slice(0, 10);
  const isVague = day === 'vague' || isOnce(dated.text, attribution);
  return isVague || Number.isNaN(published) ? undefined : publishedAt;
}

function dayOf(words: string, before: () => Day, published: number): Day {
  const from = daysFromBefore(words);
  const named = readDay(words, published);
  if (from === undefined || typeof named === 'number') return named;
  const anchor = before();
  return typeof anchor === 'number' ? anchor + from * DAY : 'vague';
}

/** The day that the sentences before the one at a place name last. */
function dayBefore({ text, tokenized }: Dated, place: number, published: number): Day {
  const at = sentenceAt(tokenized, place);
  const near = tokenized.sentences
    .slice(Math.max(0, at - BEFORE), at)
    .filter(({ start }) => place - start < FAR);
  return near.reduce<Day>((day, sentence) => {
    const here = dayOf(slice(text, sentence), () => day, published);
    return here ?? day;
  }, undefined);
}

/** "Doe [will say]": not yet said. */
const YET = /^(?:will|(?:is|are|was|were) (?:expected|due|set|scheduled) to)\b/iu;

/** "He [once] said", "had [previously] called". */
const isOnce = (text: string, { cue: [first] }: Attribution) =>
  first !== undefined && ONCE.test(text.slice(Math.max(0, first.start - 12), first.end));
const ONCE = /\b(?:once|previously)\s\p{L}+$/iu;

/** The sentence of cue and source, or its half, without what is said. */
function wordsAround({ text, tokenized, contents }: Dated, attribution: Attribution): string {
  const { source, cue, content } = attribution;
  const teller = hull([...cue, ...source]);
  const sentence = sentencesOver(tokenized, teller);
  const half = text.slice(teller.end, sentence.end).indexOf(';');
  const start = Math.max(
    teller.start - REACH,
    sentence.start,
    ...content.map((span) => span.end).filter((end) => end <= teller.start),
  );
  const end = Math.min(
    teller.end + (half < 0 ? REACH : Math.min(REACH, half)),
    sentence.end,
    ...content.map((span) => span.start).filter((at) => at >= teller.end),
  );
  const others = contentsIn(contents, { start, end }).filter(
    (span) => span.end <= teller.start || span.start >= teller.start,
  );
  const inside = text.slice(teller.start, teller.end).replace(ASIDE, ' ');
  const behind = sliceWithout(text, { start: teller.end, end }, others);
  const last = content.at(-1)?.end ?? 0;
  const after = last > teller.end ? (AFTER.exec(text.slice(last, sentence.end))?.[0] ?? '') : '';
  return `${sliceWithout(text, { start, end: teller.start }, others)} ${inside}${behind}${after}`;
}

/** "Doe denied the claims [in a speech on Tuesday]". */
const AFTER =
  /^["”’'»]?,? (?:on|in|at|during|after|following|late|early|earlier|yesterday|today|tonight|last|this)\b[^,;:]{0,80}(?:, \p{Lu}\p{L}+ \d{1,2}\b)?/iu;

/** "Doe[, who led the bank until 2019,] said", "said the baker[, in town since 2003]"; "Doe[, on Tuesday,] said" keeps the time. */
const ASIDE =
  /,\s(?!(?:on|in|at|late|early|earlier|last|yesterday|speaking|writing|talking|addressing|during|two|three|a (?:day|week))\b)[^,]{3,160}(?:,|$)/giu;

function contentsIn(contents: readonly Span[], { start, end }: Span): readonly Span[] {
  const last = firstAfter(contents, end);
  return contents.slice(Math.max(0, last - MOST), last).filter((span) => span.end > start);
}
