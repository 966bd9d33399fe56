import { NOT_FOUND } from './clauses/findings';
import { common, likeness, size, start } from './text/compare-drafts';
import { meet, type Draft, type Range } from './text/draft';
import { looksFinite, PREPOSITIONS } from '../words/word-classes';

/** The words of a range, in small letters. */
export type WordsOf = (range: Range) => string;

type Holds = (rule: Draft, read: Draft, wordsOf: WordsOf) => boolean;

/** The rules that look for what is said outside the sentence of the cue, or know more than one half of it. */
const KNOWING = new Set(['introduction', 'reported-by', 'impersonal', 'inserted', 'judged']);
/** Less of a sentence than that is cut short. */
const MOST = 0.7;
/** Where a rule and the encoder found the same cue, the content is the rule's in these cases; else the encoder knows better. */
const KNOWS_BETTER: readonly Holds[] = [
  // "The talks are over. This is reported by Doe"; "The firm, Doe claims, called him".
  ({ rule }) => KNOWING.has(rule),
  // "[It is a matter of politics], the expert explains: [to sign is to give in]": the encoder knows the second half.
  ({ rule, content }) => rule === 'clause' && content.length > 1,
  // "[Talks, which he would not name, go on], Doe noted": the encoder loses the beginning or the end of a long sentence.
  (rule, read, wordsOf) =>
    rule.rule === 'trailing' && (isCutShort(rule, read) || opensBehindVerb(rule, read, wordsOf)),
  // "Doe said [it was going ahead, which was no surprise]": the encoder stops where a part of the clause begins.
  (rule, read, wordsOf) => rule.rule === 'clause' && isBrokenOff(rule, read, wordsOf),
  // "Doe, who says [it is safe], will leave": the encoder goes on over the verb of the sentence.
  ({ rule, cue: [cue], content: [own] }, { content: [part] }, wordsOf) =>
    /^(?:clause|object)$/u.test(rule) &&
    cue !== undefined &&
    own !== undefined &&
    own.from === part?.from &&
    own.end < part.end &&
    /^, (?:who|which)$/u.test(wordsOf({ from: cue.from - 2, end: cue.from })) &&
    looksFinite(wordsOf({ from: own.end + 1, end: own.end + 2 })),
  // "Doe told the court [Roe had left]", "found [no evidence that he had lied]": the encoder leaves out who did, or what was not found.
  ({ rule, content: [own] }, { content: [part, ...more] }, wordsOf) =>
    rule === 'clause' &&
    own !== undefined &&
    part !== undefined &&
    more.length === 0 &&
    own.end === part.end &&
    own.from < part.from &&
    (looksFinite(wordsOf({ from: part.from, end: part.from + 1 })) ||
      NOT_FOUND.test(wordsOf({ from: own.from, end: own.from + 1 }))),
  // "Doe's claim that [the talks had failed] was disputed": the encoder goes on over the verb of the sentence.
  ({ rule, content: [own] }, { content: [part] }, wordsOf) =>
    rule === 'noun' &&
    own !== undefined &&
    own.from === part?.from &&
    own.end < part.end &&
    looksFinite(wordsOf({ from: own.end, end: own.end + 1 })),
  // "The union said no; [its lawyers have sued], according to Doe": the encoder goes back beyond the clause.
  ({ rule, content: [own] }, { content: [part] }, wordsOf) =>
    rule === 'according-to' &&
    own !== undefined &&
    own.end === part?.end &&
    part.from < own.from &&
    wordsOf({ from: own.from - 1, end: own.from }) === ';',
  // "According to Doe, [half of the firms have grown]": the encoder stops before the verb.
  (rule, read, wordsOf) =>
    rule.rule === 'according-to' &&
    isCutShort(rule, read) &&
    !read.content.some((part) =>
      wordsOf(part)
        .split(' ')
        .some((word) => word === 'who' || looksFinite(word)),
    ),
  // `“It is over,” Doe said`: marks tell where a quotation begins and ends. The encoder looks farther: `He left. “We won.”`
  (rule, read) =>
    rule.rule === 'quotation' && !addsParts(rule, read) && likeness(rule.content, read.content) > 0,
  // `Doe called on the agency “not to wait”`: the addressee is no part of what is said.
  ({ addressee }, read) => addressee !== undefined && read.content.some((part) => meet(part, addressee)),
  // "threatened [to sue the paper]", "denied [having known of it]": the encoder takes the verb of what is threatened into the cue.
  ({ rule, content: [first], content }, { cue }, wordsOf) =>
    (rule === 'infinitive' ||
      (rule === 'object' && /^(?:having|being) /u.test(first ? wordsOf(first) : ''))) &&
    content.some((part) => cue.some((one) => meet(one, part))),
  // `Doe urged [Roe to “wait”]`: with who is to do it, whom the encoder leaves out.
  (rule, read, wordsOf) => rule.rule === 'infinitive' && leavesOutDoer(rule, read, wordsOf),
  // "The fire was called an attack. [No decision had been made], Doe said": the encoder looks past the whole sentence.
  looksElsewhere,
];

