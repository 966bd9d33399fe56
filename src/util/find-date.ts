/** Dates as pages write them: "September 13, 2023", "13 Sept. 2023", "2023-09-13T10:15:00Z", "13.09.2023". */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A pattern. */
export const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

const DATES: readonly RegExp[] = [
  new RegExp(String.raw`\b${YEAR}-(?<number>\d\d)-(?<day>\d\d)(?=\D|$)`, 'iu'),
  new RegExp(String.raw`\b${MONTH} ${DAY},? ${YEAR}\b`, 'iu'),
  new RegExp(String.raw`\b${DAY}(?: of)? ${MONTH},? ${YEAR}\b`, 'iu'),
  new RegExp(String.raw`\b(?<day>\d{1,2})\.(?<number>\d{1,2})\.${YEAR}\b`, 'iu'),
];

/** The first date in `text` that has a day, a month and a year, as YYYY-MM-DD; undefined where there is none. */
export function findDate(text: string): string | undefined {
  const found = DATES.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  const first = found.sort((a, b) => a.index - b.index)[0]?.groups;
  if (!first) return undefined;
  const month = first['number'] ? Number(first['number']) - 1 : monthOf(first['month'] ?? '');
  const day = dayOf(Number(first['year']), month, Number(first['day']));
  return day === undefined ? undefined : new Date(day).toISOString().slice(0, 10);
}

/** 0 of "January", "jan." and "Jan"; -1 of what is no month. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}

/** A day as milliseconds since 1970 in UTC, with months from 0; undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day;
  return exists ? date.getTime() : undefined;
}
