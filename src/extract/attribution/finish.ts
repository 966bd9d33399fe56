import type { StatementKind } from '../../model/annotations';
import type { Attribution } from '../../model/attribution';
import type { Span } from '../../model/span';
import type { Draft, Range } from './text/draft';
import { isOwnerMark } from '../tokens/word-forms';
import { spanOf, wordsOf, type Passage } from './text/passage';
import { withMarks } from './quotations/quotations';

/** Turns the drafts of a paragraph into attributions over characters; one without content only named a speaker. */
export function finish(passage: Passage, drafts: readonly Draft[]): Attribution[] {
  const holdsWord = ({ from, end }: Range) =>
    passage.tokens.slice(from, end).some(({ kind }) => kind !== 'punctuation');
  return drafts
    .filter(({ content }) => content.some(holdsWord))
    .map((draft) => toAttribution(passage, draft));
}

function toAttribution(passage: Passage, draft: Draft): Attribution {
  const span = (range: Range) => spanOf(passage, range.from, range.end);
  const sayer = draft.cited ?? draft.source;
  const reporters = [draft.cited && draft.source, draft.quotedBy];
  return Object.freeze({
    kind: kindOf(passage, draft.content),
    source: sayer ? [span(sayer)] : [],
    cue: draft.cue.map(span),
    content: draft.content.map((range) =>
      behindDateline(passage, contentSpan(passage, trim(passage, draft, range))),
    ),
    speech: draft.speech && !isSpeakerless(passage, sayer),
    reporters: reporters.filter((range) => range !== undefined).map((range) => [span(range)]),
    addressees: draft.addressee
      ? [span(whoIsTold(passage, draft.addressee))].filter((told) => !isMeeting(passage.text, told))
      : [],
    confidence: draft.confidence,
    rule: draft.rule,
  });
}

/** `told [Example]'s “Good Morning”`, `told “[Jane and Friends],”`: without marks, and without the name of a show behind its owner. */
function whoIsTold({ tokens, quotedBy }: Passage, { from, end }: Range): Range {
  const isMark = (at: number) => tokens[at]?.kind === 'quote' && !quotedBy[at];
  let open = from;
  while (open < end && !isMark(open)) open += 1;
  if (open > from) return { from, end: isOwnerMark(tokens[open - 1]) ? open - 1 : end };
  let last = end - 1;
  while (last > from && tokens[last]?.kind !== 'word') last -= 1;
  return { from: from + 1, end: last + 1 };
}

/** "told [a briefing in the capital]": where it was said, and not to whom. */
const isMeeting = (text: string, { start, end }: Span): boolean =>
  /^(?:an?|the|his|her|its|their|this)\s(?:\p{Ll}+\s){0,3}?(?:briefing|(?:press|news) conference|rally)(?=\s|$)/u.test(
    text.slice(start, end),
  );

/** "I call it a win", "you can say", "we hear": outside quotation marks it tells of nobody's words. */
const NOBODY = /^(?:i|you|we|us)$/u;
/** "[which is sold at] discounted prices", "[echoing a memo], Doe argued", "[a rise in] confirmed cases", "[the state's 20] pledged delegates": nobody. */
const NO_SOURCE = new RegExp(
  [
    String.raw`^(?:which|who|of|for|with|on|in(?! \d{4} )|from|to|as(?! (?:many|few|much|little) as\b)|at(?! (?:least|most)\b)|and|or|but|than|that (?:has|have|had|is|are|was|were)) `,
    String.raw`^\p{L}+ing (?:the|an?|his|her|its|their|them|him|that|some|many|to|from) `,
    String.raw` (?:of|in|to|at|for|by|with|from|and|or|the)$`,
    String.raw`(?:(?<! of) (?:roughly|about|across)|\p{L} ['’]s) \d+$`,
  ].join('|'),
  'u',
);

/** No words for somebody. */
function isSpeakerless(passage: Passage, source: Range | undefined): boolean {
  const words = source ? wordsOf(passage, source) : '';
  return NOBODY.test(words) || NO_SOURCE.test(words);
}

