import { scanHtml } from './scan';

/** A page of more than this is not built as a tree: that would take long, and no article is like that. */
const MOST_MARKS = 60_000;
const DEEPEST = 300;

/** Elements that are often left open, and that close one another. */
const SELF_ENDING = new Set(
  `area base br col colgroup dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead
  tr track wbr`.split(/\s+/u),
);

/** Whether a page can be taken apart as a tree in a short time: not too many elements, not too deep in one another. */
export function isTame(html: string): boolean {
  return countMarks(html) <= MOST_MARKS && isShallow(html);
}

function countMarks(html: string): number {
  return html.match(/[<&]/gu)?.length ?? 0;
}

function isShallow(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  for (const token of scanHtml(html)) {
    if ('text' in token || SELF_ENDING.has(token.tag)) continue;
    const count = open.get(token.tag) ?? 0;
    if (token.closes && count === 0) continue;
    const step = token.closes ? -1 : 1;
    open.set(token.tag, count + step);
    depth += step;
    if (depth > DEEPEST) return false;
  }
  return true;
}
