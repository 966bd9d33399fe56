import { skipCircumstances } from './after-verb';
import { findClauseEnd } from './clause-ends';
import type { Draft, Range } from '../text/draft';
import { lower, word, type Passage, type Unit } from '../text/passage';
import { holdsFiniteVerb } from '../text/verb-groups';

const GOES_ON = /^(?:because|if|unless|provided|while|whereas)$/u;
/** Reported: "is" and "will", as somebody has said them. */
const REPORTED = /^(?:had|would)$/u;

/**
 * "[Stores were three quarters full], Doe pointed out, [because reserves had come]": what is said goes on behind its cue. "While"
 * may tell what else happens, in the article's own words, unless both halves are in reported tenses.
 */
export function saidBehind(passage: Passage, unit: Unit, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const tail = tailOf(passage, unit, draft);
    const isOthers =
      tail && drafts.some(({ cue }) => cue.some(({ from }) => from >= tail.from && from < tail.end));
    return tail && !isOthers ? { ...draft, content: [...draft.content, tail] } : draft;
  });
}

function tailOf(passage: Passage, unit: Unit, draft: Draft): Range | undefined {
  const said = clauseBeforeCue(passage, draft);
  if (!said) return undefined;
  const behind = Math.max(...[draft.source, draft.addressee, ...draft.cue].map((part) => part?.end ?? 0));
  const comma = skipCircumstances(passage, unit, behind);
  const conjunction = lower(passage, comma + 1);
  if (word(passage, comma) !== ',' || !GOES_ON.test(conjunction) || /ing$/u.test(lower(passage, comma + 2)))
    return undefined;
  const tail = { from: comma + 1, end: findClauseEnd(passage, unit, comma + 1) };
  if (!holdsFiniteVerb(passage, tail)) return undefined;
  return !conjunction.startsWith('wh') || (isReported(passage, said) && isReported(passage, tail))
    ? tail
    : undefined;
}

/** What is said in one piece, and not between marks, before who says it. */
function clauseBeforeCue(passage: Passage, { speech, source, content }: Draft): Range | undefined {
  const [said, ...more] = content;
  if (!speech || !source || !said || more.length > 0) return undefined;
  return said.end <= source.from && !passage.quotedBy[said.end - 1] ? said : undefined;
}

const isReported = ({ tokens }: Passage, { from, end }: Range) =>
  tokens.slice(from, end).some((token) => REPORTED.test(token.lower));
