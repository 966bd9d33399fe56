import { isWholeQuotation } from '../finish';
import type { Draft, Range } from '../text/draft';
import type { Passage } from '../text/passage';

/**
 * `Doe said [it was late]. “[We lost.]”`, `“[We won,]” Doe said. He left. “[It is over.]”`: a quotation in a sentence of its own is a
 * statement of its own, unless it goes on from one that ends right before: `“[We won,]” Doe said. “[It is over.]”`
 */
export function partAtQuotation(passage: Passage, draft: Draft): Draft[] {
  const next = draft.content.findIndex((part, nth) => nth > 0 && isSaidAnew(passage, draft, part));
  if (next < 0) return [draft];
  const [before, after] = [draft.content.slice(0, next), draft.content.slice(next)];
  const anew = { ...draft, rule: 'next-quotation', sense: undefined, cue: [], content: after, finite: false };
  return [{ ...draft, content: before }, ...partAtQuotation(passage, anew)];
}

function isSaidAnew(passage: Passage, { source, cue, content }: Draft, part: Range): boolean {
  if (!isWholeQuotation(passage, part)) return false;
  const told = [...content, ...cue, ...(source ? [source] : [])].filter(({ end }) => end <= part.from);
  const last = Math.max(...told.map(({ end }) => end));
  const sentences = sentenceAt(passage, part.from) - sentenceAt(passage, last - 1);
  const isQuoted = content.every(({ from }) => from >= part.from || passage.tokens[from]?.kind === 'quote');
  return sentences > (isQuoted ? 1 : 0);
}

const sentenceAt = ({ tokens }: Passage, at: number) => tokens[at]?.sentence ?? 0;
