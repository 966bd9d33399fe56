import { isCircumstance, isOccasion } from './text/circumstance';
import { joinDrafts, type WordsOf } from './join-drafts';
import { haveSameCue, haveSameWords, isInside, likeness, SAME, size, start } from './text/compare-drafts';
import { meet, type Draft, type Range } from './text/draft';
import { isCiting } from '../words/word-classes';

/** How much of an outer content has to be one inner attribution for the outer source to be only its reporter. */
const WHOLE = 0.8;
/** The least confidence of a rule that is believed where the encoder has found nothing. */
const SURE = 0.7;

/** The least confidence of a rule that is believed inside what the encoder has found. */
const CERTAIN = 0.9;

/** Whether the source of a draft, as an outlet or a document does, tells what others say. */
export type PassesOn = (draft: Draft) => boolean;

/** What is known beside the drafts. */
interface Known {
  readonly passesOn: PassesOn;
  readonly wordsOf: WordsOf;
}

/** Verbs that mostly tell of something else than speech: "the search [went on]", "she [added] a garage". */
const GOES_ON =
  /^(?:(?:have|has|had|also|then|later) )*(?:begin|begins|began|go on|goes on|went on|continues?|continued|adds?|added|maintains?|maintained|repl(?:y|ies|ied)|agrees?|agreed|states|protests|cautions)$/u;

/** "they talked and the music [went on]"; not so "It is over, she [adds]". */
const ENDS_WITH = /^(?:begin|begins|began|go on|goes on|went on|continues?|continued)$/u;

/** Such a verb, without a quotation beside it or "that" behind it, is no cue where the encoder sees none. */
function onlyGoesOn({ rule, cue, content }: Draft, wordsOf: WordsOf): boolean {
  const [first] = cue;
  const opening = (content[0]?.from ?? 0) - 1;
  const weak = rule === 'clause' ? GOES_ON : rule === 'trailing' ? ENDS_WITH : undefined;
  const isWeak = first !== undefined && weak?.test(wordsOf(first)) === true;
  return isWeak && wordsOf({ from: opening, end: opening + 1 }) !== 'that';
}

/**
 * One list from what rules and what the encoder found in a sentence, in order of their cues. Of what both found, who says it is
 * the encoder's. Of what only one of them found, everything of the encoder stays and, of the rules', what is surely said: the
 * thoughts and wishes that they find alone are mostly none.
 */
export function reconcile(
  ruled: readonly Draft[],
  read: readonly Draft[],
  { passesOn, wordsOf }: Known,
): Draft[] {
  const pairs = pairUp(ruled, read);
  const told = read.map((one) => {
    const rule = pairs.get(one);
    return rule ? joinDrafts(rule, one, wordsOf) : one;
  });
  const tellers = told.filter(
    ({ cue }) => !cue.some((part) => isCiting(wordsOf({ from: part.from, end: part.from + 1 }))),
  );
  const paired = new Set(pairs.values());
  const alone: Draft[] = [];
  const unpaired = ruled.filter((rule) => !paired.has(rule) && !onlyGoesOn(rule, wordsOf));
  for (const rule of [...unpaired].sort((a, b) => size(b.content) - size(a.content)))
    if (standsAlone(rule, { tellers, alone, others: ruled }, { passesOn, wordsOf })) alone.push(rule);
  return [...told, ...alone].sort((a, b) => start(a) - start(b));
}

/** For each of the encoder's drafts the rule's with the same cue, or with the same words and no cue, that is not taken: "[wrote] a letter [asking] that", the one most like it. */
function pairUp(ruled: readonly Draft[], read: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const left = new Set(ruled);
  const pairs = new Map<Draft, Draft>();
  for (const one of read) {
    const alike = ({ content }: Draft) => likeness(content, one.content);
    const [rule] = [...left]
      .filter((other) => areSame(other, one))
      .sort((a, b) => Number(b.speech) - Number(a.speech) || alike(b) - alike(a));
    if (!rule) continue;
    left.delete(rule);
    pairs.set(one, rule);
  }
  return pairs;
}

/** "Doe said …" found twice; a headline ("Doe: It is over") has no cue but the mark. */
function areSame(rule: Draft, read: Draft): boolean {
  if (isOthersClaim(rule) && start(read) < start(rule)) return false;
  return rule.cue.length > 0 ? haveSameCue(rule, read) : likeness(rule.content, read.content) >= SAME;
}

/**
 * "Doe demanded a vote", and not "the party's rules", nor what is only told within what the encoder found, unless it is all of
 * that, or of a rule that stands alone: "[Doe told Roe that it was over], her office said, Example News reports".
 */
