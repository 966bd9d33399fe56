import type { ReadNumber } from './numbers';

/** What a date may say: two texts that say the same part otherwise speak of two dates. */
export type DatePart = 'day' | 'month' | 'year' | 'weekday' | 'season' | 'quarter';

export interface DateWord {
  readonly part: DatePart;
  readonly value: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['winter', 'winter'],
]);
const QUARTERS = 'first second third fourth'.split(' ');

/** Months by name and in short; "may" and "march" only beside a number or behind a word that takes a date. */
const MONTH_OF: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((month): [string, string][] => [
    [month, month],
    [month.slice(0, 3), month],
    ...(month === 'september' ? [['sept', month] as [string, string]] : []),
  ]),
);
const AMBIGUOUS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'sun', 'sat']);
const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'by',
  'from',
  'of',
  'last',
  'next',
  'this',
  'and',
  'to',
]);

interface Words {
  readonly words: readonly string[];
  readonly numbers: readonly ReadNumber[];
  readonly isCapital: (at: number) => boolean;
}

export interface ReadDates {
  readonly dates: readonly DateWord[];
  /** The numbers that belong to them. */
  readonly taken: ReadonlySet<ReadNumber>;
}

/** The parts of dates in a text. `words` are small letters; `isCapital` says which begin with a capital. */
export function readDates(text: Words): ReadDates {
  const { words, numbers } = text;
  const days = words.flatMap((_, at) => dayBeside(text, at) ?? []);
  const years = numbers.filter((number) => !days.includes(number) && isYear(number, words));
  const dates = [
    ...words.flatMap((_, at) => calendarWord(text, at) ?? []),
    ...days.map(({ value }): DateWord => ({ part: 'day', value: String(value) })),
    ...years.map(({ value }): DateWord => ({ part: 'year', value: String(value) })),
  ];
  return { dates, taken: new Set([...days, ...years]) };
}

function calendarWord(text: Words, at: number): DateWord | undefined {
  const word = text.words[at] ?? '';
  const season = SEASONS.get(word);
  const quarter = text.words[at + 1] === 'quarter' ? QUARTERS.indexOf(word) : -1;
  if (WEEKDAYS.includes(word)) return { part: 'weekday', value: word };
  if (season) return { part: 'season', value: season };
  if (quarter >= 0) return { part: 'quarter', value: String(quarter + 1) };
  return isMonth(text, at) ? { part: 'month', value: MONTH_OF.get(word) as string } : undefined;
}

/** "4 May", "May 4", "4th of May". */
function dayBeside(text: Words, at: number): ReadNumber | undefined {
  if (!isMonth(text, at)) return undefined;
  const places = [at - 1, at + 1, ...(text.words[at - 1] === 'of' ? [at - 2] : [])];
  return places
    .flatMap((place) => numberAt(text, place) ?? [])
    .find(({ value }) => value >= 1 && value <= LONGEST_MONTH);
}

const LONGEST_MONTH = 31;

function isMonth(text: Words, at: number): boolean {
  const word = text.words[at] ?? '';
  if (!MONTH_OF.has(word) || !text.isCapital(at)) return false;
  const isDated = numberAt(text, at - 1) !== undefined || numberAt(text, at + 1) !== undefined;
  return !AMBIGUOUS.has(word) || isDated || BEFORE_MONTH.has(text.words[at - 1] ?? '');
}

function numberAt({ numbers }: Words, at: number): ReadNumber | undefined {
  return numbers.find(({ from, to }) => from <= at && at <= to);
}

function isYear({ value, from, to }: ReadNumber, words: readonly string[]): boolean {
  return from === to && /^(?:1[89]|20)\d\d$/u.test(words[from] ?? '') && Number.isInteger(value);
}
