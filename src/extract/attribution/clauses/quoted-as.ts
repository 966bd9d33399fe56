import { findAddressee } from './after-verb';
import { findClauseEnd, findClauseStart } from './clause-ends';
import { start } from '../text/compare-drafts';
import { meet, type Draft, type Range } from '../text/draft';
import { isCapital, isSpeech, lower, word, type Passage, type Unit } from '../text/passage';
import { withMarks } from '../quotations/quotations';
import { groupOf } from '../encoded/speech-cue';
import { findSubject } from './subjects';
import { isTeller } from '../text/tellers';
import { isSpeechVerb } from '../text/verb-groups';
import { holdsFiniteVerb } from '../text/verb-or-noun';
import { BE, isAdverb, isAuxiliary } from '../../words/word-classes';

const LONGEST = 30;
const QUOTES = /^(?:quot(?:e|ed|es|ing)|cit(?:ed|es|ing)|reported)$/u;

/** "Example News [quoted] Doe as [saying]": where its parts are. */
interface QuotedAs {
  /** The verb "quoted", with its helping verbs. */
  readonly verb: Range;
  /** "as saying". */
  readonly as: Range;
  /** Who is quoted. */
  readonly source: Range;
  /** Who quotes. */
  readonly quotedBy: Range | undefined;
}

/**
 * Who is quoted by another as saying something: "Example News quoted [Doe] as saying that it was over", "[Doe] was quoted by
 * Example News as saying that it was over". Whatever else was found for these words is given up.
 */
export function readQuotedAs(passage: Passage, unit: Unit, drafts: readonly Draft[]): readonly Draft[] {
  let told = drafts;
  for (let at = unit.from; at < unit.end; at += 1) {
    const found = passage.quotedBy[at] ? undefined : quotedAsAt(passage, unit, at);
    if (found) told = take(passage, unit, told, found);
  }
  return told;
}

function quotedAsAt(passage: Passage, unit: Unit, at: number): QuotedAs | undefined {
  if (!QUOTES.test(lower(passage, at))) return undefined;
  const as = findAs(passage, unit, at + 1);
  if (as === undefined) return undefined;
  const from = groupStart(passage, unit, at);
  const isPassive = passage.tokens.slice(from, at).some((token) => BE.has(token.lower));
  const subject = findSubject(passage, unit, from);
  const parts = {
    verb: { from, end: at + 1 },
    as: { from: as, end: lower(passage, as) === ':' || isSaying(passage, as) ? as + 1 : as + 2 },
  };
  if (!isPassive && isSaying(passage, as) && !isSomebody(passage, { from: at + 1, end: as }))
    return undefined;
  if (!isPassive)
    return as > at + 1 ? { ...parts, source: { from: at + 1, end: as }, quotedBy: subject } : undefined;
  const quotedBy = agentBetween(passage, at + 1, as) ?? agentBehind(passage, unit, as + 2);
  return subject && { ...parts, source: subject, quotedBy };
}

/** The place of the "as" of "as saying", or of "saying", of a colon before a quotation, or of the "who" of "who said", in the same clause. */
function findAs(passage: Passage, unit: Unit, from: number): number | undefined {
  for (let at = from; at < unit.end - 1 && at - from < LONGEST; at += 1) {
    if (at > from && MARKS.some((holds) => holds(passage, at))) return at;
    if (passage.quotedBy[at] || /^[.;:!?]$/u.test(word(passage, at))) return undefined;
    if (lower(passage, at) === 'as' && isSpeechVerb(passage, at + 1, 'ing')) return at;
  }
  return undefined;
}

/** "quoted an officer [who] said". */
const isWhoSaid = (passage: Passage, at: number): boolean =>
  lower(passage, at) === 'who' && isSpeechVerb(passage, at + 1, 'past');

/** "quoted an officer [saying] it was over"; not so "cited high costs, saying", "quoted people who were saying". */
const isSaying = (passage: Passage, at: number): boolean =>
  lower(passage, at) === 'saying' && word(passage, at - 1) !== ',' && !isAuxiliary(lower(passage, at - 1));

