import type { Attribution } from '../../model/attribution';
import { hull, type Span } from '../../model/span';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH = String.raw`(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<year>\d{4}))?`,
  'u',
);
const DAY_FIRST = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (?<year>\d{4}))?`,
  'u',
);
const ISO = /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/u;
const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu;
const YESTERDAY = /\b(?:yesterday|last night)\b/iu;
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAYS_AGO = new RegExp(
  String.raw`\b(?<count>\d{1,2}|a|${COUNTS.slice(1).join('|')}) days? ago\b|\bthe day before (?<before>yesterday)\b`,
  'iu',
);
const VAGUE =
  /\b(?:(?:last|earlier this|this past|previous) (?:week|month|year|summer|winter|spring|autumn|fall)|(?:weeks?|months?|years?|days?) (?:ago|earlier|before)|in (?:19|20)\d\d|previously|once)\b/iu;
const DAY = 86_400_000;
const REACH = 200;

/**
 * The day on which something is said, `YYYY-MM-DD`: "Doe said [on September 13]", "Doe said [on Tuesday]", "[Yesterday], Doe said".
 * Where the words around the cue name no time it is the day of publication; where they name only a vague one ("last week") there is none.
 */
export function findSaidAt(text: string, attribution: Attribution, publishedAt?: string): string | undefined {
  const around = wordsAround(text, attribution);
  const published = publishedAt ? Date.parse(`${publishedAt}T00:00:00Z`) : Number.NaN;
  const day = readDay(around, published);
  if (day !== undefined) return new Date(day).toISOString().slice(0, 10);
  return VAGUE.test(around) || Number.isNaN(published) ? undefined : publishedAt;
}

/** The sentence of cue and source without what is said. */
function wordsAround(text: string, attribution: Attribution): string {
  const parts = [...attribution.cue, ...attribution.source];
  if (parts.length === 0) return '';
  const teller = hull(parts);
  const start = Math.max(teller.start - REACH, lastStop(text, teller.start, attribution.content));
  const end = Math.min(teller.end + REACH, nextStop(text, teller.end, attribution.content));
  return `${text.slice(start, teller.start)} ${text.slice(teller.start, end)}`;
}

/** Where the words before the teller begin: after the sentence or the content before it. */
function lastStop(text: string, at: number, content: readonly Span[]): number {
  const before = content.filter((span) => span.end <= at).map((span) => span.end);
  const window = text.slice(Math.max(0, at - REACH), at);
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n'));
  return Math.max(stop < 0 ? at - REACH : at - window.length + stop + 1, ...before);
}

function nextStop(text: string, at: number, content: readonly Span[]): number {
  const after = content.filter((span) => span.start >= at).map((span) => span.start);
  const stop = /[.!?](?=\s+["“”'‘«]?\p{Lu}|\s*$)|[\n;]/u.exec(text.slice(at, at + REACH));
  return Math.min(stop ? at + stop.index : at + REACH, ...after);
}

function readDay(words: string, published: number): number | undefined {
  const named = ISO.exec(words) ?? MONTH_FIRST.exec(words) ?? DAY_FIRST.exec(words);
  if (named?.groups) return namedDay(named.groups, published);
  if (Number.isNaN(published)) return undefined;
  if (TODAY.test(words)) return published;
  const ago = daysAgo(words);
  if (ago !== undefined) return published - ago * DAY;
  if (YESTERDAY.test(words)) return published - DAY;
  return weekdayBefore(words, published);
}

/** "[two days ago]", "[the day before yesterday]". */
function daysAgo(words: string): number | undefined {
  const { count, before } = DAYS_AGO.exec(words)?.groups ?? {};
  if (before) return 2;
  if (!count) return undefined;
  return /^\d/u.test(count) ? Number(count) : Math.max(1, COUNTS.indexOf(count.toLowerCase()));
}

/** A day without a year is the last one that was not after the day of publication. */
function namedDay(
  groups: Readonly<Record<string, string | undefined>>,
  published: number,
): number | undefined {
  const name = (groups['month'] ?? '').toLowerCase();
  const month = /^\d/u.test(name) ? Number(name) - 1 : MONTHS.indexOf(name.slice(0, 3));
  const day = Number(groups['day']);
  if (groups['year']) return validDay(Number(groups['year']), month, day);
  if (Number.isNaN(published)) return undefined;
  const year = new Date(published).getUTCFullYear();
  const sameYear = validDay(year, month, day);
  return sameYear !== undefined && sameYear > published + DAY ? validDay(year - 1, month, day) : sameYear;
}

function validDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month, day);
  const date = new Date(time);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? time : undefined;
}

/** "on Tuesday" is the last Tuesday, the day of publication included; "last Tuesday" and "next Tuesday" are not read. */
function weekdayBefore(words: string, published: number): number | undefined {
  const found =
    /\b(?<which>(?:last|next) )?(?<day>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?!['’]s)/u.exec(
      words,
    )?.groups;
  if (!found?.['day'] || found['which']) return undefined;
  const back = (new Date(published).getUTCDay() - WEEKDAYS.indexOf(found['day'].toLowerCase()) + 7) % 7;
  return published - back * DAY;
}
