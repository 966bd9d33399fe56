/** The days that a sentence asks for: "since March 2023", "between 2021 and 2022", "last week". */
import { RELATIVE, shift, stretchOf, WITH_YEAR, YEARLESS, type Stretch } from './stretches';

export interface Dates {
  /** YYYY-MM-DD, inclusive. */
  readonly after: string | null;
  readonly before: string | null;
  /** The sentence without them. */
  readonly rest: string;
}

const START = '(?<![\\p{L}\\p{N}-])';
const END = "(?!['’]s|[\\p{L}\\p{N}-])";
const ANY = `(?:${WITH_YEAR}|${YEARLESS})`;

const RANGE = new RegExp(`${START}(?:between|from) (${ANY}) (?:and|to|until|till) (${ANY})${END}`, 'iu');
const YEARS = new RegExp(`${START}(?:in |during |from )?([12]\\d{3}) ?[-–] ?([12]\\d{3})${END}`, 'iu');
const BOUND = new RegExp(
  `${START}(?:and )?(since|starting|from|after|before|until|till|up to|by|in|on|during|over) (${WITH_YEAR})${END}`,
  'iu',
);
/** "by May", "from March" may be names. */
const YEARLESS_BOUND = new RegExp(
  `${START}(?:and )?(since|starting|after|before|until|till|up to|in|on|during) (${YEARLESS})${END}`,
  'iu',
);
const ALONE = new RegExp(`${START}(${RELATIVE})${END}`, 'iu');

/** Days without a year and relative ones ("last week") are read only where `today` (YYYY-MM-DD) is given; several bounds narrow one another. */
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
  const match = RANGE.exec(sentence) ?? YEARS.exec(sentence);
  if (!match) return undefined;
  const [from = '', to = ''] = match.slice(1);
  const [first, second] = [stretchOf(withYearOf(from, to), today), stretchOf(to, today)];
  if (!first || !second) return undefined;
  return { after: first[0], before: second[1], rest: without(sentence, match) };
}

/** "between January and March 2016": the year stands once. */
function withYearOf(from: string, to: string): string {
  const year = /[12]\d{3}$/.exec(to);
  const isWhole = /[12]\d{3}|ago$/.test(from) || !/^[\d\p{L} ]+$/u.test(from);
  return year && !isWhole ? `${from} ${year[0]}` : from;
}

function findBound(sentence: string, today: string | undefined): Dates | undefined {
  const match = BOUND.exec(sentence) ?? YEARLESS_BOUND.exec(sentence);
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

function latest(a: string | null, b: string | null): string | null {
  return a !== null && b !== null ? (a > b ? a : b) : (a ?? b);
}

function earliest(a: string | null, b: string | null): string | null {
  return a !== null && b !== null ? (a < b ? a : b) : (a ?? b);
}
