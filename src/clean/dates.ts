import { findDate, MONTH } from '../util/find-date';

const DATE_WORDS = new RegExp(
  String.raw`\b(?:first |last |originally )?(?:published|posted|updated?|modified|created|date|time|edited)\b(?: (?:on|at))?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b${MONTH.replace('?<month>', '?:')}(?![\p{L}])|\b(?:\d{1,2}(?:st|nd|rd|th)|[ap]\.?m\b\.?|gmt|utc|est|edt|et|pst|pdt|cet|cest|bst|ist|msk|eet|hrs?|local time|moscow time|ago|hours?|minutes?|mins?|days?|weeks?|today|yesterday|min(?:ute)?s? read|read|at|on|of)\b`,
  'giu',
);

/** A line of nothing but dates, times and their labels: "| Last update :", "Published: 13 September 2023, 10:15 GMT". */
export function isDateLine(words: string): boolean {
  const rest = words.replace(DATE_WORDS, '').replace(/\b\d{1,4}\b/gu, '');
  const dated =
    /\b(?:published|posted|updated?|modified)\b|\d{1,2}[:.]\d\d/iu.test(words) ||
    findDate(words) !== undefined;
  return dated && !/[\p{L}\p{N}]/u.test(rest);
}
