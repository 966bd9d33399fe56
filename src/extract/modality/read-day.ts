/** Days that words name, as milliseconds since 1970 in UTC. */
import { dayOf, monthOf } from '../../util/find-date';
import { DAY_NAME } from '../words/word-classes';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH_NAMES =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const MONTH = `(?<month>${MONTH_NAMES})`;
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<year>\d{4}))?`,
  'u',
);
const DAY_FIRST = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (?<year>\d{4}))?`,
  'u',
);
const ISO = /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/u;
/** "05.09.2023": with stops the day comes first everywhere. */
const DOTTED = /\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})\b/u;
const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu;
const YESTERDAY = /\b(?:yesterday|last night)\b/iu;
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = String.raw`\d{1,2}|an?|${COUNTS.slice(1).join('|')}`;
const DAYS_AGO = new RegExp(
  String.raw`\b(?<count>${COUNT}) days? ago\b|\bthe day before (?<before>yesterday)\b`,
  'iu',
);
/** "Tuesday"; "Monday’s briefing" is also a time, "Monday’s attack" and a "Sunday Times" are not. */
const ON_WEEKDAY = new RegExp(
  String.raw`\b(?<which>(?:last|next|every|a|each) )?(?<day>${DAY_NAME})\b(?!['’]s (?!(?:\p{L}+ )?(?:briefing|conference|interview|statement|speech|address|session|debate|meeting|hearing|broadcast|sermon)\b))(?! (?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Tribune|Star|Sun|Independent|Punch|Standard|Nation|Vision)\b)(?<last> (?:of )?last week\b)?`,
  'u',
);
const VAGUE = new RegExp(
  String.raw`\b(?:(?:last|earlier this|this past|late last|early this|previous) (?:week|month|year|summer|winter|spring|autumn|fall|decade|${DAY_NAME}\b)|(?:weeks?|months?|years?|decades?|days?) (?:ago|earlier|before)|(?:in|since|back in|late|early|mid-) (?:late |early |mid-|(?:an?|his|her|its|their|the) (?:\p{Lu}\p{L}+ )?)?(?:19|20)\d\d|(?:in|during|over) the (?:spring|summer|autumn|fall|winter)|(?:at|over|on|during) the weekend|at the time)(?![\p{L}\d])`,
  'iu',
);
/** "in March", and not "on the last march", "this may wait". */
const VAGUE_MONTH = new RegExp(
  String.raw`\b(?:[Ii]n|[Ll]ast|[Tt]his|[Pp]revious|[Ll]ate|[Ee]arly|[Mm]id-|[Ss]ince)(?: |(?<=-))(?:late |early |mid-)?(?:${MONTH_NAMES})(?: (?:of )?\d{4})?(?! \d)(?![\p{L}\d])`,
  'u',
);
/** What has not come yet when something is said: "ahead of talks on Monday". */
const AHEAD = /\b(?:ahead of|in the run-up to|due (?:on|in|to)|scheduled for|planned for|set for) [^,.;]*/giu;
/** In milliseconds. */
export const DAY = 86_400_000;
/** In days: a day without a year that is nearer than this is still to come. */
const SOON = 183;

/** "[a week later]", "[the previous night]": counted from a day that was named before. */
const FROM_BEFORE = new RegExp(
  String.raw`\b(?:(?<count>${COUNT}) (?<unit>day|week)s? (?<way>later|afterwards|earlier|(?:after|before)(?=[,.;]|\s*$))\b|(?:the|that) (?<which>next|following|same|previous) (?:day|morning|evening|afternoon|night)\b|the (?<beside>day before|day after)\b(?! (?:yesterday|tomorrow))|(?<later>later|earlier) (?:that|the same) (?:day|evening|night)\b|(?<=[,.] |^\s*)that (?<that>day|morning|evening|afternoon|night)\b|\b(?:said|says|told \p{L}+|warned|wrote|argued|added) (?<then>then)\b(?= that\b|,|\.|\s*$))`,
  'iu',
);

/** `undefined` where the words name no time, "vague" where they name one that is no day. */
export type Day = number | 'vague' | undefined;

/** The day that words name beside what is said in them; `published` may be NaN. Days still to come are none on which something was said. */
export function readDay(words: string, published: number): Day {
  const past = words.replace(AHEAD, ' ');
  const named = [ISO, DOTTED, MONTH_FIRST, DAY_FIRST].map((form) => form.exec(past)).find(Boolean);
  const day = named?.groups && namedDay(named.groups, published);
  if (day !== undefined) return day;
  return relativeDay(past, published) ?? (VAGUE.test(past) || VAGUE_MONTH.test(past) ? 'vague' : undefined);
}

function relativeDay(words: string, published: number): number | undefined {
  if (Number.isNaN(published)) return undefined;
  if (TODAY.test(words)) return published;
  const ago = daysAgo(words);
  if (ago !== undefined) return published - ago * DAY;
  if (YESTERDAY.test(words)) return published - DAY;
  return weekdayBefore(words, published);
}

/** How many days after a day that was named before the words put what is said; negative before it. */
export function daysFromBefore(words: string): number | undefined {
  const found = FROM_BEFORE.exec(words)?.groups;
  if (!found) return undefined;
  const { count, unit, way, which, beside } = found;
  if (count)
    return countOf(count) * (unit === 'week' ? 7 : 1) * (/^(?:earlier|before)$/iu.test(way ?? '') ? -1 : 1);
  const direction = `${which ?? ''}${beside ?? ''}`.toLowerCase();
  if (/^(?:next|following|day after)$/u.test(direction)) return 1;
  return /^(?:previous|day before)$/u.test(direction) ? -1 : 0;
}

const countOf = (count: string) =>
  /^\d/u.test(count) ? Number(count) : Math.max(1, COUNTS.indexOf(count.toLowerCase()));

/** "[two days ago]", "[the day before yesterday]". */
function daysAgo(words: string): number | undefined {
  const { count, before } = DAYS_AGO.exec(words)?.groups ?? {};
  if (before) return 2;
  return count ? countOf(count) : undefined;
}

/** A day without a year is the one nearest to the day of publication; one still to come is none. */
function namedDay(
  groups: Readonly<Record<string, string | undefined>>,
  published: number,
): number | undefined {
  const name = groups['month'] ?? '';
  const month = /^\d/u.test(name) ? Number(name) - 1 : monthOf(name);
  const day = Number(groups['day']);
  if (groups['year']) return dayOf(Number(groups['year']), month, day);
  if (Number.isNaN(published)) return undefined;
  const year = new Date(published).getUTCFullYear();
  const sameYear = dayOf(year, month, day);
  if (sameYear === undefined || sameYear <= published + DAY) return sameYear;
  return sameYear - published > SOON * DAY ? dayOf(year - 1, month, day) : undefined;
}

/** "on Tuesday" is the last Tuesday, the day of publication included, "Tuesday last week" that of the week before; "last Tuesday" and "next Tuesday" are not read. */
function weekdayBefore(words: string, published: number): number | undefined {
  const found = ON_WEEKDAY.exec(words)?.groups;
  if (!found?.['day'] || found['which']) return undefined;
  const today = new Date(published).getUTCDay();
  const day = WEEKDAYS.indexOf(found['day'].toLowerCase());
  if (found['last']) return published - (((today + 6) % 7) + 7 - ((day + 6) % 7)) * DAY;
  return published - ((today - day + 7) % 7) * DAY;
}