/** "[a port official]", "[him]"; not "high costs". */
const isSomebody = (passage: Passage, { from, end }: Range): boolean =>
  passage.tokens
    .slice(from, end)
    .some(
      ({ lower: here }, at) =>
        isCapital(passage, from + at) || /^(?:him|her|them)$/u.test(here) || isTeller(here, passage.lexicon),
    );

/** `quoted an officer[:] “It is over.”` */
function opensQuotation(passage: Passage, at: number): boolean {
  const quotation = passage.quotedBy[at + 1];
  return word(passage, at) === ':' && quotation?.open === at + 1 && isSpeech(passage, quotation);
}

/** What may stand behind who is quoted. */
const MARKS = [opensQuotation, isSaying, isWhoSaid];

/** "[was later] quoted". */
function groupStart(passage: Passage, unit: Unit, verb: number): number {
  let from = verb;
  while (from > unit.from && isBeside(passage, from - 1)) from -= 1;
  return from;
}

function isBeside(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  return isAuxiliary(here) || isAdverb(here);
}

/** "quoted [by Example News]", "quoted [in the Example Gazette]", "quoted on Monday [by Example News]". */
function agentBetween(passage: Passage, from: number, end: number): Range | undefined {
  for (const word of ['by', 'in'])
    for (let at = from; at < end - 1; at += 1) if (lower(passage, at) === word) return { from: at + 1, end };
  return undefined;
}

/** "quoted as saying [by Example News]". */
const agentBehind = (passage: Passage, unit: Unit, from: number): Range | undefined =>
  lower(passage, from) === 'by' ? findAddressee(passage, unit, from + 1) : undefined;

function take(passage: Passage, unit: Unit, drafts: readonly Draft[], found: QuotedAs): readonly Draft[] {
  const whole = { from: found.verb.from, end: found.as.end };
  const touches = ({ cue }: Draft) => cue.some((part) => meet(part, whole));
  const known = drafts
    .filter(touches)
    .find(({ content }) => content.every((part) => !meet(part, whole) && !meet(part, found.source)));
  const own = contentAfter(passage, unit, found);
  const told = known?.content.length ? known.content : own;
  if (told.length === 0) return drafts;
  const cue = lower(passage, found.as.from - 1) === lower(passage, found.verb.end - 1) ? whole : found.as;
  const sense = groupOf(passage, unit, found.as)?.senses.find(({ kind }) => kind === 'speech');
  const { source, quotedBy } = found;
  const confidence = known?.confidence ?? 0.9;
  const draft = {
    rule: 'quoted-as',
    sense,
    source,
    quotedBy,
    cue: [cue],
    content: told,
    speech: true,
    confidence,
  };
  return [...drafts.filter((one) => !touches(one)), draft].sort((a, b) => start(a) - start(b));
}

/** "as saying [that it was over]". */
function contentAfter(passage: Passage, unit: Unit, { verb, as, quotedBy }: QuotedAs): readonly Range[] {
  const from = quotedBy && quotedBy.from > as.end ? quotedBy.end : as.end;
  const isTold = lower(passage, from - 1) === 'telling';
  let at = (isTold ? findAddressee(passage, unit, from)?.end : undefined) ?? from;
  while (/^(?:that|:|,)$/u.test(lower(passage, at))) at += 1;
  const embedded = word(passage, verb.from - 1) === ',';
  const end = findClauseEnd(passage, unit, at, { embedded });
  return end > at && at < unit.end ? [{ from: at, end }] : saidBefore(passage, unit, verb, quotedBy);
}

/** `“[It is over,]” Example News quoted Doe as saying`, "[It is over], Example News cited Doe as saying". */
function saidBefore(
  passage: Passage,
  unit: Unit,
  verb: Range,
  quotedBy: Range | undefined,
): readonly Range[] {
  const quotation = passage.quotations.findLast(({ first, end }) => first >= unit.from && end <= verb.from);
  if (quotation && isSpeech(passage, quotation)) return [withMarks(quotation)];
  const comma = (quotedBy?.from ?? 0) - 1;
  const clause = { from: findClauseStart(passage, unit, comma), end: comma };
  return word(passage, comma) === ',' && holdsFiniteVerb(passage, clause) ? [clause] : [];
}
