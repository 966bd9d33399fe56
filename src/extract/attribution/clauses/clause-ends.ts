import type { CueVerb } from '../../../model/cues';
import { withMarks } from '../quotations/quotations';
import {
  cueFormsAt,
  isCapital,
  isHeadline,
  isOwner,
  isSpeech,
  lower,
  word,
  type Passage,
  type Unit,
} from '../text/passage';
import { isFiniteVerb } from '../text/verb-or-noun';
import { isAdverb, isNounToo, opensCitation } from '../../words/word-classes';

interface ClauseOptions {
  /** The clause that holds the cue is itself set off by commas: it ends at the first comma. */
  readonly embedded?: boolean;
  /** Only a noun phrase is wanted: it ends where a new circumstance begins. */
  readonly phrase?: boolean;
}

/** In tokens. Nothing longer is one sentence. */
const LONGEST = 400;
/** Joins a clause to the one before. */
const NEXT_CLAUSE = new Set(['and', 'but', 'while', 'whereas', 'as', 'though', 'although']);
const PHRASE_ENDS = new Set('after when while before because although though since until if'.split(' '));

/** Where the words that are said end, reading on from token `from`: exclusive, without the final period. */
export function findClauseEnd(
  passage: Passage,
  unit: Unit,
  from: number,
  options: ClauseOptions = {},
): number {
  const limit = Math.min(unit.end, from + LONGEST);
  for (let at = from; at < limit; at += 1) {
    const quotation = passage.quotedBy[at];
    if (quotation?.open === at || (quotation && quotation.first === at)) {
      const after = withMarks(quotation).end;
      if (endsWithQuotation(passage, unit, quotation.end, after)) return after;
      at = Math.max(at, after - 1);
    } else if (endsClause(passage, unit, at, options)) return trimBack(passage, from, at);
  }
  return trimBack(passage, from, limit);
}

/** `support “the fight.”`: a sentence that ends inside the marks ends with them. */
function endsWithQuotation(passage: Passage, unit: Unit, end: number, after: number): boolean {
  return after >= unit.end || (/^[.!?]$/u.test(word(passage, end - 1)) && isCapital(passage, after));
}

function endsClause(passage: Passage, unit: Unit, at: number, options: ClauseOptions): boolean {
  const token = passage.tokens[at];
  if (!token) return true;
  if (isHeadline(passage) && opensAsClause(passage, at)) return true;
  if (token.kind === 'punctuation') return endsAtMark(passage, unit, at, options);
  if (options.phrase && (PHRASE_ENDS.has(token.lower) || opensAsClause(passage, at))) return true;
  return token.lower === 'and' && (startsCueVerb(passage, at + 1) || goesOnSaying(passage, at + 1));
}

/** "denied the reports [as] he left", and not "described the plan as good". */
export function opensAsClause(passage: Passage, at: number): boolean {
  if (lower(passage, at) !== 'as') return false;
  for (let next = at + 1; next < at + 7; next += 1) {
    if (passage.tokens[next]?.kind !== 'word') return false;
    if (isFiniteVerb(passage, next) || (next > at + 1 && isInHeadline(passage, next))) return true;
  }
  return false;
}

/** In a headline "as it [wins]": a verb in the present. */
function isInHeadline(passage: Passage, at: number): boolean {
  const forms = isHeadline(passage) ? passage.cues.verbForms.get(lower(passage, at)) : undefined;
  return forms?.has('third') === true;
}

function endsAtMark(passage: Passage, unit: Unit, at: number, options: ClauseOptions): boolean {
  const mark = word(passage, at);
  if (mark === ',') return endsAtComma(passage, at, options);
  if (mark === ')') return options.embedded === true;
  if (/^(?:—|–|--)$/u.test(mark)) return !joinsWords(passage, at) && !hasSecondDash(passage, unit, at);
  const next = passage.tokens[at + 1];
  return mark === ';' || (/^[.!?]$/u.test(mark) && next?.sentence !== passage.tokens[at]?.sentence);
}

/** The dash of "the Example–Muster line". */
function joinsWords({ tokens }: Passage, at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return dash?.text === '–' && before?.end === dash.start && after?.start === dash.end;
}

function hasSecondDash(passage: Passage, unit: Unit, at: number): boolean {
  for (let next = at + 1; next < unit.end && next - at < 60; next += 1) {
    if (/^(?:—|–|--)$/u.test(word(passage, next))) return true;
  }
  return false;
}

