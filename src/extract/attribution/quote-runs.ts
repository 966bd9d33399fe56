import type { Attribution } from '../../model/attribution';
import { hull, overlaps, type Span } from '../../model/span';
import { isSpeech, lower, wordCount, type Passage } from './passage';
import type { Quotation } from './quotations';

/** What is left of the paragraph before, for the quotations of the next one. */
export interface Run {
  /** The attribution that spoke last, with its source. */
  readonly last: Attribution | undefined;
  /** Its quotation was not closed at the end of the paragraph. */
  readonly open: boolean;
}

export const NO_RUN: Run = { last: undefined, open: false };

/**
 * Gives a speaker to the quotations of a paragraph that no cue claims: a run of quotations keeps its speaker.
 * `“[It is over.]” Doe said. “[We won.]”` and paragraphs that begin with a mark again and go on.
 */
export function readQuoteRuns(
  passage: Passage,
  found: readonly Attribution[],
  run: Run,
): { found: Attribution[]; run: Run } {
  const all = [...found];
  const claimed = new Claimed(found);
  for (const quotation of passage.quotations) {
    if (!isSpeech(passage, quotation) || wordCount(passage, quotation) < 3 || claimed.has(quotation.inner))
      continue;
    if (!standsAlone(passage, quotation)) continue;
    const speaker =
      lastBefore(found, quotation.inner.start) ??
      (isBlockStart(passage, quotation) || run.last ? run.last : undefined);
    if (speaker) all.push(continued(speaker, quotation));
  }
  return { found: all, run: nextRun(passage, all, run) };
}

/** The spans that are said already; asked in order of position. */
class Claimed {
  private readonly spans: readonly Span[];
  private next = 0;

  constructor(found: readonly Attribution[]) {
    this.spans = found.flatMap((one) => one.content).sort((a, b) => a.start - b.start);
  }

  has(span: Span): boolean {
    while (
      (this.spans[this.next]?.start ?? Infinity) < span.start &&
      (this.spans[this.next]?.end ?? 0) <= span.start
    )
      this.next += 1;
    return this.spans.slice(this.next, this.next + 8).some((one) => overlaps(one, span));
  }
}

/** Nothing else is in its sentences: it begins and ends where they do. */
function standsAlone(passage: Passage, quotation: Quotation): boolean {
  const open = quotation.open ?? quotation.first;
  const close = (quotation.close ?? quotation.end - 1) + 1;
  return (
    passage.units.some((unit) => unit.from === open && close >= unit.end - 1) ||
    (open === 0 && close >= passage.tokens.length - 1)
  );
}

const isBlockStart = (passage: Passage, quotation: Quotation) =>
  (quotation.open ?? quotation.first) === 0 && lower(passage, 0) !== '';

function lastBefore(found: readonly Attribution[], place: number): Attribution | undefined {
  const before = found.filter((one) => one.speech && one.source.length > 0 && hull(one.content).start < place);
  return before.filter((one) => one.rule === 'quotation').pop() ?? before.pop();
}

function continued(speaker: Attribution, quotation: Quotation): Attribution {
  return Object.freeze({
    kind: 'DIRECT' as const,
    source: speaker.source,
    cue: [],
    content: [quotation.inner],
    speech: true,
    reporters: speaker.reporters,
    addressees: [],
    confidence: 0.7,
    rule: 'quote-run',
  });
}

/** The speaker lasts through paragraphs of quotation and ends with one that has neither cue nor quotation. */
function nextRun(passage: Passage, found: readonly Attribution[], run: Run): Run {
  const last = found.filter((one) => one.speech && one.source.length > 0).pop();
  const lastQuotation = passage.quotations[passage.quotations.length - 1];
  const open =
    lastQuotation !== undefined &&
    lastQuotation.close === undefined &&
    lastQuotation.end === passage.tokens.length;
  if (last) return { last, open };
  return passage.quotations.length > 0 ? { ...run, open } : NO_RUN;
}
