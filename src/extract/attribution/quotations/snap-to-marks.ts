import type { Range } from '../text/draft';
import { isSpeech, type Passage } from '../text/passage';
import { withMarks, type Quotation } from './quotations';

/**
 * What is said grown or cut to the quotation marks that it breaks off in: `“It is [over. We won],” Doe said` is all of the
 * quotation. Words that are only quoted in passing, and a cue that itself stands between the marks, change nothing.
 */
export function snapToMarks(passage: Passage, cue: Range, { from, end }: Range): Range {
  const first = brokenBy(passage, cue, from);
  const last = brokenBy(passage, cue, end - 1);
  return {
    from: first ? withMarks(first).from : from,
    end: last ? withMarks(last).end : end,
  };
}

function brokenBy(passage: Passage, cue: Range, at: number): Quotation | undefined {
  const quotation = passage.quotedBy[at];
  if (!quotation || quotation === passage.quotedBy[cue.from]) return undefined;
  return isSpeech(passage, quotation) ? quotation : undefined;
}
