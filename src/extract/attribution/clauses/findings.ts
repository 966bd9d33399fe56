import { isInside } from '../text/compare-drafts';
import type { Draft, Range } from '../text/draft';
import { lower, wordsOf, type Passage } from '../text/passage';
import type { Token } from '../../tokens/token';
import { INQUIRIES } from '../../words/media-words';
import {
  isAuxiliary,
  isFunctionWord,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../../words/word-classes';

const INQUIRY = new RegExp(`^(?:${INQUIRIES})$`, 'u');
/** Who looks into something. */
const INQUIRER =
  /^(?:researchers?|scientists?|academics?|economists?|authors?|auditors?|inspectors?|investigators?|coroners?|ombudsman|watchdog|regulator|commission|committee|panel|tribunal|courts?|judges?|jury|magistrates?)$/u;
const BEFORE = String.raw`^(?:(?:has|have|had|also|later|(?!(?:rare|hard|bare|scarce)ly)\p{L}+ly) )*`;
const FINDS = new RegExp(String.raw`${BEFORE}(?:found|finds?)$`, 'u');
const SHOWS = new RegExp(String.raw`${BEFORE}(?:shows?|showed|shown|suggest(?:s|ed)?|indicate[sd]?)$`, 'u');
/** "[No] court has found that", "[neither] survey found that". */
const NONE = /^(?:no|none|neither|few|not|hardly)$/u;
/** "found [no evidence] that he had lied": what stands before what is not found. */
export const NOT_FOUND = /^(?:no|little|scant|insufficient|hardly)$/u;

/** In tokens: fewer name a thing. */
const FEW = 3;

/**
 * "A survey found that six in ten had gone", "the court found that he had lied", "polls show they lead": a finding is published, and so
 * said; not so "Doe said [a survey found that]", where Doe says it.
 */
export function isFinding(
  passage: Passage,
  draft: Draft,
  { others, isBody }: { others: readonly Draft[]; isBody: (source: Range) => boolean },
): boolean {
  const [content, ...more] = draft.content;
  const { source } = draft;
  if (!source || !content || more.length > 0 || others.some((one) => one.speech && isInside(draft, one)))
    return false;
  if (findsNothing(passage, source, content)) return false;
  const verb = draft.cue.map((range) => wordsOf(passage, range)).join(' ');
  const isFound = FINDS.test(verb);
  if ((isFound || SHOWS.test(verb)) && headHas(passage, source, INQUIRY))
    return tellsResult(passage, content, source);
  return isFound && opensClause(passage, content) && (headHas(passage, source, INQUIRER) || isBody(source));
}

/** "[No] court has found that he lied", "found [it] hard to believe that he lied". */
const findsNothing = (passage: Passage, source: Range, content: Range): boolean =>
  NONE.test(lower(passage, source.from)) || lower(passage, content.from) === 'it';

/** "found [the firm had lied]"; not so "found [syringes linked to it]", "found [the car he was driving]". */
function opensClause(passage: Passage, { from, end }: Range): boolean {
  const inside = passage.tokens.slice(from + 1, end);
  const verb = inside.findIndex(({ lower: here }) => isAuxiliary(here) && /^\p{L}/u.test(here));
  const isAside = ({ lower: here }: Token) => RELATIVES.has(here) || SUBJECT_PRONOUNS.has(here);
  if (lower(passage, from - 1) === 'that') return true;
  return verb >= 0 && (NOT_FOUND.test(lower(passage, from)) || !inside.slice(0, verb).some(isAside));
}

/** "found [that it was over]", "found [60% opposed it]", "found [widespread waste in it]"; not so "found [its way]", "shows [up]". */
function tellsResult(passage: Passage, content: Range, source: Range): boolean {
  const { from, end } = content;
  if (from < source.from) return end - from >= FEW;
  if (end - from < FEW || SET_PHRASE.test(lower(passage, from))) return false;
  const isCounted = passage.tokens.slice(from, end).some(({ kind }) => kind === 'number');
  if (isCounted || QUANTITY.test(lower(passage, from)) || !isFunctionWord(lower(passage, from))) return true;
  return opensClause(passage, content);
}

/** "shows [up] every week", "found [favour] with voters". */
const SET_PHRASE = /^(?:up|off|favou?r|its)$/u;
const QUANTITY =
  /^(?:half|most|many|more|fewer|few|some|all|no|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ly|almost|about|over|only|just)$/u;

/** Whether one of the words up to a preposition or a comma is such a noun. */
function headHas(passage: Passage, { from, end }: Range, noun: RegExp): boolean {
  for (let at = from; at < end && !(at > from && endsHead(lower(passage, at))); at += 1)
    if (noun.test(lower(passage, at))) return true;
  return false;
}

const endsHead = (word: string): boolean => word === ',' || PREPOSITIONS.has(word);
