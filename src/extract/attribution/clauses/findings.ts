import { isInside } from '../text/compare-drafts';
import type { Draft, Range } from '../text/draft';
import { lower, wordsOf, type Passage } from '../text/passage';
import { INQUIRIES } from '../../words/media-words';
import { isAuxiliary, PREPOSITIONS } from '../../words/word-classes';

const INQUIRY = new RegExp(`^(?:${INQUIRIES})$`, 'u');
/** Who looks into something. */
const INQUIRER =
  /^(?:researchers?|scientists?|academics?|economists?|authors?|auditors?|inspectors?|investigators?|coroners?|ombudsman|watchdog|regulator|commission|committee|panel|tribunal|courts?|judges?|jury|magistrates?)$/u;
const FINDS = /^(?:(?:has|have|had|also|later|\p{L}+ly) )*(?:found|finds?)$/u;
const SHOWS = /^(?:(?:has|have|had|also|\p{L}+ly) )*(?:shows?|showed|shown|suggest(?:s|ed)?|indicate[sd]?)$/u;

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
  const verb = draft.cue.map((range) => wordsOf(passage, range)).join(' ');
  const isFound = FINDS.test(verb);
  if ((isFound || SHOWS.test(verb)) && headHas(passage, source, INQUIRY))
    return content.end - content.from >= FEW;
  return isFound && opensClause(passage, content) && (headHas(passage, source, INQUIRER) || isBody(source));
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
