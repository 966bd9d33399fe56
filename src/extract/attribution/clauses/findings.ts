import { isInside } from '../text/compare-drafts';
import type { Draft, Range } from '../text/draft';
import { lower, wordsOf, type Passage } from '../text/passage';
import { INQUIRIES } from '../../words/media-words';
import { isAuxiliary, PREPOSITIONS } from '../../words/word-classes';

const INQUIRY = new RegExp(`^(?:${INQUIRIES})$`, 'u');
/** Who looks into something. */
const INQUIRER =
  /^(?:researchers?|scientists?|academics?|economists?|authors?|auditors?|inspectors?|investigators?|coroners?|ombudsman|watchdog|regulator|commission|committee|panel|tribunal|courts?|judges?|jury|magistrates?)$/u;
const BEFORE = String.raw`^(?:(?:has|have|had|also|later|(?!(?:rare|hard|bare|scarce)ly)\p{L}+ly) )*`;
const FINDS = new RegExp(String.raw`${BEFORE}(?:found|finds?)$`, 'u');
const SHOWS = new RegExp(String.raw`${BEFORE}(?:shows?|showed|shown|suggest(?:s|ed)?|indicate[sd]?)$`, 'u');
/** "[No] court has found that", "[neither] survey found that". */
const NONE = /^(?:no|none|neither|few|not|hardly)$/u;
/** "found [no evidence] that he had lied", "found [it] hard to believe that": what stands before what is not found. */
const NOT_FOUND = /^(?:no|little|scant|insufficient|hardly|it)$/u;

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
  if (NONE.test(lower(passage, source.from))) return false;
  const verb = draft.cue.map((range) => wordsOf(passage, range)).join(' ');
  const isFound = FINDS.test(verb);
  if ((isFound || SHOWS.test(verb)) && headHas(passage, source, INQUIRY))
    return content.end - content.from >= FEW;
  return isFound && opensClause(passage, content) && (headHas(passage, source, INQUIRER) || isBody(source));
}

/** With "no evidence" as part of what is found: "found [no evidence that he had lied]"; what is hard to believe is no finding. */
export function withNotFound(passage: Passage, draft: Draft): Draft {
  const [cue, ...others] = draft.cue;
  const [content, ...more] = draft.content;
  if (!cue || !content || others.length > 0 || more.length > 0 || content.from < cue.end) return draft;
  const at = passage.tokens
    .slice(cue.from + 1, content.from)
    .find(({ lower: word }) => NOT_FOUND.test(word))?.index;
  const verb = at === undefined ? '' : wordsOf(passage, { from: cue.from, end: at });
  if (at === undefined || !(FINDS.test(verb) || SHOWS.test(verb))) return draft;
  if (lower(passage, at) === 'it') return { ...draft, speech: false };
  return { ...draft, cue: [{ ...cue, end: at }], content: [{ ...content, from: at }] };
}

/** "found [the firm had lied]"; not so "found [syringes linked to it]". */
const opensClause = (passage: Passage, { from, end }: Range): boolean =>
  lower(passage, from - 1) === 'that' ||
  passage.tokens.slice(from + 1, end).some(({ lower: here }) => isAuxiliary(here) && /^\p{L}/u.test(here));

/** Whether one of the words up to a preposition or a comma is such a noun. */
function headHas(passage: Passage, { from, end }: Range, noun: RegExp): boolean {
  for (let at = from; at < end && !(at > from && isBehindHead(lower(passage, at))); at += 1)
    if (noun.test(lower(passage, at))) return true;
  return false;
}

const isBehindHead = (word: string): boolean => word === ',' || PREPOSITIONS.has(word);
