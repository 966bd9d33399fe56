/** The text around a quotation, cut to whole words of its own paragraph. */
interface Evidence {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** Characters on either side: enough to see how the words are brought in. */
const REACH = 110;

/** "…ell-being of their peoples" → "… of their peoples". */
export function leadIn({ start, before }: Evidence): string {
  const paragraph = before.split('\n').pop() ?? '';
  const isWhole = paragraph.length < before.length || start === before.length;
  if (isWhole && paragraph.length <= REACH) return paragraph;
  return `… ${paragraph.slice(-REACH).replace(/^\S*\s+/u, '')}`;
}

/** "a car, which he showe" → "a car, which he …". */
export function leadOut({ after }: Evidence): string {
  const [paragraph = ''] = after.split('\n');
  if (paragraph.length <= REACH && paragraph.length < after.length) return paragraph;
  const cut = paragraph.slice(0, REACH);
  return cut === '' ? '' : `${cut.replace(/\s\S*$/u, '')} …`;
}
