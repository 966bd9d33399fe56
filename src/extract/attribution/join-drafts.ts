import { LEADS_ON } from './clauses/content-opening';
import { common, likeness, size, start } from './text/compare-drafts';
import { meet, type Draft, type Range } from './text/draft';
import { looksFinite } from '../words/word-classes';

/** The words of a range, in small letters. */
export type WordsOf = (range: Range) => string;

/** What one rule and the encoder make of the same words becomes one draft. */
interface Case {
  readonly holds: (rule: Draft, read: Draft, wordsOf: WordsOf) => boolean;
  readonly content: 'rule' | 'read';
}

const takesThing = (sense: Draft['sense']) =>
  sense !== undefined && 'frames' in sense && sense.frames.has('object');
const WHERE = /^(?:in|on|at|during|before|to|with|via|through)$/u;
/** The rules that look for what is said outside the sentence of the cue. */
const ELSEWHERE = new Set(['introduction', 'reported-by', 'impersonal']);
/** Less of a sentence than that is cut short. */
const MOST = 0.7;
/** Whose content is taken where a rule and the encoder found the same cue; the first that holds. */
const CASES: readonly Case[] = [
  // "The talks are over. This is reported by Doe"; "Doe continued:" with the words in the next paragraph.
  { holds: ({ rule }) => ELSEWHERE.has(rule), content: 'rule' },
  // "The firm, Doe claims, called him": the encoder often knows one half of it.
  { holds: ({ rule }) => rule === 'inserted', content: 'rule' },
  // "said [as no day had been set, she would wait]": the encoder knows one half of it, or none.
  {
    holds: (rule, read, wordsOf) =>
      isLedOn(rule, wordsOf) && (isCutShort(rule, read, wordsOf) || opensInCue(rule, read)),
    content: 'rule',
  },
  // "said [the bank told him that his papers were lost]": the encoder passes over who told him.
  { holds: passesOverTeller, content: 'rule' },
  // "[It is a matter of politics], the expert explains: [to sign is to give in]": the encoder knows the second half.
  { holds: ({ rule, content }) => rule === 'clause' && content.length > 1, content: 'rule' },
  // "[Talks, which he would not name, go on], Doe noted": the encoder loses the beginning or the end of a long sentence.
  {
    holds: (rule, read, wordsOf) => rule.rule === 'trailing' && isCutShort(rule, read, wordsOf),
    content: 'rule',
  },
  // "The fire was called an attack. [No decision had been made], Doe said": the encoder looks back past the whole sentence.
  {
    holds: ({ rule, content: [own] }, { content }) =>
      rule === 'trailing' && own !== undefined && content.every(({ end }) => end <= own.from),
    content: 'rule',
  },
  // "The union said no; [its lawyers have sued], according to Doe": the encoder goes back beyond the clause.
  {
    holds: ({ rule, content: [own] }, { content: [part] }, wordsOf) =>
      rule === 'according-to' &&
      own !== undefined &&
      own.end === part?.end &&
      part.from < own.from &&
      wordsOf({ from: own.from - 1, end: own.from }) === ';',
    content: 'rule',
  },
  // "[Among them was its head, Jane Doe], Example News said": the encoder takes the last name with who says it.
  {
    holds: ({ rule, content: [own] }, { source }) =>
      rule === 'trailing' &&
      own !== undefined &&
      source !== undefined &&
      source.from < own.end &&
      source.from > own.from,
    content: 'rule',
  },
  // "argued before the board, a body of nine, that [it was late]": the encoder takes where it is said with it.
  {
    holds: ({ rule, content: [own], sense }, { cue: [cue], content: [part] }, wordsOf) =>
      rule === 'clause' &&
      !takesThing(sense) &&
      own !== undefined &&
      part !== undefined &&
      part.from === cue?.end &&
      own.from > part.from + 1 &&
      own.end >= part.end &&
      WHERE.test(wordsOf({ from: part.from, end: part.from + 1 })) &&
      wordsOf({ from: own.from - 1, end: own.from }) === 'that',
    content: 'rule',
  },
  // "[The ministry], according to the agency, [has summoned the envoy]": both halves.
  {
    holds: (rule, read, wordsOf) => rule.rule === 'according-to' && isHalf(rule, read, wordsOf),
    content: 'rule',
  },
  // "According to Doe, [half of the firms have grown]": the encoder stops before the verb.
  {
    holds: (rule, read, wordsOf) =>
      rule.rule === 'according-to' &&
      isCutShort(rule, read, wordsOf) &&
      !read.content.some((part) =>
        wordsOf(part)
          .split(' ')
          .some((word) => word === 'who' || looksFinite(word)),
      ),
    content: 'rule',
  },
  // "confirmed today [the first case of plague]": the encoder takes the beginning of what is said for the cue.
  { holds: (rule, read) => rule.rule === 'object' && opensInCue(rule, read), content: 'rule' },
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
  // "accused [each other of lying]", "thanked [Roe for his help]": with whom it is about.
  {
    holds: (rule, read, wordsOf) => rule.rule === 'object' && leavesOutWhom(rule, read, wordsOf),
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

/** One draft of what a rule and the encoder make of the same cue; who says it is the encoder's. */
export function joinDrafts(rule: Draft, read: Draft, wordsOf: WordsOf): Draft {
  if (isTurnedRound(rule, read)) return rule;
  const { content } = CASES.find(({ holds }) => holds(rule, read, wordsOf)) ?? { content: 'read' };
  const isTrailing = rule.rule === 'trailing';
  const isHalved = isTrailing && common(rule.content, read.content) === 0;
  const joined = {
    ...rule,
    source: sourceOf(rule, read, wordsOf),
    cue: cueOf(rule, read, content),
    confidence: Math.max(rule.confidence, read.confidence),
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
  // `[Talks go on], Doe noted. “[We will win.]”`: the encoder finds only what stands behind the cue
  if (isHalved && start(joined) < start({ cue: [], content: said }))
    return { ...joined, content: [...rule.content, ...said] };
  if (isTrailing && content === 'rule')
    return { ...joined, content: [...rule.content, ...beside(rule, said)] };
  if (content === 'read' && said.length > 0) return { ...joined, content: said };
  // "The ship sank, according to its captain, [Jane Doe]"
  const [first, ...more] = rule.content;
  return { ...joined, content: first ? [first, ...more.filter((part) => !isSource(part))] : [] };
}

/** "said [after the repeal, trade came to the valley]". */
const isLedOn = ({ rule, content: [part] }: Draft, wordsOf: WordsOf): boolean =>
  rule === 'clause' &&
  part !== undefined &&
  LEADS_ON.test(wordsOf({ from: part.from, end: part.from + 1 })) &&
  wordsOf(part).includes(' , ');

/** The rule passes a time, or a whole phrase follows: what is said begins inside the encoder's cue. */
const opensInCue = ({ rule, cue, content: [part] }: Draft, { cue: read }: Draft): boolean =>
  part !== undefined &&
  (rule === 'clause' ||
    rule === 'infinitive' ||
    (rule === 'object' && part.from > (cue[0]?.end ?? Infinity))) &&
  read.some(({ from, end }) => from < part.from && part.from < end);

/**
 * The encoder's, but for "according to [documents seen by Example News]", "among them was its head, Jane Doe, [Example News] said"
 * and `“…,” Jane Doe said. “…,” added [her husband John]`, of which the encoder takes both, and "Miners were told by [Doe] that",
 * where it takes those who are told, and "Doe finds it odd that [the media] claimed", where it takes Doe.
 */
function sourceOf(rule: Draft, { source }: Draft, wordsOf: WordsOf): Range | undefined {
  if (!source || !rule.source) return source ?? rule.source;
  const isWithin = rule.rule === 'according-to' && source.from !== rule.source.from;
  const isRules =
    isWithin ||
    isListed(rule, source) ||
    isOfBoth(rule, source) ||
    isTold(rule, source) ||
    isInClause(rule, source, wordsOf);
  return isRules ? rule.source : source;
}

const isListed = ({ rule, source: own, content: [said] }: Draft, source: Range): boolean =>
  rule === 'trailing' && said !== undefined && source.end === own?.end && source.from < said.end;

const isTold = ({ rule, source: own, cue: [cue] }: Draft, source: Range): boolean =>
  rule === 'asked' && own !== undefined && cue !== undefined && own.from >= cue.end && source.end <= cue.from;

const isInClause = ({ rule, source: own }: Draft, source: Range, wordsOf: WordsOf): boolean =>
  rule === 'clause' &&
  own !== undefined &&
  source.end < own.from &&
  wordsOf({ from: own.from - 1, end: own.from }) === 'that';

const isOfBoth = ({ rule, source: own, cue: [cue], content: [said] }: Draft, source: Range): boolean =>
  rule === 'quotation' && own?.from === cue?.end && said !== undefined && source.end <= said.from;

/** The encoder's, but for marks, "according to" and "[refused to rule out] early elections". */
function cueOf(rule: Draft, read: Draft, content: Case['content']): readonly Range[] {
  const isLonger = read.content.some((part) => rule.cue.some((cue) => meet(cue, part)));
  const isRules =
    /^(?:quotation|according-to)$/u.test(rule.rule) ||
    (rule.rule === 'object' && isLonger) ||
    (content === 'rule' && opensInCue(rule, read));
  return isRules ? rule.cue : read.cue;
}

/** The parts behind it that the encoder finds and the rule does not. */
const beside = (rule: Draft, said: readonly Range[]) =>
  said.filter((part) => rule.content.every((own) => part.from >= own.end));

/** "[refused to rule out] early elections": without the words of the cue. */
function behindCue(part: Range, cue: readonly Range[]): Range {
  const end = Math.max(part.from, ...cue.filter((one) => meet(one, part)).map((one) => one.end));
  return end < part.end ? { from: end, end: part.end } : part;
}

/** "The valve was open, says [a memo]", "Roe to quit, say [MPs]", where the encoder takes what is said for who says it. */
function isTurnedRound(rule: Draft, read: Draft): boolean {
  const [said, heard] = [rule.content[0], read.content[0]];
  if (!/^(?:trailing|headline)$/u.test(rule.rule) || !said || !heard) return false;
  if (!rule.source || !read.source) return false;
  return meet(rule.source, heard) && meet(read.source, said);
}

/** Verbs whose object is somebody, behind whom it is told what for. */
const JUDGES =
  /(?:accus|blam|thank|prais|critici[sz]|condemn|denounc|applaud|commend|credit|fault|rebuk|congratulat)(?:e?s|e?d|ing)?$/u;

/** Whether the encoder's words begin at or behind the preposition of the rule's: "thanked Roe for [his help]", "accused Roe [of lying]". */
function leavesOutWhom({ cue: [cue], content: [own] }: Draft, read: Draft, wordsOf: WordsOf): boolean {
  const [part, ...more] = read.content;
  if (!cue || !JUDGES.test(wordsOf(cue))) return false;
  if (!own || !part || more.length > 0 || part.end !== own.end || part.from <= own.from) return false;
  const whom = wordsOf({ from: own.from, end: part.from + 1 });
  return !whom.includes(',') && /^(?:\S+ ){1,4}(?:of|for)(?: \S+)?$/u.test(whom);
}

/**
 * Whether the encoder finds the beginning or the end of the rule's words, and little more than half; where it finds more elsewhere,
 * it leaves out a subject and its verb: `Doe would [take note of it], he said, [but “not agree”]`.
 */
function isCutShort(rule: Draft, read: Draft, wordsOf: WordsOf): boolean {
  const [own] = rule.content;
  const [part, ...more] = read.content;
  if (!own || !part || part.from < own.from || part.end > own.end) return false;
  if (more.length > 0 && !SUBJECT_AND_VERB.test(wordsOf({ from: own.from, end: part.from }))) return false;
  return (part.from === own.from || part.end === own.end) && size([part]) < MOST * size([own]);
}

/** Whether the encoder's words begin behind a subject, its verb and "that", which the rule's begin with. */
function passesOverTeller({ rule, content: [own] }: Draft, read: Draft, wordsOf: WordsOf): boolean {
  const [part, ...more] = read.content;
  if (rule !== 'clause' || !own || !part || more.length > 0) return false;
  if (part.end !== own.end || part.from <= own.from) return false;
  const words = wordsOf({ from: own.from, end: part.from }).split(' ');
  return words.length > 3 && words.at(-1) === 'that' && words.slice(1).some(looksFinite);
}

const SUBJECT_AND_VERB = /^(?:[^\s,;:–—]+\s?){2,6}$/u;

/** Whether the encoder's words begin behind the "to" of the rule's: "Roe to [wait]". */
function leavesOutDoer({ content: [own] }: Draft, read: Draft, wordsOf: WordsOf): boolean {
  const [part, ...more] = read.content;
  if (!own || !part || more.length > 0 || part.end !== own.end || part.from <= own.from) return false;
  return wordsOf({ from: own.from, end: part.from }).endsWith(' to');
}

/** Whether the encoder finds one half alone of what is said, the first of which only names who does something. */
function isHalf(
  { content: [first, second] }: Draft,
  { content: [own, ...more] }: Draft,
  wordsOf: WordsOf,
): boolean {
  if (!first || !second || !own || more.length > 0) return false;
  return !wordsOf(first).split(' ').some(looksFinite) && (meet(first, own) || meet(second, own));
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
