import type { Attribution } from '../../../model/attribution';
import { hull, overlaps, type Span } from '../../../model/span';
import type { Draft, Range } from '../text/draft';
import {
  isCapital,
  isHeadline,
  isSpeech,
  looksWhole,
  rangeOf,
  spanOf,
  word,
  wordCount,
  type Passage,
} from '../text/passage';
import type { FoundMention } from '../../mentions/found-mention';
import { withMarks, type Quotation } from './quotations';
import { quoted } from './quoted';
import { isOfOneself, Sentences, type SpokenOf } from './spoken-of';

/** What is left of the paragraph before, for the quotations of the next one. */
export interface QuoteRun {
  /** The attribution that spoke last. */
  readonly last: Attribution | undefined;
  /** Its quotation was not closed at the end of the paragraph. */
  readonly open: boolean;
  /** "Doe continued:" ended the paragraph. */
  readonly introduced: Pick<Attribution, 'source' | 'cue'> | undefined;
  /** Paragraphs of a quotation that is still open and whose speaker is yet to come. */
  readonly waiting: readonly Span[];
  /** Whom the last sentence tells of, where nobody says anything in it. */
  readonly spokenOf: SpokenOf | undefined;
}

/** What is known before a paragraph is read. */
interface Before {
  readonly run: QuoteRun;
  readonly mentions: readonly FoundMention[];
}

/** More open paragraphs than that are no quotation. */
const MOST_WAITING = 50;

export const NO_RUN: QuoteRun = {
  last: undefined,
  open: false,
  introduced: undefined,
  waiting: [],
  spokenOf: undefined,
};

/**
 * Gives a speaker to the quotations of a paragraph that no cue claims: a run of quotations keeps its speaker.
 * `“[It is over.]” Doe said. “[We won.]”`, and paragraphs that begin with a mark again and go on.
 */
export function readQuoteRuns(
  passage: Passage,
  found: readonly Attribution[],
  { run, mentions }: Before,
): Attribution[] {
  if (run.introduced && isBlock(passage, found)) {
    const inner = spanOf(passage, 0, passage.tokens.length);
    return [introducedQuote(run.introduced, inner)];
  }
  // “They told me [to go]”: what is said inside a quotation claims none of it
  const isQuoted = ({ cue: [cue] }: Attribution) =>
    cue !== undefined && passage.quotedBy[rangeOf(passage, cue)?.from ?? -1] !== undefined;
  const claimed = new Reader(found.filter((one) => !isQuoted(one)));
  const sentences = new Sentences(passage, found, mentions);
  return passage.quotations.flatMap((quotation) => {
    const speaker = claimed.lastBefore(quotation.inner.start);
    if (claimed.has(quotation.inner)) return [];
    const opensBlock = withMarks(quotation).from === 0;
    const told = opensBlock ? run.spokenOf : sentences.spokenOfBefore(quotation);
    if (told && isBehindColon(passage, quotation))
      return [quoteOf(toSpeaker(told), quotation.inner, 'introduction')];
    if (speaker && leadsOn(passage, speaker, quotation)) return [continuedQuote(speaker, quotation, false)];
    if (!standsAlone(passage, quotation)) return [];
    if (speaker) {
      const goesOn = claimed.goesOn(passage.text, quotation.inner);
      return runOn(passage, quotation, { last: speaker, goesOn, told });
    }
    if (!opensBlock) return runOn(passage, quotation, { last: lastOf(passage, run), goesOn: false, told });
    if (run.introduced) return [introducedQuote(run.introduced, quotation.inner)];
    const goesOn = run.open;
    return runOn(passage, quotation, { last: lastOf(passage, run), goesOn, told: goesOn ? undefined : told });
  });
}

/** "He added: ¶ [It is over.]": a paragraph that is set off instead of standing between marks. */
const isBlock = (passage: Passage, found: readonly Attribution[]) =>
  passage.kind === 'paragraph' &&
  isCapital(passage, 0) &&
  word(passage, passage.tokens.length - 1) !== ':' &&
  !found.some(({ speech }) => speech);

const lastOf = (passage: Passage, { last }: QuoteRun) => (isHeadline(passage) ? undefined : last);

interface Beside {
  /** Who spoke last in the paragraph, else in the one before. */
  readonly last: Attribution | undefined;
  /** The quotation goes on from the last one. */
  readonly goesOn: boolean;
  /** Whom the sentence before tells of. */
  readonly told: SpokenOf | undefined;
}

