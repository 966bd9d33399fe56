import { isCircumstance, isOccasion } from './text/circumstance';
import { meet, type Draft, type Range } from './text/draft';

/** What one rule and the encoder make of the same words becomes one draft. */
interface Case {
  readonly holds: (rule: Draft, read: Draft, wordsOf: Known['wordsOf']) => boolean;
  readonly content: 'rule' | 'read';
}

/** The rules that look for what is said outside the sentence of the cue. */
const ELSEWHERE = new Set(['introduction', 'reported-by', 'impersonal']);
/** How much of their words two contents share that are the same. */
const SAME = 0.5;
/** How much of an outer content has to be one inner attribution for the outer source to be only its reporter. */
const WHOLE = 0.8;
/** Less of a sentence than that is cut short. */
const MOST = 0.7;
/** The least confidence of a rule that is believed where the encoder has found nothing. */
const SURE = 0.7;

/** The least confidence of a rule that is believed inside what the encoder has found. */
const CERTAIN = 0.9;

/** Whose content is taken where a rule and the encoder found the same cue; the first that holds. */
const CASES: readonly Case[] = [
  // "The talks are over. This is reported by Doe"; "Doe continued:" with the words in the next paragraph.
  { holds: ({ rule }) => ELSEWHERE.has(rule), content: 'rule' },
  // "The firm, Doe claims, called him": the encoder often knows one half of it.
  { holds: ({ rule }) => rule === 'inserted', content: 'rule' },
  // "[It is a matter of politics], the expert explains: [to sign is to give in]": the encoder knows the second half.
  { holds: ({ rule, content }) => rule === 'clause' && content.length > 1, content: 'rule' },
  // "[Talks, which he would not name, go on], Doe noted": the encoder loses the beginning or the end of a long sentence.
  { holds: (rule, read) => rule.rule === 'trailing' && isCutShort(rule, read), content: 'rule' },
  // "[The ministry], according to the agency, [has summoned the envoy]": both halves.
  {
    holds: (rule, read, wordsOf) => rule.rule === 'according-to' && isHalf(rule, read, wordsOf),
    content: 'rule',
  },
  // `dismissed as “fiction” a report that …`: with what is judged.
  { holds: ({ rule }) => rule === 'judged', content: 'rule' },
  // `“It is over,” Doe said. He left. “We won.”`: the encoder looks farther than the marks beside the cue.
  { holds: (rule, read) => rule.rule === 'quotation' && addsParts(rule, read), content: 'read' },
  // `“It is over,” Doe said`: marks tell where a quotation begins and ends.
  {
    holds: (rule, read) => rule.rule === 'quotation' && likeness(rule.content, read.content) > 0,
    content: 'rule',
  },
  // `Doe called on the agency “not to wait”`: the addressee is no part of what is said.
  {
    holds: ({ addressee }, read) =>
      addressee !== undefined && read.content.some((part) => meet(part, addressee)),
    content: 'rule',
  },
  // `Doe urged [Roe to “wait”]`: with who is to do it, whom the encoder leaves out.
  {
    holds: (rule, read, wordsOf) => rule.rule === 'infinitive' && leavesOutDoer(rule, read, wordsOf),
    content: 'rule',
  },
  // "Two ships had left. [It was late], according to Doe": the encoder looks back past the whole sentence.
  {
    holds: (rule, read) => rule.rule === 'according-to' && common(rule.content, read.content) === 0,
    content: 'rule',
  },
  // "Doe said on Monday it was over": where indirect speech begins and ends the encoder knows better.
  { holds: () => true, content: 'read' },
];

/** Whether the source of a draft, as an outlet or a document does, tells what others say. */
export type PassesOn = (draft: Draft) => boolean;

/** What is known beside the drafts. */
export interface Known {
  readonly passesOn: PassesOn;
  /** The words of a range, in small letters. */
  readonly wordsOf: (range: Range) => string;
}

