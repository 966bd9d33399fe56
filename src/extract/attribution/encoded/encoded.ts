import type { ReadAttribution } from '../../../model/reading';
import { overlaps, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { findAddressee, skipWithout } from '../clauses/after-verb';
import { findClauseEnd, OCCASION, opensAsClause } from '../clauses/clause-ends';
import { isPronoun } from '../clauses/content-opening';
import { upToNextCue } from '../clauses/part-contents';
import { isCircumstance } from '../text/circumstance';
import { meet, type Draft, type Range } from '../text/draft';
import { encodedSource } from './encoded-source';
import { isSpeech, lower, rangeOf, spanOf, word, type Passage, type Unit } from '../text/passage';
import { takesAddressee } from '../clauses/reported-clause';
import { withMarks } from '../quotations/quotations';
import { snapToMarks } from '../quotations/snap-to-marks';
import { groupOf, senseOfCue } from './speech-cue';
import type { View } from '../text/view';
import { findVerbGroup } from '../text/verb-groups';
import { isCiting, PREPOSITIONS, WEEKDAYS } from '../../words/word-classes';

/** Those of the encoder's attributions whose cues begin in `span`. */
export type CuesIn = (span: Span) => readonly ReadAttribution[];

/** Looks attributions, in order of their cues, up by place. */
export function cuesOf(attributions: readonly ReadAttribution[]): CuesIn {
  const cues = attributions.map(({ cue }) => cue);
  return ({ start, end }) => attributions.slice(firstAfter(cues, start - 1), firstAfter(cues, end - 1));
}

/** What the encoder found in a sentence, as drafts. Words of another paragraph are left to runs of quotations. */
export function readEncoded({ passage, unit }: Pick<View, 'passage' | 'unit'>, cuesIn: CuesIn): Draft[] {
  const { honorifics, offices } = passage.lexicon;
  const isTitle = (word: string) => honorifics.has(word) && !offices.has(word);
  const all = cuesIn(spanOf(passage, unit.from, unit.end));
  return all
    .filter((one) => !all.some((other) => tellsBetter(other, one)))
    .flatMap((one) => toDraft({ passage, unit }, one, { others: all, isTitle }) ?? []);
}

/** "told Roe by email that it was over": of two cues for the same words of the same source the surer one. */
const tellsBetter = (other: ReadAttribution, one: ReadAttribution): boolean =>
  other.confidence > one.confidence &&
  sameSpans(other.content, one.content) &&
  sameSpans(other.source, one.source);

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at].end);

interface Beside {
  readonly others: readonly ReadAttribution[];
  /** "Dr", and no office: somebody's name follows. */
  readonly isTitle: (word: string) => boolean;
}

function toDraft(
  { passage, unit }: Pick<View, 'passage' | 'unit'>,
  one: ReadAttribution,
  { others, isTitle }: Beside,
): Draft | undefined {
  const marked = rangeOf(passage, one.cue);
  if (!marked || isQuotedAside(passage, marked)) return undefined;
  const cue = withoutCitation(passage, withParticle(passage, unit, marked));
  const ranges = withinReach(
    passage,
    unit,
    cue,
    one.content
      .filter((span) => !others.some((other) => isOfNext(one, other, span)))
      .flatMap((span) => rangeOf(passage, span) ?? []),
  );
  const next = others
    .filter((other) => goesOnFrom(one, other))
    .flatMap(({ cue }) => rangeOf(passage, cue) ?? []);
  const content = withoutTitle(passage, ranges, one).map((range) =>
    withWholeClause({ passage, unit }, cue, trim(passage, cue, range, next)),
  );
  if (content.every(({ from }) => from >= cue.end && opensAside(passage, from))) return undefined;
  const group = groupOf(passage, unit, cue);
  const source = encodedSource(passage, unit, one.source, { cue, content, group, isTitle });
  const told = group && takesAddressee(passage, group) ? findAddressee(passage, unit, group.end) : undefined;
  return {
    rule: 'encoder',
    source,
    cue: [cue],
    content: withoutRepeats(content),
    addressee: told && !content.some((range) => meet(range, told)) ? told : undefined,
    finite: group?.shape === 'finite',
    confidence: one.confidence,
    said: one.said,
    ...senseOfCue(passage, group, { cue, source, content, said: one.said }),
  };
}

/** "According to Doe[, quoted by] the agency, it was over": who passes it on, and no attribution of its own. */
const isQuotedAside = (passage: Passage, { from, end }: Range): boolean =>
  lower(passage, from) === 'quoted' &&
  lower(passage, from - 1) === ',' &&
  (lower(passage, end) === 'by' || lower(passage, end - 1) === 'by');

