import type { Attribution } from '../../model/attribution';
import { hull, type Span } from '../../model/span';
import { firstAfter } from '../../util/first-after';
import { DAY, daysFromBefore, readDay, type Day } from './read-day';

/** In characters: how far from its teller a time is looked for. */
const REACH = 200;
/** How many sentences before it may name the day that "a week later" counts from. */
const BEFORE = 4;
/** In characters. */
const FAR = 700;
/** How many contents are looked at around one. */
const MOST = 8;

/**
 * The day on which something is said, `YYYY-MM-DD`: "Doe said [on September 13]", "Doe said [on Tuesday]", "[Yesterday], Doe said",
 * "[Two days later] Doe said", counted from the day that the sentences before name. Where the words around the cue name no time it
 * is the day of publication; where they name only a vague one ("last week", "in March") there is none.
 * `contents` is what is said in the text, in order of position: a day in it is none of saying.
 */
export function findSaidAt(
  text: string,
  attribution: Attribution,
  publishedAt?: string,
  contents: readonly Span[] = attribution.content,
): string | undefined {
  const published = publishedAt ? Date.parse(`${publishedAt}T00:00:00Z`) : Number.NaN;
  const parts = [...attribution.cue, ...attribution.source];
  if (parts.length === 0) return Number.isNaN(published) ? undefined : publishedAt;
  const teller = hull(parts);
  const words = wordsAround(text, attribution, contents);
  const day = dayOf(words, () => dayBefore(text, lastStop(text, teller.start, []), published), published);
  if (typeof day === 'number') return new Date(day).toISOString().slice(0, 10);
  const isVague = day === 'vague' || isOnce(text, attribution);
  return isVague || Number.isNaN(published) ? undefined : publishedAt;
}

function dayOf(words: string, before: () => Day, published: number): Day {
  const from = daysFromBefore(words);
  const named = readDay(words, published);
  if (from === undefined || typeof named === 'number') return named;
  const anchor = before();
  return typeof anchor === 'number' ? anchor + from * DAY : 'vague';
}

/** The day that the sentences before `at` name last. */
function dayBefore(text: string, at: number, published: number): Day {
  const sentences = text
    .slice(Math.max(0, at - FAR), at)
    .split(/(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})|\n+/u)
    .slice(-BEFORE);
  return sentences.reduce<Day>((day, sentence) => {
    const here = dayOf(sentence, () => day, published);
    return here ?? day;
  }, undefined);
}

/** "He [once] said", "had [previously] called". */
const isOnce = (text: string, { cue: [first] }: Attribution) =>
  first !== undefined && ONCE.test(text.slice(Math.max(0, first.start - 12), first.end));
const ONCE = /\b(?:once|previously)\s\p{L}+$/iu;

/** The sentence of cue and source without what is said. */
function wordsAround(text: string, attribution: Attribution, contents: readonly Span[]): string {
  const { source, cue, content } = attribution;
  const teller = hull([...cue, ...source]);
  const start = Math.max(teller.start - REACH, lastStop(text, teller.start, content));
  const end = Math.min(teller.end + REACH, nextStop(text, teller.end, content));
  const others = contentsIn(contents, { start, end }).filter(
    (span) => span.end <= teller.start || span.start >= teller.start,
  );
  const inside = text.slice(teller.start, teller.end).replace(ASIDE, ' ');
  const behind = without(text, { start: teller.end, end }, others);
  return `${without(text, { start, end: teller.start }, others)} ${inside}${behind}`;
}

/** "Doe[, who led the bank until 2019,] said"; "Doe[, on Tuesday,] said" keeps the time. */
const ASIDE =
  /,\s(?!(?:on|in|at|late|early|earlier|last|yesterday|speaking|writing|talking|addressing|during|two|three|a (?:day|week))\b)[^,]{3,160},/giu;

function contentsIn(contents: readonly Span[], { start, end }: Span): readonly Span[] {
  const last = firstAfter(contents, end);
  return contents.slice(Math.max(0, last - MOST), last).filter((span) => span.end > start);
}

/** The text of a span without those that lie in it. */
function without(text: string, { start, end }: Span, others: readonly Span[]): string {
  const kept: string[] = [];
  let from = start;
  for (const other of others) {
    if (other.start >= from && other.start < end) kept.push(text.slice(from, other.start));
    if (other.start < end && other.end > from) from = Math.min(end, other.end);
  }
  return [...kept, text.slice(from, end)].join(' ');
}

/** Where the words before the teller begin: after the sentence or the content before it. */
function lastStop(text: string, at: number, content: readonly Span[]): number {
  const before = content.filter((span) => span.end <= at).map((span) => span.end);
  const window = text.slice(Math.max(0, at - REACH), at);
  const stop = Math.max(lastSentenceEnd(window), window.lastIndexOf('\n'));
  return Math.max(stop < 0 ? Math.max(0, at - REACH) : at - window.length + stop + 1, ...before);
}

/** Not the stop of "Sept. 3". */
function lastSentenceEnd(window: string): number {
  let at = window.lastIndexOf('. ');
  while (
    at >= 0 &&
    /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u.test(window.slice(Math.max(0, at - 5), at))
  )
    at = at > 0 ? window.lastIndexOf('. ', at - 1) : -1;
  return at;
}

function nextStop(text: string, at: number, content: readonly Span[]): number {
  const after = content.filter((span) => span.start >= at).map((span) => span.start);
  const stop = /[.!?](?=\s+["“”'‘«]?\p{Lu}|\s*$)|[\n;]/u.exec(text.slice(at, at + REACH));
  return Math.min(stop ? at + stop.index : at + REACH, ...after);
}