/** Verbs that mostly tell of something else than speech: "the search [went on]", "she [added] a garage". */
const GOES_ON =
  /^(?:(?:have|has|had|also|then|later) )*(?:begin|begins|began|go on|goes on|went on|continues?|continued|adds?|added|maintains?|maintained|repl(?:y|ies|ied)|agrees?|agreed|states|protests|cautions)$/u;

/** "they talked and the music [went on]"; not so "It is over, she [adds]". */
const ENDS_WITH = /^(?:begin|begins|began|go on|goes on|went on|continues?|continued)$/u;

/** Such a verb, without a quotation beside it or "that" behind it, is no cue where the encoder sees none. */
function onlyGoesOn({ rule, cue, content }: Draft, wordsOf: Known['wordsOf']): boolean {
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
    return rule ? join(rule, one, wordsOf) : one;
  });
  const tellers = told.filter(({ cue }) => !cue.some((part) => /^(?:citing|quoting)\b/u.test(wordsOf(part))));
  const paired = new Set(pairs.values());
  const alone: Draft[] = [];
  const unpaired = ruled.filter((rule) => !paired.has(rule) && !onlyGoesOn(rule, wordsOf));
  for (const rule of [...unpaired].sort((a, b) => size(b.content) - size(a.content)))
    if (standsAlone(rule, { tellers, alone }, { passesOn, wordsOf })) alone.push(rule);
  return withoutLaterWords(withoutEchoes([...told, ...alone])).sort((a, b) => start(a) - start(b));
}

/** `“It is over,” wrote Roe [in a note]`: the encoder's second cue for the same words of the same speaker tells nothing new. */
function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  const isSame = (one: Draft, other: Draft) =>
    one.source?.from === other.source?.from &&
    one.content.length === other.content.length &&
    one.content.every(
      (part, at) => part.from === other.content[at]?.from && part.end === other.content[at].end,
    );
  return drafts.filter(
    (one) =>
      one.rule !== 'encoder' ||
      one.finite === true ||
      !one.source ||
      !drafts.some(
        (other) => other !== one && other.rule !== 'encoder' && other.speech && isSame(one, other),
      ),
  );
}

/** "Doe promised [more talks] and called on Roe [to come]": what belongs to a later cue is no second part of an earlier one's. */
function withoutLaterWords(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const [first, ...more] = draft.content;
    if (!first || more.length === 0 || start(draft) >= first.from) return draft;
    const isLater = (part: Range) =>
      drafts.some(
        (other) =>
          start(other) >= first.end &&
          start(other) < part.from &&
          other.content.some((own) => meet(own, part)),
      );
    return more.some(isLater)
      ? { ...draft, content: [first, ...more.filter((part) => !isLater(part))] }
      : draft;
  });
}

