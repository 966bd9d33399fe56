/** The dateline that an agency's report begins with: where, when and by whom it was filed. */
import type { Block } from '../model/article';
import type { Span } from '../model/span';
import { findDate } from '../util/find-date';

const CAPITALS = String.raw`\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3}`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}`;
const REGION = String.raw`(?:, ${CAPITALISED})?`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const DATE = String.raw`,? (?:${MONTH} \d{1,2}(?:, \d{4})?|\d{1,2} ${MONTH}(?: \d{4})?)`;
const AGENCY = String.raw` ?(?:\(\p{Lu}[^()\n]{1,40}\)|/\p{Lu}[^/\n]{1,40}/)`;
const DASH = String.raw` ?(?:[—–]|-{1,2}) (?=["“‘'«]?[\p{Lu}\d])`;
const LONG_DASH = String.raw` (?:[—–]|--) (?=["“‘'«]?[\p{Lu}\d])`;

const DATELINES: readonly RegExp[] = [
  // "OSLO, March 4, 2024 (Example News) - The company …", "NEW YORK -- The company …"
  new RegExp(`^${CAPITALS}${REGION}(?:${DATE})?(?:${AGENCY})?${DASH}`, 'u'),
  // "Oslo, Norway (Example News) - The company …", "Oslo, 4 March — The company …"
  new RegExp(`^${CAPITALISED}${REGION}(?:${DATE}(?:${AGENCY})?|${AGENCY})${DASH}`, 'u'),
  // "Oslo — The company …"
  new RegExp(`^${CAPITALISED}${REGION}${LONG_DASH}`, 'u'),
];

/** No dateline is longer, and none is looked for further on. */
const LONGEST = 200;

export interface Dateline extends Span {
  /** Where the paragraph goes on behind it. */
  readonly next: number;
  /** YYYY-MM-DD, where it gives the year too. */
  readonly date: string | undefined;
}

/** The dateline of an article, its dash included; only the first paragraph can have one. */
export function findDateline(text: string, blocks: readonly Block[]): Dateline | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (!first) return undefined;
  const opening = text.slice(first.start, Math.min(first.end, first.start + LONGEST));
  const words = DATELINES.map((pattern) => pattern.exec(opening)?.[0]).find(Boolean);
  if (words === undefined) return undefined;
  const { start } = first;
  return {
    start,
    end: start + words.trimEnd().length,
    next: start + words.length,
    date: findDate(words),
  };
}