/** One draft of what a rule and the encoder make of the same cue; who says it is the encoder's. */
export function joinDrafts(rule: Draft, read: Draft, wordsOf: WordsOf): Draft {
  if (isTurnedRound(rule, read, wordsOf)) return rule;
  const isRules = !saysItsSource(rule, read) && KNOWS_BETTER.some((holds) => holds(rule, read, wordsOf));
  const joined = {
    ...rule,
    source: sourceOf(rule, read, wordsOf),
    cue: cueOf(rule, read, isRules),
    confidence: Math.max(rule.confidence, read.confidence),
    // `“It is over,” Doe remembered`, of whatever verb
    speech: rule.speech || (rule.rule === 'quotation' && read.speech),
    // of other words, it tells nothing of those of the rule
    said: isRules ? undefined : read.said,
  };
  const { source } = joined;
  const isSource = ({ from, end }: Range) =>
    source !== undefined &&
    ((from >= source.from && end <= source.end) || (from <= source.from && end >= source.end));
  // "mentioned that around noon …": the encoder stops at the conjunction
  const isBare = ({ from, end }: Range) =>
    rule.rule === 'clause' && end === from + 1 && wordsOf({ from, end }) === 'that';
  const said = read.content
    .filter((part) => !isSource(part) && !isBare(part))
    .map((part) => behindCue(part, joined.cue));
  // `[Talks go on], Doe noted. “[We will win.]”`
  if (rule.rule === 'trailing' && isRules)
    return { ...joined, content: [...rule.content, ...beside(rule, said)] };
  if (!isRules && said.length > 0) return { ...joined, content: said };
  // "The ship sank, according to its captain, [Jane Doe]"
  const [first, ...more] = rule.content;
  return { ...joined, content: first ? [first, ...more.filter((part) => !isSource(part))] : [] };
}

/**
 * "“It is over,” [Jane Doe], a nurse, said", "“It is over,” [Doe, a nurse and poet, told] Roe": what the rule takes for a
 * sentence is part of who says it, or has it in it.
 */
const saysItsSource = ({ rule, source: own, content }: Draft, { source }: Draft): boolean => {
  if (!source || !own) return false;
  const isPart = [own, ...content].every(({ from, end }) => from >= source.from && end <= source.end);
  return isPart || (rule === 'trailing' && content.some((part) => meet(part, source)));
};

/** The encoder's, but where the rule's are right (`OTHER_SOURCES`). */
function sourceOf(rule: Draft, { source }: Draft, wordsOf: WordsOf): Range | undefined {
  const own = rule.source;
  if (!source || !own) return source ?? own;
  return OTHER_SOURCES.some((holds) => holds(rule, source, wordsOf)) ? own : source;
}

/** Where the encoder takes other words for who says it: whether the rule's are right. */
const OTHER_SOURCES: readonly ((rule: Draft, read: Range, wordsOf: WordsOf) => boolean)[] = [
  // "according to [documents seen by Example News]"
  ({ rule, source }, read) => rule === 'according-to' && read.from !== source?.from,
  // "Doe finds it odd that [the media] claimed", where it takes Doe
  ({ finite, source: own }, read, wordsOf) =>
    finite === true &&
    own !== undefined &&
    read.end < own.from &&
    wordsOf({ from: own.from - 1, end: own.from }) === 'that',
  // "[The bloc], led by Doe, its chairman, demanded it"
  ({ source: own }, read, wordsOf) =>
    own !== undefined &&
    own.end < read.from &&
    /^(?:its|his|her|their) |, (?:its|his|her|their) [^,]+,?$/u.test(wordsOf(read)),
  // "Miners were warned by [Doe] that", where it takes those who are told
  (rule, read) => rule.rule === 'asked' && read.end <= start(rule) && (rule.source?.from ?? 0) > start(rule),
];