/** For each of the encoder's drafts the first rule's with the same cue, or with the same words and no cue, that is not taken. */
function pairUp(ruled: readonly Draft[], read: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const left = new Set(ruled);
  const pairs = new Map<Draft, Draft>();
  for (const one of read) {
    const rule = [...left].find((other) => areSame(other, one));
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

function join(rule: Draft, read: Draft, wordsOf: Known['wordsOf']): Draft {
  if (isTurnedRound(rule, read)) return rule;
  const { content } = CASES.find(({ holds }) => holds(rule, read, wordsOf)) ?? { content: 'read' };
  const isHalved = rule.rule === 'trailing' && common(rule.content, read.content) === 0;
  const joined = {
    ...rule,
    source: read.source ?? rule.source,
    cue: rule.rule === 'quotation' ? rule.cue : read.cue,
    confidence: Math.max(rule.confidence, read.confidence),
  };
  const { source } = joined;
  const isSource = ({ from, end }: Range) =>
    source !== undefined &&
    ((from >= source.from && end <= source.end) || (from <= source.from && end >= source.end));
  const said = read.content.filter((part) => !isSource(part));
  // `[Talks go on], Doe noted. “[We will win.]”`: the encoder finds only what stands behind the cue
  if (isHalved && start(joined) < start({ cue: [], content: said }))
    return { ...joined, content: [...rule.content, ...said] };
  return content === 'rule' || said.length === 0 ? joined : { ...joined, content: said };
}

/** "The valve was open, says [a memo]", where the encoder takes what is said for who says it. */
function isTurnedRound(rule: Draft, read: Draft): boolean {
  const [said, heard] = [rule.content[0], read.content[0]];
  if (rule.rule !== 'trailing' || !said || !heard || !rule.source || !read.source) return false;
  return meet(rule.source, heard) && meet(read.source, said);
}

/**
 * "Doe demanded a vote", and not "the party's rules", nor what is only told within what the encoder found, unless it is all of
 * that, or of a rule that stands alone: "[Doe told Roe that it was over], her office said, Example News reports".
 */
function standsAlone(
  rule: Draft,
  { tellers: told, alone }: Readonly<Record<'tellers' | 'alone', readonly Draft[]>>,
  { passesOn, wordsOf }: Known,
): boolean {
  const isKnown = (one: Draft) =>
    haveSameCue(rule, one) || (haveSameWords(rule, one) && !(passesOn(one) && isWholeClause(rule)));
  if (!rule.speech || told.some(isKnown)) return false;
  const isAllOf = (one: Draft) => isInside(rule, one) && fills(rule, one, wordsOf);
  const isReal = (one: Draft) =>
    rule.rule === 'clause' ||
    (one.sense?.polarity !== 'DENIES' && !isPronoun(wordsOf(rule.source ?? NOWHERE)));
  const isTold = (one: Draft) => (passesOn(one) || (isWholeClause(rule) && isReal(one))) && isAllOf(one);
  if (told.some(isTold) || alone.some(isTold)) return true;
  return rule.confidence >= SURE && !told.some((one) => isPart(rule, one));
}

/** "Doe said [Roe had told reporters that it was over]", "[Roe had asked her to leave]": what Doe says is that another says it. */
function isWholeClause({ rule, finite, source, confidence }: Draft): boolean {
  return (
    /^(?:clause|infinitive)$/u.test(rule) && finite === true && source !== undefined && confidence >= CERTAIN
  );
}

const NOWHERE: Range = { from: 0, end: 0 };
/** "Doe said [she] had asked Roe to leave": his own words mostly. */
const isPronoun = (words: string) => /^(?:s?he|it|they|we|i)$/u.test(words);

/** "[a diplomat briefed on the talks] said", "Doe said [Roe demanded a vote]"; not so "Doe said that, [according to Roe, it was over]". */
function isPart(rule: Draft, one: Draft): boolean {
  const { source, speech } = one;
  if (speech && source && rule.cue.some((cue) => meet(cue, source))) return true;
  if (rule.rule === 'noun' && rule.source && !speech) return false;
  if (isOthersClaim(rule) && one.rule === 'judged') return false;
  return rule.rule !== 'according-to' && isInside(rule, one) && !sharesSource(rule, one);
}

/** `Doe rejected as “fiction” [a claim by Roe that it was over]`: Roe says so. */
const isOthersClaim = ({ rule, source, cue }: Draft) =>
  rule === 'noun' && source !== undefined && source.from > (cue[0]?.from ?? Infinity);

/** "[Doe] confirmed that they had talked but insisted [it was over]": the same source goes on. */
function sharesSource(rule: Draft, { source }: Draft): boolean {
  return rule.source !== undefined && rule.source.from === source?.from && rule.source.end === source.end;
}

/** Whether the encoder finds the beginning or the end of the rule's words, and little more than half. */
function isCutShort(rule: Draft, read: Draft): boolean {
  const [own] = rule.content;
  const [part, ...more] = read.content;
  if (!own || !part || more.length > 0 || part.from < own.from || part.end > own.end) return false;
  return (part.from === own.from || part.end === own.end) && size([part]) < MOST * size([own]);
}

/** Whether the encoder's words begin behind the "to" of the rule's: "Roe to [wait]". */
function leavesOutDoer({ content: [own] }: Draft, read: Draft, wordsOf: Known['wordsOf']): boolean {
  const [part, ...more] = read.content;
  if (!own || !part || more.length > 0 || part.end !== own.end || part.from <= own.from) return false;
  return wordsOf({ from: own.from, end: part.from }).endsWith(' to');
}

/** "The finance ministry": no clause. */
const NO_CLAUSE = /^(?:the|an?|his|her|its|their) (?:\p{L}+ ){0,3}(?!said|says|told)\p{L}+(?<!ed)$/u;

/** Whether the encoder finds one half alone of what is said, the first of which only names who does something. */
function isHalf(
  { content: [first, second] }: Draft,
  { content: [own, ...more] }: Draft,
  wordsOf: Known['wordsOf'],
): boolean {
  if (!first || !second || !own || more.length > 0) return false;
  return NO_CLAUSE.test(wordsOf(first)) && (meet(first, own) || meet(second, own));
}

/** Whether the encoder finds the words of the rule and, farther on, more. */
function addsParts(rule: Draft, read: Draft): boolean {
  const [first] = rule.content;
  const [own, ...more] = read.content;
  return (
    own !== undefined &&
    more.length > 0 &&
    own.from === first?.from &&
    common(rule.content, read.content) >= size(rule.content)
  );
}

function haveSameCue(a: Draft, b: Draft): boolean {
  return a.cue.some((one) => b.cue.some((other) => meet(one, other)));
}

const start = ({ cue, content }: Pick<Draft, 'cue' | 'content'>) => cue[0]?.from ?? content[0]?.from ?? 0;

/** One attribution with its cue in two places: "Doe [is said] to [deny] it"; not one inside the other: "Doe said Roe denies it". */
function haveSameWords(a: Draft, b: Draft): boolean {
  return !isInside(a, b) && !isInside(b, a) && likeness(a.content, b.content) >= SAME;
}

/** Whether the cue of `inner` is part of what `outer` says. */
function isInside(inner: Draft, outer: Draft): boolean {
  return inner.cue.some((cue) => outer.content.some((part) => meet(cue, part)));
}

/** "The agency reported [Doe expressed confidence]": what is said is that somebody says something, and little else. */
function fills(inner: Draft, outer: Draft, wordsOf: Known['wordsOf']): boolean {
  const others = [inner.source, inner.addressee].filter((range) => range !== undefined);
  const parts = [...inner.cue, ...inner.content, ...others];
  const from = Math.min(...parts.map((part) => part.from));
  const opening = outer.content[0]?.from ?? from;
  const end = Math.max(...parts.map((part) => part.end));
  const closing = outer.content[0]?.end ?? end;
  const extent = {
    from: isCircumstance(wordsOf({ from: opening, end: from })) ? opening : from,
    end: closing > end && isOccasion(wordsOf({ from: end, end: closing })) ? closing : end,
  };
  return likeness([extent], outer.content) >= WHOLE;
}

/** The share of their words that two contents have in common: Jaccard. */
function likeness(a: readonly Range[], b: readonly Range[]): number {
  const shared = common(a, b);
  return shared / Math.max(1, size(a) + size(b) - shared);
}

function common(a: readonly Range[], b: readonly Range[]): number {
  return sum(
    a.flatMap((one) => b.map((other) => Math.min(one.end, other.end) - Math.max(one.from, other.from))),
  );
}

const size = (ranges: readonly Range[]) => sum(ranges.map(({ from, end }) => end - from));
const sum = (lengths: readonly number[]) => lengths.reduce((all, length) => all + Math.max(0, length), 0);