/** In what somebody says something. */
export const OCCASION =
  /^(?:remarks|comments|interview|statement|speech|letter|post|video|address|article|column|message|briefing|broadcast|conversation)$/u;

/** "Doe said it was over[, in remarks carried by the agency]": where something is said, and no part of it. */
export function opensOccasion(passage: Passage, comma: number): boolean {
  if (word(passage, comma) !== ',' || lower(passage, comma + 1) !== 'in') return false;
  for (let at = comma + 2; at < comma + 6; at += 1) {
    if (OCCASION.test(lower(passage, at))) return true;
    if (passage.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

function endsAtComma(passage: Passage, comma: number, options: ClauseOptions): boolean {
  if (options.embedded || opensOccasion(passage, comma)) return true;
  const next = lower(passage, comma + 1);
  if (opensCitation(next)) return true;
  if (NEXT_CLAUSE.has(next) && startsReport(passage, comma + 2)) return true;
  if (next === 'and' || next === 'but') return startsVerb(passage, comma + 2);
  if (isParticipleCue(passage, comma + 1)) return true;
  return options.phrase === true && PHRASE_ENDS.has(next);
}

/** "[while] another called for calm" behind a comma or a quotation. */
export const opensOthersReport = (passage: Passage, at: number): boolean =>
  /^(?:while|whereas|but)$/u.test(lower(passage, at)) &&
  /^[,"”’]$/u.test(lower(passage, at - 1)) &&
  startsReport(passage, at + 1);

/** ", while [Roe said]", ", and [also pointed out]": another report begins. */
function startsReport(passage: Passage, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    // also the mark of "the doctors' groups said"
    if (passage.tokens[at]?.kind !== 'word' && !isOwner(passage, at)) return false;
    if (startsCueVerb(passage, at)) return true;
    if (isFiniteVerb(passage, at)) return false;
  }
  return false;
}

/** "and [also pointed out]": the same speaker goes on. */
const startsCueVerb = (passage: Passage, at: number) => startsCue(passage, at, 'past');

/** "and [warns] of it", "and [also urges] them": a verb of speech that is no noun. */
export const goesOnSaying = (passage: Passage, at: number) => startsCue(passage, at, 'third');

/** ", [adding] that", ", [saying]". */
const isParticipleCue = (passage: Passage, at: number) => startsCue(passage, at, 'ing');

/** A verb of speech in this form, which an adverb may precede. */
function startsCue(passage: Passage, at: number, form: 'past' | 'ing' | 'third'): boolean {
  const place = isAdverb(lower(passage, at)) ? at + 1 : at;
  const isSpoken = ({ kind, frames }: CueVerb) =>
    kind === 'speech' && !(form !== 'ing' && frames.size === 1 && RARE.some((frame) => frames.has(frame)));
  return cueFormsAt(passage, place).some(
    (one) => one.forms.has(form) && !(form === 'third' && isNounToo(one.lemma)) && one.senses.some(isSpoken),
  );
}

/** Verbs that mostly tell of something else: "and [put] it down", "and [read] it". */
const RARE = ['amount', 'quote'] as const;

function startsVerb(passage: Passage, at: number): boolean {
  const forms = passage.cues.verbForms.get(lower(passage, at));
  return forms?.has('past') === true && isFiniteVerb(passage, at);
}

function trimBack(passage: Passage, from: number, end: number): number {
  let last = end;
  while (
    last > from + 1 &&
    /^(?:[.,;:!]|—|–|--)$/u.test(word(passage, last - 1)) &&
    !passage.quotedBy[last - 1]
  )
    last -= 1;
  return last;
}

/** Where the clause begins that ends before token `end`: the unit's start, or after a speech in marks. */
export function findClauseStart(passage: Passage, unit: Unit, end: number): number {
  let at = end;
  while (at > unit.from && end - at < LONGEST && !opensNext(passage, at, end)) at -= 1;
  while (at < end && /^(?:but|and|[,•-])$/u.test(lower(passage, at))) at += 1;
  return at;
}

/** Whether something else ends before token `at`: a semicolon, a speech in marks. */
function opensNext(passage: Passage, at: number, end: number): boolean {
  const mark = word(passage, at - 1);
  // "Doe denied this: [no notes had come], he said"
  if (mark === ';' || (mark === ':' && /^(?:this|that|much)$/u.test(lower(passage, at - 2)))) return true;
  const quotation = passage.quotedBy[at - 1];
  if (!quotation || at === end || quotation.close !== at - 1) return false;
  return isSpeech(passage, quotation) && /^[,.!?]$/u.test(word(passage, quotation.end - 1));
}