/** What is said without the comma at its end, and without half of a pair of brackets. */
function trim(passage: Passage, { cue }: Draft, range: Range): Range {
  if (isWholeQuotation(passage, range)) return range;
  const inside = withinBrackets(passage, range, cue[0]?.from ?? 0);
  const { from, end } = inside.from < inside.end ? inside : range;
  let last = end;
  const isMark = (at: number) => /^[,:;—–]$/u.test(passage.tokens[at]?.text ?? '') && !passage.quotedBy[at];
  while (last > from + 1 && isMark(last - 1)) last -= 1;
  return { from, end: last };
}

/** "(Doe has proposed [taking ten ships])", "Roe boasted (he is [in a different league], Doe said)": a pair of brackets stays together. */
function withinBrackets({ tokens }: Passage, { from, end }: Range, cue: number): Range {
  const open: number[] = [];
  for (let at = from; at < end; at += 1) {
    if (tokens[at]?.text === '(') open.push(at);
    if (tokens[at]?.text !== ')' || open.pop() !== undefined) continue;
    return isOpen(tokens, from) ? { from, end: at } : { from, end };
  }
  const last = open.pop();
  if (last === undefined) return { from, end };
  if (tokens[end]?.text === ')') return { from, end: end + 1 };
  return cue >= end ? { from: last + 1, end } : { from, end };
}

/** In tokens. */
const LONGEST_ASIDE = 100;

/** Whether a bracket is open before token `from`. */
function isOpen(tokens: Passage['tokens'], from: number): boolean {
  let depth = 0;
  for (let at = from - 1; at >= 0 && from - at < LONGEST_ASIDE && depth <= 0; at -= 1)
    depth += tokens[at]?.text === '(' ? 1 : tokens[at]?.text === ')' ? -1 : 0;
  return depth > 0;
}

/** Without outer quotation marks where the whole range is one quotation. */
function contentSpan(passage: Passage, range: Range): Span {
  if (isWholeQuotation(passage, range))
    return passage.quotedBy[range.from]?.inner ?? spanOf(passage, range.from, range.end);
  return spanOf(passage, range.from, range.end);
}

/** "ROEVILLE, May 2 (Example News) -- ", "Roeville (Example News) - ", "ROEVILLE — ". */
const DATELINE = /^(?:\p{Lu}[^"“\n]{1,70}\)\s?(?:--|[—–-])\s|\p{Lu}{3,}[^"“.!?\n()]{0,50}(?:--|—|–|\s-)\s)/u;
/** "The bottom line: ", "Why it matters: ", "Scoop: ": what a paragraph is about. */
const LABEL =
  /^(?:The bottom line|Why it matters|Driving the news|Between the lines|Zoom (?:in|out)|By the numbers|Go deeper|Flashback|State of play|Catch up quick|What(?:['’]s|['’]re| they['’]re| we['’]re)? \p{Ll}+|Scoop|Exclusive|Breaking|Update|Details|Background): (?=["“‘]?\p{Lu})/u;
/** In characters. */
const LONGEST_DATELINE = 120;

/** What is said begins behind the place and the house, or the label, at the head of a paragraph. */
function behindDateline(passage: Passage, span: Span): Span {
  const { text, tokens } = passage;
  const from = tokens[0]?.start ?? 0;
  if (span.start > from + LONGEST_DATELINE) return span;
  const head = text.slice(from, from + LONGEST_DATELINE);
  const dateline = DATELINE.exec(head)?.[0] ?? LABEL.exec(head)?.[0] ?? '';
  const start = Math.max(span.start, from + dateline.length);
  return start < span.end ? { start, end: span.end } : span;
}

export function isWholeQuotation(passage: Passage, range: Range): boolean {
  const quotation = passage.quotedBy[range.from];
  if (!quotation) return false;
  const { from, end } = withMarks(quotation);
  return from === range.from && end === range.end;
}

function kindOf(passage: Passage, content: readonly Range[]): StatementKind {
  if (content.length > 0 && content.every((range) => isWholeQuotation(passage, range))) return 'DIRECT';
  const quoted = content.some((range) => {
    for (let at = range.from; at < range.end; at += 1) if (passage.quotedBy[at]) return true;
    return false;
  });
  return quoted ? 'MIXED' : 'INDIRECT';
}