/** Whose a quotation is that stands alone: who spoke last, or, where it is “[I] …”, of whom the sentence before tells. */
function runOn(passage: Passage, quotation: Quotation, { last, goesOn, told }: Beside): Attribution[] {
  const isNext = told !== undefined && (!last || told.named) && isOfOneself(passage, quotation);
  if (isNext) return [quoteOf(toSpeaker(told), quotation.inner, 'quote-run')];
  return last ? [continuedQuote(last, quotation, goesOn)] : [];
}

const toSpeaker = (told: Span) => ({ source: [told], cue: [], reporters: [] });

/** `She warned of risks: “[It is late.]”` */
const isBehindColon = (passage: Passage, quotation: Quotation): boolean =>
  word(passage, withMarks(quotation).from - 1) === ':' &&
  looksWhole(passage, quotation) &&
  isSpeech(passage, quotation);

/** `Doe called it “nonsense” on Monday: “[It is late.]”` */
function leadsOn(passage: Passage, { cue }: Attribution, quotation: Quotation): boolean {
  const mark = withMarks(quotation).from - 1;
  const told = cue[0] && rangeOf(passage, cue[0]);
  const isSame = told && passage.tokens[told.from]?.sentence === passage.tokens[mark]?.sentence;
  return isSame === true && isBehindColon(passage, quotation);
}

/** Gives the paragraphs that waited to the quotation that goes on from them: `“One … ¶ “Two,” Doe said.` */
export function takeWaiting(
  passage: Passage,
  found: readonly Attribution[],
  run: QuoteRun,
): readonly Attribution[] {
  const first = passage.quotations[0];
  if (run.waiting.length === 0 || !first || withMarks(first).from !== 0) return found;
  return found.map((one) =>
    one.content[0]?.start === first.inner.start ? { ...one, content: [...run.waiting, ...one.content] } : one,
  );
}

/** A whole quotation, and nothing else in its sentences. */
function standsAlone(passage: Passage, quotation: Quotation): boolean {
  if (!isSpeech(passage, quotation) || wordCount(passage, quotation) < 3) return false;
  const { from, end } = withMarks(quotation);
  const opensSentence = passage.tokens[from - 1]?.sentence !== passage.tokens[quotation.first]?.sentence;
  const next = passage.tokens[end];
  return (
    opensSentence &&
    (!next ||
      next.sentence !== passage.tokens[quotation.end - 1]?.sentence ||
      end >= passage.tokens.length - 1)
  );
}

/** Reads what was found in order of position, once. */
class Reader {
  private readonly spans: readonly Span[];
  private readonly speakers: readonly (readonly [number, Attribution])[];
  private nextSpan = 0;
  private nextSpeaker = 0;
  private last: Attribution | undefined;
  private goneOnTo = 0;

  constructor(found: readonly Attribution[]) {
    this.spans = found.flatMap((one) => one.content).sort((a, b) => a.start - b.start);
    this.speakers = found
      .filter((one, at) => hasSpeaker(one) && !isToldBy(one, around(found, at)))
      .map((one) => [one.content[0]?.start ?? 0, one] as const)
      .sort(([a], [b]) => a - b);
  }

  has(span: Span): boolean {
    while ((this.spans[this.nextSpan]?.end ?? Infinity) <= span.start) this.nextSpan += 1;
    return this.spans.slice(this.nextSpan, this.nextSpan + 8).some((one) => overlaps(one, span));
  }

  /** Who spoke last before `place`: rather by a quotation than by a clause inside its sentence. */
  lastBefore(place: number): Attribution | undefined {
    for (
      let next = this.speakers[this.nextSpeaker];
      next && next[0] < place;
      next = this.speakers[this.nextSpeaker]
    ) {
      if (next[1].rule === 'quotation' || this.last?.rule !== 'quotation' || !isBesides(next[1], this.last))
        this.last = next[1];
      this.nextSpeaker += 1;
    }
    return this.last;
  }

  /** `“We won,” Doe said. “[It is over.]”`: nothing stands between but the end of the sentence with the cue. */
  goesOn(text: string, span: Span): boolean {
    if (this.last?.kind !== 'DIRECT') return false;
    const { content, cue, source } = this.last;
    const from = Math.max(hull([...content, ...cue, ...source]).end, this.goneOnTo);
    const goesOn = span.start - from < 300 && /^[^.!?]*[.!?]?\P{L}*$/u.test(text.slice(from, span.start));
    if (goesOn) this.goneOnTo = span.end;
    return goesOn;
  }
}

