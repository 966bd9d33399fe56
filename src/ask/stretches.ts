/** What the words for a time mean: "March 2023" and "late 2015" by the calendar, "last week" and "March 3rd" from today. */

/** First and last day. */
export type Stretch = readonly [from: string, to: string];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '((?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '([12]\\d{3})';
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const AMOUNT = `(\\d{1,3}|${NUMBERS.join('|')})`;

/** First and last month of a part of a year; winter begins in the year before. */
const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ...{ early: [1, 4], mid: [5, 8], late: [9, 12] },
  ...{ spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [0, 2] },
  ...{ 'first half': [1, 6], 'second half': [7, 12] },
  ...{
    'first quarter': [1, 3],
    'second quarter': [4, 6],
    'third quarter': [7, 9],
    'fourth quarter': [10, 12],
  },
  ...{ q1: [1, 3], q2: [4, 6], q3: [7, 9], q4: [10, 12] },
};

type Read = (words: readonly string[], today: string) => Stretch | undefined;
type Form = readonly [form: string, read: Read];

/** Those that need no today; the longer stand first. */
const OF_CALENDAR: readonly Form[] = [
  ['(\\d{4}-\\d{2}-\\d{2})', ([day = '']) => [day, day]],
  ['(\\d{4})-(\\d{2})', ([year, month]) => monthStretch(Number(year), Number(month))],
  [`${DAY} (?:of )?${MONTH},? ${YEAR}`, ([day, month, year]) => dayStretch(year, month, day)],
  [`${MONTH} ${DAY},? ${YEAR}`, ([month, day, year]) => dayStretch(year, month, day)],
  [`${MONTH},? (?:of )?${YEAR}`, ([month, year]) => monthStretch(Number(year), numberOf(month))],
  [
    `(?:the )?(${Object.keys(PARTS).join('|')})(?: of|-)? ?${YEAR}`,
    ([part = '', year]) => partStretch(PARTS[part] ?? [1, 12], Number(year)),
  ],
  ['the (\\d{3})0s', ([decade = '']) => [`${decade}0-01-01`, `${decade}9-12-31`]],
  [`(?:the year )?${YEAR}`, ([year = '']) => [`${year}-01-01`, `${year}-12-31`]],
];

/** Those that nobody takes for anything else. */
const OF_TODAY: readonly Form[] = [
  ['(today)', (_words, today) => [today, today]],
  ['(yesterday)', (_words, today) => [shift(today, -1), shift(today, -1)]],
  ['(this|last) (week|month|year)', ([which = '', unit = ''], today) => unitStretch(unit, which, today)],
  ['(?:the )?past (week|month|year)', ([unit = ''], today) => [shift(today, -daysOf(unit)), today]],
  [
    `(?:the )?(?:last|past) ${AMOUNT} (days|weeks|months|years)`,
    ([amount = '', unit = ''], today) => [shift(today, -amountOf(amount) * daysOf(unit)), today],
  ],
  [
    `(an?|${AMOUNT.slice(1)} (days?|weeks?|months?|years?) ago`,
    ([amount = '', unit = ''], today) => {
      const day = shift(today, -amountOf(amount) * daysOf(unit));
      return wholeUnit(unit, day);
    },
  ],
];

/** A day or month without its year: the last one that has begun. "May" may be a name: only behind "since" and the like. */
const WITHOUT_YEAR: readonly Form[] = [
  [`${MONTH} ${DAY}`, ([month, day], today) => latestYear(today, (year) => dayStretch(year, month, day))],
  [
    `${DAY} (?:of )?${MONTH}`,
    ([day, month], today) => latestYear(today, (year) => dayStretch(year, month, day)),
  ],
  [
    `(?:last )?${MONTH}`,
    ([month], today) => latestYear(today, (year) => monthStretch(Number(year), numberOf(month))),
  ],
];

const FORMS = [...OF_CALENDAR, ...OF_TODAY, ...WITHOUT_YEAR];
const READERS = FORMS.map(([form, read]) => [new RegExp(`^${form}$`, 'iu'), read] as const);

const patternOf = (forms: readonly Form[]) =>
  `(?:${forms.map(([form]) => form.replace(/\((?!\?)/g, '(?:')).join('|')})`;

/** Patterns of the words that `stretchOf` reads. */
export const RELATIVE = patternOf(OF_TODAY);
export const WITH_YEAR = patternOf([...OF_CALENDAR, ...OF_TODAY]);
export const YEARLESS = patternOf(WITHOUT_YEAR);

/** Undefined for other words, and without `today` (YYYY-MM-DD) for those that count from it. */
export function stretchOf(date: string, today: string | undefined): Stretch | undefined {
  const words = date.toLowerCase();
  for (const [at, [form, read]] of READERS.entries()) {
    const match = form.exec(words);
    if (!match) continue;
    return today === undefined && at >= OF_CALENDAR.length ? undefined : read(match.slice(1), today ?? '');
  }
  return undefined;
}

function numberOf(month = ''): number {
  return MONTHS.findIndex((name) => month.startsWith(name)) + 1;
}

function amountOf(words: string): number {
  if (/^an?$/.test(words)) return 1;
  return Number(words) || NUMBERS.indexOf(words) + 1;
}

function daysOf(unit: string): number {
  return { day: 1, week: 7, month: 30, year: 365 }[unit.replace(/s$/, '')] ?? 1;
}

function dayStretch(year = '', month = '', day = ''): Stretch {
  const iso = `${year}-${twoDigits(numberOf(month))}-${twoDigits(Number(day))}`;
  return [iso, iso];
}

function monthStretch(year: number, month: number): Stretch {
  const first = `${year}-${twoDigits(month)}`;
  return [`${first}-01`, `${first}-${twoDigits(new Date(Date.UTC(year, month, 0)).getUTCDate())}`];
}

function partStretch([from, to]: readonly [number, number], year: number): Stretch {
  const first = from > 0 ? monthStretch(year, from) : monthStretch(year - 1, from + 12);
  return [first[0], monthStretch(year, to)[1]];
}

function unitStretch(unit: string, which: string, today: string): Stretch {
  const first = startOf(unit, today);
  return which === 'this' ? [first, today] : [startOf(unit, shift(first, -1)), shift(first, -1)];
}

/** The day, week, month or year in which a day lies. */
function wholeUnit(units: string, day: string): Stretch {
  const unit = units.replace(/s$/, '');
  if (unit === 'day') return [day, day];
  if (unit === 'year') return [startOf(unit, day), `${day.slice(0, 4)}-12-31`];
  if (unit === 'month') return monthStretch(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return [startOf(unit, day), shift(startOf(unit, day), 6)];
}

/** The first day of the week (Monday), month or year that holds a day. */
function startOf(unit: string, day: string): string {
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  return shift(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function latestYear(today: string, of: (year: string) => Stretch): Stretch {
  const year = Number(today.slice(0, 4));
  const ofThisYear = of(String(year));
  return ofThisYear[0] <= today ? ofThisYear : of(String(year - 1));
}

/** So many days later; what is no day of the calendar stays as it is. */
export function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return day;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
