import type { Cues } from '../../../model/cues';
import type { Span } from '../../../model/span';
import type { Token } from '../../tokens/token';
import type { Range } from '../text/draft';
import { findMarks, withMisplaced, type Mark } from './marks';
import { hasCapital, isOwnerMark } from '../../tokens/word-forms';

/** Words between quotation marks. Places are places in the tokens that were searched. */
export interface Quotation {
  /** The first token inside. */
  readonly first: number;
  /** The token after the last one inside. */
  readonly end: number;
  /** The opening mark; undefined where it is missing. */
  readonly open: number | undefined;
  /** The closing mark; undefined where it is missing or the quotation goes on in the next paragraph. */
  readonly close: number | undefined;
  /** The same words as characters, without the marks. */
  readonly inner: Span;
}

/** A quotation with its marks, as far as it has them. */
export const withMarks = ({ open, first, close, end }: Quotation): Range => ({
  from: open ?? first,
  end: (close ?? end - 1) + 1,
});

const DOUBLE = /^(?:["“”„‟«»＂]|''|``)$/u;
const SINGLE = /^['‘’‚‛`´]$/u;

/**
 * Finds the quotations of one paragraph, whatever the style of the marks and even where they do not match:
 * “…”, "…", «…», „…“, ''…'', “…", and ‘…’ where no double marks are used around it.
 * A quotation that is not closed runs to the end of the paragraph, to where another opens inside a later sentence, or to the end of
 * its sentence where it began inside one and behind no colon.
 */
export function findQuotations(tokens: readonly Token[], cues: Cues): Quotation[] {
  const doubles = pair(tokens, withMisplaced(tokens, findMarks(tokens, DOUBLE), cues));
  const singles = pairSingles(tokens, findMarks(tokens, SINGLE));
  const taken = new Set(doubles.flatMap(({ first, end }) => range(first, end)));
  const free = singles.filter(({ first, end }) => !taken.has(first) && !taken.has(end - 1));
  const quotations = [...doubles, ...free].sort((a, b) => a.first - b.first);
  return quotations.filter((one) => !isTitle(tokens, one));
}

const SMALL = /^(?:a|an|and|at|for|in|of|on|the|to|with)$/u;
/** In words. */
const LONGEST_TITLE = 7;

/** `said on Example's “[Good Morning]”`, `told “[Jane and Friends]”`: what somebody speaks on, and not what is said. */
function isTitle(tokens: readonly Token[], { first, end, open, close }: Quotation): boolean {
  const before = open === undefined || close === undefined ? undefined : tokens[open - 1];
  const isOwned = isOwnerMark(before);
  if (!isOwned && !/^(?:on|told)$/u.test(before?.lower ?? '')) return false;
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word');
  return (
    words.length >= (isOwned ? 1 : 2) &&
    words.length <= LONGEST_TITLE &&
    hasCapital(words[0]) &&
    words.every((word) => hasCapital(word) || SMALL.test(word.text))
  );
}

function range(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, step) => from + step);
}

/** Pairs marks that may be nested; what stays open or lacks its opening mark is kept as well as can be. */
function pair(tokens: readonly Token[], marks: readonly Mark[]): Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  let depth = 0;
  let closesLeft = marks.filter(({ side }) => side === 'closes').length;
  let opensLeft = marks.length - closesLeft;
  for (const { at, side } of marks) {
    if (side === 'opens') {
      const isShort = closesLeft > 0 && depth + opensLeft > closesLeft;
      opensLeft -= 1;
      if (open === undefined) [open, depth] = [at, 1];
      else if (isShort && opensInLaterSentence(tokens, open, at)) {
        found.push(unclosed(tokens, open, sentenceStart(tokens, at)));
        [open, depth] = [at, 1];
      } else if (closesLeft > depth) depth += 1;
      continue;
    }
    closesLeft -= 1;
    depth -= 1;
    if (depth > 0) continue;
    if (open === undefined) closeWithoutOpening(tokens, found, at);
    else found.push(quotation(tokens, open, at));
    [open, depth] = [undefined, 0];
  }
  if (open !== undefined) found.push(unclosed(tokens, open));
  return found.filter((one) => one.end > one.first);
}

/** `Doe called it “late. Roe spoke of “haste.”`: where marks are missing, one inside a later sentence opens anew. */
const opensInLaterSentence = (tokens: readonly Token[], open: number, at: number): boolean =>
  tokens[at]?.sentence !== tokens[open]?.sentence && tokens[at]?.sentence === tokens[at - 1]?.sentence;

function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.sentence === tokens[at]?.sentence) start -= 1;
  return start;
}

/** `‘…rocket.’” So there will be more,” Doe said.`: the words after the first closing mark belong to the same quotation. */
function closeWithoutOpening(tokens: readonly Token[], found: Quotation[], at: number): void {
  const last = found[found.length - 1];
  if (last?.close === undefined || !/^[,.?!]$/u.test(tokens[at - 1]?.text ?? '')) return;
  if (at - last.close < 4 || !hasCapital(tokens[last.close + 1])) return;
  found[found.length - 1] = quotation(tokens, withMarks(last).from, at);
}

function quotation(tokens: readonly Token[], open: number, close: number): Quotation {
  return build(tokens, open, close, close);
}

function unclosed(tokens: readonly Token[], open: number, limit = tokens.length): Quotation {
  const sentence = tokens[open]?.sentence;
  const startsSentence = tokens[open - 1]?.sentence !== sentence || tokens[open - 1]?.text === ':';
  let end = limit;
  if (!startsSentence) {
    end = open + 1;
    while (tokens[end]?.sentence === sentence) end += 1;
    if (/^[.!?]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  }
  return build(tokens, open, end, undefined);
}

function build(tokens: readonly Token[], open: number, end: number, close: number | undefined): Quotation {
  const first = open + 1;
  const inner = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return { first, end, open, close, inner };
}

/** An apostrophe looks like a closing mark: a single quotation needs its opening mark, and ends at the last mark that can close it. */
function pairSingles(tokens: readonly Token[], marks: readonly Mark[]): Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  marks.forEach(({ at, side }, place) => {
    if (side === 'opens') open ??= at;
    else if (open !== undefined && at - open > 1 && !isPluralPossessive(tokens, at, marks[place + 1])) {
      found.push(quotation(tokens, open, at));
      open = undefined;
    }
  });
  return found;
}

/** The mark of "the workers' demands" closes nothing if another one can. */
function isPluralPossessive(tokens: readonly Token[], at: number, next: Mark | undefined): boolean {
  const looksLikeOne = /s$/u.test(tokens[at - 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
  return looksLikeOne && next?.side === 'closes';
}
