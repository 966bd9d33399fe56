import type { Cues } from '../../../model/cues';
import type { Token } from '../../tokens/token';
import { hasCapital } from '../../tokens/word-forms';

/** What a mark does. */
type Side = 'opens' | 'closes';

export interface Mark {
  readonly at: number;
  readonly side: Side;
}

/** The marks of one style, in order of position. */
export function findMarks(tokens: readonly Token[], style: RegExp): Mark[] {
  return tokens.flatMap((token, at) =>
    token.kind === 'quote' && style.test(token.text) ? [{ at, side: sideOf(tokens, at) }] : [],
  );
}

/**
 * Straight marks with the white space on the wrong side: `"It is over, "Doe said." We won. "`. One with a comma before it and a cue
 * behind it closes what is open, the next one opens again; one with white space on both sides opens a paragraph of what the
 * next mark closes: `"It is late. " It is over, "Doe said.`
 */
export function withMisplaced(tokens: readonly Token[], marks: readonly Mark[], cues: Cues): Mark[] {
  const isMisplaced = (mark: Mark | undefined) =>
    mark?.side === 'opens' && isBeforeCue(tokens, mark.at, cues);
  const placed: Mark[] = [];
  marks.forEach((mark, nth) => {
    const isOpen = placed.at(-1)?.side === 'opens';
    const [before, next] = [marks[nth - 1], marks[nth + 1]];
    const reopens = isApart(tokens, mark.at) && (next?.side === 'closes' || isMisplaced(next));
    if (!isStraight(tokens[mark.at])) placed.push(mark);
    else if (isOpen) placed.push(isMisplaced(mark) ? close(mark) : reopens ? open(mark) : mark);
    else placed.push(isMisplaced(before) ? open(mark) : mark);
  });
  return placed;
}

const isStraight = (token: Token | undefined) => /^["＂]$/u.test(token?.text ?? '');
const open = ({ at }: Mark): Mark => ({ at, side: 'opens' });
const close = ({ at }: Mark): Mark => ({ at, side: 'closes' });

/** `, "Doe said`, `, "said Doe`. */
function isBeforeCue(tokens: readonly Token[], at: number, cues: Cues): boolean {
  if (!/^[,?!]$/u.test(tokens[at - 1]?.text ?? '')) return false;
  const isCue = (token: Token | undefined) =>
    cues.verbs.get(token?.lower ?? '')?.some(({ forms }) => forms.has('past') || forms.has('third')) ?? false;
  const [first, second, third] = tokens.slice(at + 1, at + 4);
  if (isCue(first)) return true;
  const isSayer = hasCapital(first) || /^(?:he|she|they|it)$/u.test(first?.lower ?? '');
  return isSayer && (isCue(second) || (hasCapital(second) && isCue(third)));
}

/** With white space on both sides, between two sentences. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = tokens.slice(at - 1, at + 2);
  if (!before || !mark || !after || before.end === mark.start || mark.end === after.start) return false;
  return /^[.!?…]$/u.test(before.text) && hasCapital(after);
}

/** By its shape where it has one, and by the white space around it. */
function sideOf(tokens: readonly Token[], at: number): Side {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || !before) return 'opens';
  if (!after) return 'closes';
  const spaceBefore = before.end < token.start || /^[([{—–-]/u.test(before.text);
  const spaceAfter =
    token.end < after.start || (after.kind === 'punctuation' && !/^[([{$[]/u.test(after.text));
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'opens' : 'closes';
  return /^[“„«‘‚`]/u.test(token.text) ? 'opens' : 'closes';
}