/** "said it [as he left]", "said after the talks, [looking tired]": what is told of who says it. */
const opensAside = (passage: Passage, from: number): boolean =>
  opensAsClause(passage, from) ||
  (lower(passage, from - 1) === ',' && !passage.quotedBy[from] && /^\p{Ll}+ing$/u.test(word(passage, from)));

/**
 * "[Palace mouthpiece] Jane Doe insisted that [it was over]": words right before her name are no part of what she says, unless they
 * are quoted: "“[No],” Jane Doe said. “[It is not over.]”"
 */
function withoutTitle(
  passage: Passage,
  ranges: readonly Range[],
  { source }: ReadAttribution,
): readonly Range[] {
  if (ranges.length < 2) return ranges;
  const named = source
    .flatMap((span) => rangeOf(passage, span)?.from ?? [])
    .filter((from) => /^\p{Lu}/u.test(word(passage, from)));
  const isTitle = ({ from, end }: Range) =>
    end - from <= MOST_TITLE &&
    named.includes(end) &&
    !passage.tokens.slice(from, end).some(({ kind }, at) => kind === 'quote' || passage.quotedBy[from + at]);
  return ranges.filter((range) => !isTitle(range));
}

/** In tokens. */
const MOST_TITLE = 4;

/** "[called] on them to wait", "[appealed] to them": with the preposition that belongs to the verb. */
function withParticle(passage: Passage, unit: Unit, { from, end }: Range): Range {
  const group = findVerbGroup(passage, unit, end - 1);
  const urges = group?.senses.some(({ frames }) => frames.has('person-infinitive')) ?? false;
  const isTime = WEEKDAYS.has(lower(passage, group?.end ?? end));
  return { from, end: urges && group && !isTime ? Math.max(end, group.end) : end };
}

/** "[reported last week], citing two officials, that", "[suggested], without offering proof, that": whom it cites is told by rules. */
function withoutCitation(passage: Passage, { from, end }: Range): Range {
  const isWithout = lower(passage, end - 2) === 'without' && lower(passage, end - 1).endsWith('ing');
  const comma = isWithout ? end - 3 : end - 2;
  const isAside = isWithout || isCiting(lower(passage, end - 1));
  return { from, end: isAside && word(passage, comma) === ',' && comma > from ? comma : end };
}

/** "called on them to wait and accused [Roe of lying]": what the speaker's next cue has is none of this one's. */
function isOfNext(one: ReadAttribution, other: ReadAttribution, span: Span): boolean {
  if (other.cue.end - other.cue.start < 2) return false;
  const isBehind = goesOnFrom(one, other) && other.cue.end <= span.start;
  return isBehind && other.content.some((theirs) => overlaps(theirs, span));
}

/** Without "[As was reported earlier], Doe said" and, beside words of the same sentence, without those of another that are not quoted. */
function withinReach(passage: Passage, unit: Unit, cue: Range, ranges: readonly Range[]): readonly Range[] {
  const sentence = passage.tokens[cue.from]?.sentence;
  const isNear = ({ from }: Range) => passage.tokens[from]?.sentence === sentence;
  const isLead = ({ from, end }: Range) => lower(passage, from) === 'as' && end <= cue.from && end - from < 7;
  // "[what] the police said [was a mistake]"
  const isWhat = ({ from, end }: Range) =>
    end === from + 1 && end < cue.from && lower(passage, from) === 'what';
  const own = withoutTopic(passage, cue, ranges)
    .map((range) => withinUnit(passage, unit, cue, range))
    .filter(
      (range) =>
        !isLead(range) &&
        !isWhat(range) &&
        !(isOfOccasion(passage, range) && ranges.some(({ end }) => end <= cue.from)) &&
        !isOnlyWhen(passage, cue, range) &&
        !isAskedFor(passage, cue, range),
    );
  const isBeside = (range: Range) => isNear(range) || passage.quotedBy[range.from] !== undefined;
  return own.some(isNear) ? own.filter(isBeside) : own;
}

/** "It rained. [It was late], Doe said. She left": only quoted words, and those behind a colon, go beyond the sentence. */
function withinUnit(passage: Passage, unit: Unit, cue: Range, { from, end }: Range): Range {
  if (passage.quotedBy[from]) return { from, end };
  if (end <= cue.from && end > unit.from) return { from: Math.max(from, unit.from), end };
  const isClipped = from >= cue.end && from < unit.end && word(passage, from - 1) !== ':';
  return { from, end: isClipped ? Math.min(end, unit.end) : end };
}

