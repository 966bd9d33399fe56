/** What looks like a judgement or a report and is none: names, telephone calls, topics. */
import type { Draft, Range } from '../text/draft';
import { isCapital, lower, word, wordsOf, type Passage } from '../text/passage';
import { isFiniteVerb } from '../text/verb-or-noun';
import { KIN } from '../../words/kin';
import { POSSESSIVES } from '../../words/word-classes';

const CALLS = /^(?:call(?:s|ed|ing)?|dubbed)$/u;

/** Whether the words behind the cue only name, ring up or mention somebody or something: nothing is said of it. */
export function tellsNothing(passage: Passage, draft: Draft): boolean {
  const cue = draft.cue.at(-1);
  const [content, ...more] = draft.content;
  if (cue && draft.source && isToldItself(passage, cue, draft.source)) return true;
  if (!cue || !content || more.length > 0) return false;
  if (content.from < cue.end) return isNamedBehind(passage, cue, draft.source);
  if (isTopic(passage, cue, content)) return true;
  if (!CALLS.test(lower(passage, cue.end - 1)) || content.from > cue.end) return false;
  return isCalledUp(passage, content) || isName(passage, draft.source, content);
}

/** "The envoy was summoned and [told] that it must stop", "he was held and [accused] of theft": nobody is named who says it. */
const isToldItself = (passage: Passage, cue: Range, source: Range): boolean =>
  TOLD.test(`${lower(passage, cue.end - 1)} ${lower(passage, cue.end)}`) &&
  !opensBehind(passage, cue.end) &&
  /^(?:(?:has|have|had) )?(?:was|were|been|is|are) [^,;]*\band$/u.test(
    wordsOf(passage, { from: source.end, end: cue.from }),
  );

/** "was elected and told [that night's crowd:] “It is over.”": somebody is told it. */
const opensBehind = (passage: Passage, from: number): boolean =>
  passage.tokens
    .slice(from, from + 8)
    .some(({ text, index }) => /^[:,]$/u.test(text) && passage.quotedBy[index + 1]?.open === index + 1);

const TOLD = /^(?:told (?:that|to)|informed (?:that|of)|assured that|accused of)$/u;

/** "asked if [the agency] had recommended it", "it may help [if Doe calls for it]": what may have been said. */
export const isSupposed = (passage: Passage, { source, cue, finite }: Draft): boolean =>
  finite === true &&
  source !== undefined &&
  source.end === cue[0]?.from &&
  /^(?:if|unless|whether)$/u.test(lower(passage, source.from - 1)) &&
  lower(passage, source.from - 2) !== 'even';

/** "[Referring to] the talks, Doe said", "[spoke about] the tax", "[expressed] gratitude to Roe": a topic or a courtesy, unless it is quoted or judged. */
function isTopic(passage: Passage, cue: Range, content: Range): boolean {
  const [act, said] = [wordsOf(passage, cue), wordsOf(passage, content)];
  const takesUp = TAKES_UP.test(act) && !GIVES_REASON.test(said) && !isGerund(passage, content);
  if (!COURTESY.test(`${act} ${said}`) && !TOPICS.test(act) && !takesUp) return false;
  const words = passage.tokens.slice(content.from, content.end);
  return !words.some(({ lower: here }, at) => here === 'as' || passage.quotedBy[content.from + at]);
}

const TOPICS =
  /^(?:(?:has|have|had|also) )*(?:referring to|alluding to|comment(?:s|ed|ing)? on|elaborat(?:es|ed|ing) on|speaking (?:about|of)|touching on|describing)$/u;
/** Not so "spoke about [why he had left]", "congratulated [Roe for leaving]", "spoke of [a cover-up]". */
const TAKES_UP =
  /\b(?:refer(?:s|red)? to|(?:spoke|speaks?) about|congratulat(?:es?|ed|ing)|defend(?:s|ed|ing)?)$/u;
const GIVES_REASON =
  /\b(?:for|over|if|why|how|whether|that|is|are|was|were|has|had|have|will|would|should|could|can|did)\b/u;
/** "defended [leaving early]", and not "[Beijing]". */
const isGerund = (passage: Passage, { from }: Range): boolean => /^\p{Ll}+ing$/u.test(word(passage, from));
/** Not so "expressed [doubts about the solidarity of the union]". */
const COURTESY =
  /^(?:\p{L}+ ){0,3}?(?:express|extend|convey|voic|offer)(?:e?[sd]|ing)? (?:(?!about|over|at|of|for|doubts?|lack|anger)\p{L}+ ){0,4}?(?:gratitude|appreciation|condolences|sympath(?:y|ies)|satisfaction|best wishes|thanks|solidarity|congratulations)\b(?! that\b)/u;

/** "They have a plan, called [Our Youth], to help them": its name, and not who says so. */
const isNamedBehind = (passage: Passage, cue: Range, source: Range | undefined): boolean =>
  CALLS.test(lower(passage, cue.from)) && source?.from === cue.end && word(passage, cue.from - 1) === ',';

/** "called [her husband]", "called [the police]", "called [him back]". */
function isCalledUp(passage: Passage, { from, end }: Range): boolean {
  const here = lower(passage, from);
  const next = lower(passage, from + 1);
  if (/^(?:him|her|them|us|me|you)$/u.test(here) && (end === from + 1 || BACK.test(next))) return true;
  const isOwned = here === 'her' ? RELATED.test(next) : here === 'the' || POSSESSIVES.has(here);
  return end === from + 2 && isOwned && !passage.quotedBy[from + 1];
}

/** "called her [husband]", and not "called her [brave]". */
const RELATED = new RegExp(String.raw`^(?:${KIN}|boss|lawyer|doctor|office|friend|neighbou?r|agent)$`, 'u');
const BACK =
  /^(?:back|in|over|again|up|home|later|twice|from|on|at|before|after|while|when|yesterday|names)$/u;

/** "a work called [“The Sea”]", "a park called [Ozone], in the west", "what Ruritania calls [the Roe Islands]". */
function isName(passage: Passage, source: Range | undefined, { from, end }: Range): boolean {
  const first = lower(passage, from) === 'the' ? from + 1 : from;
  const last = nameEnd(passage, first, end);
  const goesOn = last < end && !ENDS.test(lower(passage, last)) && !isFiniteVerb(passage, last);
  if (last === first || goesOn) return false;
  const isThing = source !== undefined && /^(?:an?|one|another)$/u.test(lower(passage, source.from));
  return isThing || (first > from && last === end);
}

const ENDS = /^(?:,|in|at|on|by|with|for|from|of|that|which|who)$/u;

/** "the Sea and [Her]", "the Sea and [the Air]". */
const opensNext = (passage: Passage, at: number): boolean =>
  isCapital(passage, at) || (word(passage, at) === 'the' && isCapital(passage, at + 1));

/** After the capitals, or the marks around them, from token `from` on. */
function nameEnd(passage: Passage, from: number, end: number): number {
  const quotation = passage.quotedBy[from];
  if (quotation) return Math.min(end, (quotation.close ?? quotation.end - 1) + 1);
  let at = from;
  while (
    at < end &&
    (isCapital(passage, at) ||
      (at > from && /^(?:of|for|the|and)$/u.test(word(passage, at)) && opensNext(passage, at + 1)))
  )
    at += 1;
  return at;
}