function standsAlone(
  rule: Draft,
  { tellers: told, alone, others }: Readonly<Record<'tellers' | 'alone' | 'others', readonly Draft[]>>,
  { passesOn, wordsOf }: Known,
): boolean {
  const isKnown = (one: Draft) =>
    haveSameCue(rule, one) || (haveSameWords(rule, one) && !(passesOn(one) && isWholeClause(rule)));
  if (!rule.speech || told.some(isKnown)) return false;
  const isAllOf = (one: Draft) => isInside(rule, one) && fills(withMore(rule, others), one, wordsOf);
  const isReal = (one: Draft) =>
    rule.rule === 'clause' ||
    (one.sense?.polarity !== 'DENIES' && !isPronoun(wordsOf(rule.source ?? NOWHERE)));
  // `“It is over,” Doe said in a speech, according to the agency`
  const isCued = (one: Draft) => rule.rule === 'quotation' && passesOn(one) && isInside(rule, one);
  const isTold = (one: Draft) =>
    isCued(one) || ((passesOn(one) || (isWholeClause(rule) && isReal(one))) && isAllOf(one));
  if (told.some(isTold) || alone.some(isTold)) return true;
  return rule.confidence >= SURE && !told.some((one) => isPart(rule, one, wordsOf));
}

/** "Doe said [Roe had told reporters that it was over]", "[Roe had asked her to leave]": what Doe says is that another says it. */
function isWholeClause({ rule, finite, source, confidence }: Draft): boolean {
  return (
    /^(?:clause|infinitive)$/u.test(rule) && finite === true && source !== undefined && confidence >= CERTAIN
  );
}

/** "[Doe] said it was over, adding that it was late": one draft with what the same speaker goes on to say right behind. */
function withMore(rule: Draft, others: readonly Draft[]): Draft {
  const end = Math.max(...rule.content.map((part) => part.end), 0);
  const next = others.find(
    (other) => sharesSource(other, rule) && start(other) >= end && start(other) - end <= 2 && other !== rule,
  );
  return next ? { ...rule, content: [...rule.content, ...next.cue, ...next.content] } : rule;
}

const NOWHERE: Range = { from: 0, end: 0 };
/** "Doe said [she] had asked Roe to leave": his own words mostly. */
const isPronoun = (words: string) => /^(?:s?he|it|they|we|i)$/u.test(words);

/** "[Doe, who denies it,] said": told by the way. */
const isBehindWho = ({ from }: Range, wordsOf: WordsOf): boolean =>
  wordsOf({ from: from - 2, end: from }) === ', who';

/** "[a diplomat briefed on the talks] said", "Doe said [Roe demanded a vote]"; not so "Doe said that, [according to Roe, it was over]". */
function isPart(rule: Draft, one: Draft, wordsOf: WordsOf): boolean {
  const { source, speech } = one;
  if (speech && source && rule.cue.some((cue) => meet(cue, source) && !isBehindWho(cue, wordsOf)))
    return true;
  if (rule.rule === 'noun' && rule.source && !speech) return false;
  if (isOthersClaim(rule) && one.rule === 'judged') return false;
  if (/^(?:according-to|reported-by)$/u.test(rule.rule)) return false;
  return isInside(rule, one) && (!sharesSource(rule, one) || isBackInTime(rule, one, wordsOf));
}

/** "Police say the man walked in and [demanded] cash": who says it now did not demand it then. */
const isBackInTime = (rule: Draft, one: Draft, wordsOf: WordsOf): boolean =>
  NOW.test(one.cue.map(wordsOf).join(' ')) && /^\p{L}+ed$/u.test(rule.cue.map(wordsOf).join(' '));

const NOW = /^(?:also )?(?:says?|alleges?|claims?|believes?|argues?|insists?|adds?)$/u;

/** `Doe rejected as “fiction” [a claim by Roe that it was over]`: Roe says so. */
const isOthersClaim = ({ rule, source, cue }: Draft) =>
  rule === 'noun' && source !== undefined && source.from > (cue[0]?.from ?? Infinity);

/** "[Doe] confirmed that they had talked but insisted [it was over]": the same source goes on. */
function sharesSource(rule: Draft, { source }: Draft): boolean {
  return rule.source !== undefined && rule.source.from === source?.from && rule.source.end === source.end;
}

/** "The agency reported [Doe expressed confidence]": what is said is that somebody says something, and little else. */
function fills(inner: Draft, { content, ...rest }: Draft, wordsOf: WordsOf): boolean {
  const [first, ...more] = content;
  // "[At a meeting in May], according to the agency, [Doe said it was over]"
  const outer = {
    ...rest,
    content: first && more.length > 0 && isCircumstance(wordsOf(first)) ? more : content,
  };
  const others = [inner.source, inner.addressee].filter((range) => range !== undefined);
  const parts = [...inner.cue, ...inner.content, ...others];
  const from = Math.min(...parts.map((part) => part.from));
  const opening = outer.content[0]?.from ?? from;
  const end = Math.max(...parts.map((part) => part.end));
  const closing = outer.content.at(-1)?.end ?? end;
  const extent = {
    from: isCircumstance(wordsOf({ from: opening, end: from })) ? opening : from,
    end: closing > end && isOccasion(wordsOf({ from: end, end: closing })) ? closing : end,
  };
  // "[Doe said], according to the agency, [that it was over]"
  return likeness([extent], [{ from: opening, end: closing }]) >= WHOLE;
}
