import { isInside } from '../text/compare-drafts';
import type { Draft, Range } from '../text/draft';
import { lower, wordsOf, type Passage } from '../text/passage';
import { holdsFiniteVerb } from '../text/verb-or-noun';
import { INQUIRIES } from '../../words/media-words';
import { PREPOSITIONS } from '../../words/word-classes';

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
export function isFinding(passage: Passage, draft: Draft, others: readonly Draft[]): boolean {
  const { cue, source } = draft;
  const [content, ...more] = draft.content;
  if (!source || !content || more.length > 0 || others.some((one) => one.speech && isInside(draft, one)))
    return false;
  const verb = cue.map((range) => wordsOf(passage, range)).join(' ');
  const isFound = FINDS.test(verb);
  if ((isFound || SHOWS.test(verb)) && headHas(passage, source, INQUIRY))
    return content.end - content.from >= FEW;
  const isClause = lower(passage, content.from - 1) === 'that' || holdsFiniteVerb(passage, content);
  return isFound && isClause && headHas(passage, source, INQUIRER);
}

/** Whether one of the words up to a preposition or a comma is such a noun. */
function headHas(passage: Passage, { from, end }: Range, noun: RegExp): boolean {
  for (let at = from; at < end && !(at > from && isBehindHead(lower(passage, at))); at += 1)
    if (noun.test(lower(passage, at))) return true;
  return false;
}

const isBehindHead = (word: string): boolean => word === ',' || PREPOSITIONS.has(word);