const hasSpeaker = (one: Attribution) => one.speech && one.source.length > 0;

/** Those next to one: what is told in another's words stands by them. */
const around = (found: readonly Attribution[], at: number) => found.slice(Math.max(0, at - 8), at + 9);

/** "Doe said they had wept but [Roe threatened] them": what Doe tells of another; a quotation goes on from Doe. */
const isToldBy = ({ cue: [cue], source }: Attribution, near: readonly Attribution[]): boolean =>
  cue !== undefined &&
  near.some(
    (other) =>
      other.speech &&
      other.kind !== 'DIRECT' &&
      other.source[0]?.start !== source[0]?.start &&
      other.content.some((span) => overlaps(span, cue)),
  );

/** "“…,” Doe said when asked if …": a clause that follows the cue of a quotation closely is not the next speaker. */
const isBesides = (clause: Attribution, quote: Attribution) =>
  (clause.content[0]?.start ?? 0) - (quote.cue[0]?.end ?? 0) < 200;

function introducedQuote(by: Pick<Attribution, 'source' | 'cue'>, inner: Span): Attribution {
  return quoteOf({ source: by.source, cue: by.cue, reporters: [] }, inner, 'introduction');
}

function continuedQuote(speaker: Attribution, quotation: Quotation, sameQuotation: boolean): Attribution {
  return quoteOf({ ...speaker, cue: [] }, quotation.inner, sameQuotation ? 'quote-continued' : 'quote-run');
}

function quoteOf(
  by: Pick<Attribution, 'source' | 'cue' | 'reporters'>,
  inner: Span,
  rule: string,
): Attribution {
  const { source, cue, reporters } = by;
  const confidence = rule === 'introduction' ? 0.9 : 0.7;
  return quoted({ source, cue, content: [inner], reporters, confidence, rule });
}

/** What the next paragraph needs to know. A paragraph without a quotation or a speaker ends the run. */
export function nextRun(
  passage: Passage,
  final: Draft | undefined,
  found: readonly Attribution[],
  { run, mentions }: Before,
): QuoteRun {
  const told = new Sentences(passage, found, mentions).spokenOfAtEnd();
  const last = found.findLast((one, at) => hasSpeaker(one) && !isToldBy(one, around(found, at)));
  const open = isLeftOpen(passage);
  const introduced = introducer(passage, final);
  if (!last && !introduced && passage.quotations.length === 0) return { ...NO_RUN, spokenOf: told };
  const whole = open && !last && passage.quotations.length === 1 ? passage.quotations[0] : undefined;
  const isWaiting = whole !== undefined && withMarks(whole).from === 0;
  return {
    last: last ?? run.last,
    open,
    introduced,
    waiting: isWaiting ? [...run.waiting, whole.inner].slice(-MOST_WAITING) : [],
    spokenOf: told,
  };
}

function isLeftOpen(passage: Passage): boolean {
  const quotation = passage.quotations[passage.quotations.length - 1];
  return quotation !== undefined && quotation.close === undefined && quotation.end === passage.tokens.length;
}

function introducer(passage: Passage, final: Draft | undefined): QuoteRun['introduced'] {
  if (final?.rule !== 'introduction' || !final.source) return undefined;
  const span = (range: Range) => spanOf(passage, range.from, range.end);
  return { source: [span(final.source)], cue: final.cue.map(span) };
}

/** How many others may be told between two paragraphs of one. */
const MOST_BETWEEN = 20;

/** Joins the paragraphs of one quotation: what is marked as its continuation becomes a further span of it. */
export function joinContinued(all: readonly Attribution[]): Attribution[] {
  const joined: { readonly one: Attribution; readonly parts: Attribution[] }[] = [];
  for (const one of all) {
    const host =
      one.rule === 'quote-continued'
        ? joined.slice(-MOST_BETWEEN).findLast((other) => isHost(other.one, one))
        : undefined;
    if (host) host.parts.push(one);
    else joined.push({ one, parts: [one] });
  }
  return joined.map(({ one, parts }) =>
    Object.freeze({
      ...one,
      content: parts.flatMap(({ content }) => content),
      speech: parts.some(({ speech }) => speech),
    }),
  );
}

const isHost = (host: Attribution, one: Attribution) => host.kind === 'DIRECT' && host.source === one.source;