/** "[“It is late,”] Doe said of the plan", "Doe said of the plan: [“It is late”]": without what it is said of. */
function withoutTopic(passage: Passage, cue: Range, ranges: readonly Range[]): readonly Range[] {
  const isOn = /^(?:said|says) (?:of|about)$/u.test(wordsOf(passage, cue.end - 2, cue.end));
  return ranges.flatMap((range) => {
    if (!isOn || range.from !== cue.end) return [range];
    const said = passage.quotations.find(({ first, end }) => first > range.from && end <= range.end);
    if (said && isSpeech(passage, said)) return [{ from: withMarks(said).from, end: range.end }];
    return ranges.length > 1 ? [] : [range];
  });
}

/** "[On 24 November], Example News reported, citing two officials, that it was over": when it was reported. */
const isOnlyWhen = (passage: Passage, cue: Range, { from, end }: Range): boolean =>
  end <= cue.from && end - from < 5 && isCircumstance(wordsOf(passage, from, end));

/** "It was late, Doe said in a letter [that named nobody]". */
const isOfOccasion = (passage: Passage, { from }: Range): boolean =>
  lower(passage, from) === 'that' && OCCASION.test(lower(passage, from - 1));

/** "“Yes,” Doe replied when asked [if she would stand]": what another wants to know. */
const isAskedFor = (passage: Passage, cue: Range, { from }: Range): boolean =>
  (from >= cue.end || from < cue.from) &&
  /^(?:asked|pressed|questioned)$/u.test(lower(passage, from - 1)) &&
  /^(?:if|whether)$/u.test(lower(passage, from));

const wordsOf = ({ tokens }: Passage, from: number, end: number) =>
  tokens
    .slice(from, end)
    .map((token) => token.lower)
    .join(' ');

/** "Doe warned of it, and accused Roe": the same source speaks again. */
function goesOnFrom(one: ReadAttribution, other: ReadAttribution): boolean {
  return other.cue.start > one.cue.end && sharesSource(one, other);
}

const sharesSource = (one: ReadAttribution, other: ReadAttribution) =>
  one.source.some((a) => other.source.some((b) => overlaps(a, b)));

function trim(passage: Passage, cue: Range, range: Range, next: readonly Range[]): Range {
  const said = snapToMarks(passage, cue, upToNextCue(passage, withoutLead(passage, cue, range), next));
  // "[‘I was lied to’], says Doe"
  const isComma = word(passage, said.end - 1) === ',' && passage.quotedBy[said.from]?.close === said.end - 2;
  return isComma ? { from: said.from, end: said.end - 1 } : said;
}

/** "said [it had ships that] Roe had sold": where the encoder stops right behind what opens a clause, it goes on to its end. */
function withWholeClause(
  { passage, unit }: Pick<View, 'passage' | 'unit'>,
  cue: Range,
  { from, end }: Range,
): Range {
  const isCut =
    from >= cue.end &&
    end < unit.end &&
    /^(?:which|who|whom|whose|that|because|as|while|than|where)$/u.test(lower(passage, end - 1)) &&
    passage.tokens[end]?.kind === 'word' &&
    !PREPOSITIONS.has(lower(passage, end));
  return { from, end: isCut ? findClauseEnd(passage, unit, end) : end };
}

/** "said [that it was over]", "said that, [if so, it was over]", "said, without proof, that [it was over]", "vowed [to fight]": the statement is the words behind. */
function withoutLead(passage: Passage, cue: Range, whole: Range): Range {
  const range = behindWithout(passage, cue, besideCue(cue, whole));
  if (TAKES_JUDGED.test(lower(passage, cue.end - 1))) return range;
  const isOnly = lower(passage, range.from) === 'only' && lower(passage, range.from + 1) === 'that';
  const lead = isOnly ? range.from + 1 : range.from;
  if (range.from < cue.end || !/^(?:that|to)$/u.test(lower(passage, lead)) || isPronoun(passage, lead))
    return range;
  const from = lower(passage, lead + 1) === ',' ? lead + 2 : lead + 1;
  return from < range.end ? { from, end: range.end } : range;
}

/** "said[, without proof,] that it was over": from "that" on. */
function behindWithout(passage: Passage, cue: Range, { from, end }: Range): Range {
  const that = skipWithout(passage, cue.end);
  const isLed = from >= cue.end && from <= that && that < end;
  return { from: isLed ? that : from, end };
}

/** Verbs that no "that" leads on. */
const TAKES_JUDGED = /^(?:call|brand|label|term|dub|describ|denounc|dismiss)(?:s|es|ed|led|bed|ing|ling)$/u;

/** Without the cue itself. */
const besideCue = (cue: Range, { from, end }: Range): Range =>
  cue.end < end && from < cue.end ? { from: cue.end, end } : { from, end };

/** Parts that have grown into the same quotation are one. */
function withoutRepeats(content: readonly Range[]): Range[] {
  return content.filter((range, at) => !content.slice(0, at).some((before) => meet(before, range)));
}
