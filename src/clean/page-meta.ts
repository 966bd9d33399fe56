import type { DocumentMeta } from '../model/article';
import { findDate } from '../util/find-date';
import { isProse } from './line';
import type { Labelled } from './labels';
import { findAuthors } from './rules/byline';
import { findOrigin } from './rules/credit';

/** What the text itself plainly says of the document, for what is not known of it: title, authors, date, outlet. */
export function completeMeta(meta: DocumentMeta, page: Labelled): DocumentMeta {
  const title = meta.title ?? page.title;
  const authors = meta.authors ?? orUndefined(wordsOf(page, 'byline').flatMap(findAuthors));
  const publishedAt = meta.publishedAt ?? findPublishedAt(page);
  const publisher = meta.publisher ?? findPublisher(page);
  return {
    ...meta,
    ...(title && { title }),
    ...(authors && { authors }),
    ...(publishedAt && { publishedAt }),
    ...(publisher && { publisher }),
  };
}

/** The date in a date line over the text; the date of an update is not the day of publication. */
function findPublishedAt(page: Labelled): string | undefined {
  const firstProse = page.lines.findIndex(({ words }, index) => !page.kinds[index] && isProse(words));
  const over = page.lines.slice(0, Math.max(firstProse, 0));
  const dates = over
    .filter((_, index) => page.kinds[index] === 'date-line')
    .map(({ words }) => findDate(words.replace(/\b(?:last )?(?:updated?|modified)\b.*/iu, '')));
  return first(dates);
}

/** The agency in a "Source:" line under the text; amid the text it is the source of a chart. */
function findPublisher(page: Labelled): string | undefined {
  const lastProse = page.lines.findLastIndex(({ words }, index) => !page.kinds[index] && isProse(words));
  const under = page.lines.filter((_, index) => index > lastProse && page.kinds[index] === 'credit');
  return first(under.map(({ words }) => findOrigin(words)));
}

function wordsOf(page: Labelled, kind: string): string[] {
  return page.lines.filter((_, index) => page.kinds[index] === kind).map(({ words }) => words);
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

function orUndefined(values: readonly string[]): readonly string[] | undefined {
  return values.length > 0 ? [...new Set(values)] : undefined;
}
