/** The days that a sentence asks for: "since March 2023", "between 2021 and 2022", "last week". */

export interface Dates {
  /** YYYY-MM-DD, inclusive. */
  readonly after: string | null;
  readonly before: string | null;
  /** The sentence without them. */
  readonly rest: string;
}

/** First and last day. */
type Stretch = readonly [from: string, to: string];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{4}-\\d{2}',
  `\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  `${MONTH},? \\d{4}`,
  '(?:the year )?[12]\\d{3}',
].join('|');
const RELATIVE =
  'today|yesterday|(?:this|last) (?:week|month|year)|(?:the )?(?:last|past) \\d{1,3} (?:days|weeks|months|years)';
const ANY = `(?:${DATE}|${RELATIVE})`;
const END = '(?![\\p{L}\\p{N}-])';

const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:between|from) (${ANY}) (?:and|to|until|till) (${ANY})${END}`,
  'iu',
);
const BOUND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:and )?(since|starting|from|after|before|until|till|up to|by|in|on|during|over) (${ANY})${END}`,
  'iu',
);
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}])(${RELATIVE})${END}`, 'iu');

/** Relative days ("last week") are read only where `today` (YYYY-MM-DD) is given; several bounds narrow one another. */
export function findDates(sentence: string, today?: string): Dates {
  let dates: Dates = { after: null, before: null, rest: sentence };
  for (const find of [findRange, findBound, findBound, findAlone]) {
    const found = find(dates.rest, today);
    if (found)
      dates = {
        after: latest(dates.after, found.after),
        before: earliest(dates.before, found.before),
        rest: found.rest,
      };
  }
  return dates;
}

function findRange(sentence: string, today: string | undefined): Dates | undefined {
  const match = RANGE.exec(sentence);
  const [first, second] = [match?.[1], match?.[2]].map((date) => stretchOf(date ?? '', today));
  if (!match || !first || !second) return undefined;
  return { after: first[0], before: second[1], rest: without(sentence, match) };
}

function findBound(sentence: string, today: string | undefined): Dates | undefined {
  const match = BOUND.exec(sentence);
  const stretch = stretchOf(match?.[2] ?? '', today);
  if (!match || !stretch) return undefined;
  const [after, before] = bounds((match[1] ?? '').toLowerCase(), stretch);
  return { after, before, rest: without(sentence, match) };
}

function findAlone(sentence: string, today: string | undefined): Dates | undefined {
  const match = ALONE.exec(sentence);
  const stretch = stretchOf(match?.[1] ?? '', today);
  if (!match || !stretch) return undefined;
  return { after: stretch[0], before: stretch[1], rest: without(sentence, match) };
}

function bounds(word: string, [from, to]: Stretch): readonly [string | null, string | null] {
  switch (word) {
    case 'since':
    case 'starting':
    case 'from':
      return [from, null];
    case 'after':
      return [shift(to, 1), null];
    case 'before':
      return [null, shift(from, -1)];
    case 'until':
    case 'till':
    case 'up to':
    case 'by':
      return [null, to];
    default:
      return [from, to];
  }
}

function without(sentence: string, match: RegExpExecArray): string {
  const [before, after] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
  return `${before} ${after}`.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
}

function stretchOf(date: string, today: string | undefined): Stretch | undefined {
  const words = date.toLowerCase().replace(/^(the year|the) /, '');
  return calendarStretch(words) ?? (today === undefined ? undefined : relativeStretch(words, today));
}

function calendarStretch(date: string): Stretch | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return [date, date];
  const isoMonth = /^(\d{4})-(\d{2})$/.exec(date);
  if (isoMonth) return monthStretch(Number(isoMonth[1]), Number(isoMonth[2]));
  if (/^[12]\d{3}$/.test(date)) return [`${date}-01-01`, `${date}-12-31`];
  const month = MONTHS.findIndex((name) => date.includes(name)) + 1;
  const year = Number(/\d{4}$/.exec(date)?.[0]);
  if (month === 0 || Number.isNaN(year)) return undefined;
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(date)?.[0];
  if (day === undefined) return monthStretch(year, month);
  const iso = `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`;
  return [iso, iso];
}

function monthStretch(year: number, month: number): Stretch {
  const first = `${year}-${twoDigits(month)}`;
  return [`${first}-01`, `${first}-${twoDigits(new Date(Date.UTC(year, month, 0)).getUTCDate())}`];
}

function relativeStretch(words: string, today: string): Stretch | undefined {
  if (words === 'today') return [today, today];
  if (words === 'yesterday') return [shift(today, -1), shift(today, -1)];
  const past = /^(?:last|past) (\d+) (days|weeks|months|years)$/.exec(words);
  if (past) return [shift(today, -Number(past[1]) * (DAYS[past[2] ?? ''] ?? 1)), today];
  const [which, unit] = words.split(' ');
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  const first = startOf(unit, today);
  return which === 'this' ? [first, today] : [startOf(unit, shift(first, -1)), shift(first, -1)];
}

const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30, years: 365 };

/** The first day of the week (Monday), month or year that holds a day. */
function startOf(unit: 'week' | 'month' | 'year', day: string): string {
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  return shift(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** So many days later; what is no day of the calendar stays as it is. */
function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return day;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function latest(a: string | null, b: string | null): string | null {
  return a !== null && b !== null ? (a > b ? a : b) : (a ?? b);
}

function earliest(a: string | null, b: string | null): string | null {
  return a !== null && b !== null ? (a < b ? a : b) : (a ?? b);
}