/** The encoder's, but for marks, "according to", "called on [both sides] to wait" and "[refused to rule out] early elections". */
function cueOf(rule: Draft, read: Draft, isRules: boolean): readonly Range[] {
  const isLonger = read.content.some((part) => rule.cue.some((cue) => meet(cue, part)));
  const isShorter = isRules && read.cue.some((cue) => rule.content.some((part) => meet(cue, part)));
  const isMark = /^(?:quotation|according-to)$/u.test(rule.rule);
  return isMark || isShorter || (rule.rule === 'object' && isLonger) ? rule.cue : read.cue;
}

/** The parts behind it that the encoder finds and the rule does not. */
const beside = (rule: Draft, said: readonly Range[]) =>
  said.filter((part) => rule.content.every((own) => part.from >= own.end));

/** Whether the encoder finds nothing of the rule's words: only what stands before them, or behind what follows the verb. */
function looksElsewhere(rule: Draft, { content }: Draft): boolean {
  const [own] = rule.content;
  if (!own || common(rule.content, content) > 0) return false;
  if (rule.rule === 'clause') return content.every(({ from }) => from >= own.end);
  // "It is over, [a charge] Doe denies"
  const isFar = content.every(({ from, end }) => end <= own.from || from >= start(rule));
  return rule.rule === 'according-to' || (rule.rule === 'trailing' && isFar);
}

/** Whether the encoder stops where the rule's clause goes on with what hangs on it (", which", "when", ", as he was", ": “Nobody knew”"), or before anything is said. */
function isBrokenOff(
  { content: [own] }: Draft,
  { content: [part, ...more] }: Draft,
  wordsOf: WordsOf,
): boolean {
  if (!own || !part || more.length > 0 || part.from !== own.from || part.end >= own.end) return false;
  const next = wordsOf({ from: part.end, end: Math.min(part.end + 3, own.end) });
  return HANGS_ON.test(next) || (next.startsWith(',') && isLead(wordsOf(part)));
}

/** "did not rule out that [in view of the vote], it could go": what is said begins behind the comma. */
function isLead(words: string): boolean {
  const [first = '', ...more] = words.split(' ');
  return PREPOSITIONS.has(first) && !more.some(looksFinite);
}

const HANGS_ON =
  /^(?:, (?:(?:\p{L}+ of )?(?:which|whom)|who|whose|where|as (?:it|he|she|they))\b|only\b|when\b|: [“"«])/u;

/** "[refused to rule out] early elections": without the words of the cue. */
function behindCue(part: Range, cue: readonly Range[]): Range {
  const end = Math.max(part.from, ...cue.filter((one) => meet(one, part)).map((one) => one.end));
  return end < part.end ? { from: end, end: part.end } : part;
}

/**
 * "The valve was open, says [a memo]", "Roe to quit, say [MPs]", where the encoder takes what is said for who says it; not so
 * "[Doe], as he left, said [nobody knew]", "[Doe, a nurse], said [nobody knew]".
 */
function isTurnedRound(rule: Draft, read: Draft, wordsOf: WordsOf): boolean {
  const [said, heard] = [rule.content[0], read.content[0]];
  if (!/^(?:trailing|headline)$/u.test(rule.rule) || !said || !heard) return false;
  if (!rule.source || !read.source) return false;
  const isSetOff = wordsOf({ from: read.source.end, end: read.source.end + 1 }) === ',';
  if (rule.rule === 'trailing' && (isSetOff || read.source.end >= said.end)) return false;
  return meet(rule.source, heard) && meet(read.source, said);
}

/** Whether the encoder finds the beginning or the end of the rule's words, and little more than half. */
function isCutShort({ content: [own] }: Draft, { content: [part, ...more] }: Draft): boolean {
  if (!own || !part || more.length > 0 || part.from < own.from || part.end > own.end) return false;
  return (part.from === own.from || part.end === own.end) && size([part]) < MOST * size([own]);
}

/** "[The court ordered a vote], its president said": whether the encoder's words begin behind the verb of the rule's. */
function opensBehindVerb(
  { content: [own] }: Draft,
  { content: [part, ...more] }: Draft,
  wordsOf: WordsOf,
): boolean {
  if (!own || !part || more.length > 0 || part.end !== own.end || part.from <= own.from + 1) return false;
  return looksFinite(wordsOf({ from: part.from - 1, end: part.from }));
}

/** Whether the encoder's words begin behind the "to" of the rule's: "Roe to [wait]". */
function leavesOutDoer({ content: [own] }: Draft, read: Draft, wordsOf: WordsOf): boolean {
  const [part, ...more] = read.content;
  if (!own || !part || more.length > 0 || part.end !== own.end || part.from <= own.from) return false;
  return wordsOf({ from: own.from, end: part.from }).endsWith(' to');
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
