/** The text around a statement, cut to whole words. */
import type { StatementFieldsFragment } from '../generated/operations';

export type Evidence = Pick<StatementFieldsFragment['evidence'], 'start' | 'text' | 'before' | 'after'>;

/** Characters on either side: enough to see how the words are brought in. */
const REACH = 90;

/** "…ell-being of their peoples" → "… of their peoples"; from the last paragraph alone. */
export function leadIn({ start, before }: Evidence): string {
  const paragraph = before.split('\n').pop() ?? '';
  const isWhole = paragraph.length < before.length ? paragraph.length <= REACH : start <= REACH;
  if (isWhole) return paragraph;
  return `… ${paragraph.slice(-REACH).replace(/^\S*\s+/u, '')}`;
}

/** "a car, which he showe" → "a car, which he …"; to the end of the paragraph at most. */
export function leadOut({ after }: Evidence): string {
  const [paragraph = ''] = after.split('\n');
  if (paragraph.length <= REACH) return paragraph;
  const cut = paragraph.slice(0, REACH);
  return cut === '' ? '' : `${cut.replace(/\s\S*$/u, '')} …`;
}
