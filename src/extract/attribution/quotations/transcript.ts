import type { Attribution } from '../../../model/attribution';
import { overlaps, slice, type Span } from '../../../model/span';
import { isInner } from '../passing-on/nesting';
import type { IsOutlet } from '../passing-on/outlet-names';
import { isHeadline, lower, spanOf, word, type Passage } from '../text/passage';
import { quoted } from './quoted';
import { hasCapital } from '../../tokens/word-forms';

const LONGEST_LABEL = 4;
const LEAST_LINES = 2;
/** The share of a line that tells of nothing but what another says. */
const NOTHING_ELSE = 0.9;
/** How many paragraphs of a transcript open with who speaks. */
const SHARE = 0.5;
/** What opens a paragraph of a release or a list with a colon, and speaks not. */
const NO_SPEAKER =
  /^(?:note|notes|update|updated|breaking|exclusive|correction|editor|editors|contact|contacts|source|sources|photo|image|video|date|time|location|venue|where|when|what|who|why|how|price|tel|phone|email|website|tags|related|more|read|watch|answer|question|score|scores|result|results|total|step|tip|warning|summary|background|ingredients|title|subject|from|to|cc|re|via|by|author|published)$/u;

/**
 * The lines of a text that several people say in turns, by paragraph: "JANE DOE: [It is over.]". A paragraph without a label
 * between two lines goes on from the one before; "(Laughter.)" is nobody's. The lines of others are passed on by an outlet
 * that asks the questions. Empty where the text is no transcript.
 */
export function readTranscript(
  passages: readonly Passage[],
  isOutlet: IsOutlet,
): ReadonlyMap<Passage, Attribution> {
  const lines = new Map<Passage, Attribution>();
  const first = passages.findIndex((one, at) => isLabelled(one) && !isTitle(one, passages[at + 1]));
  const part = passages.slice(Math.max(0, first), passages.findLastIndex(isLabelled) + 1);
  if (!isTranscript(part, passages)) return lines;
  const asking = askingOutlet(part, isOutlet);
  let before: Attribution | undefined;
  for (const passage of part) {
    const line = isLabelled(passage) ? readLine(passage, asking) : before && goOn(passage, before);
    if (line) lines.set(passage, line);
    if (isLabelled(passage)) before = line;
  }
  return lines;
}

/**
 * What is said in a line, and whom the speaker of the line quotes: their reporter is he. "DOE: Roe says that it is over." tells
 * of nothing else, and is no statement of its own. A question that nobody known asks has no line.
 */
export function tellInLine(
  passage: Passage,
  line: Attribution | undefined,
  quoted: readonly Attribution[],
): Attribution[] {
  const label = /^[:.]$/u.test(word(passage, 1)) ? [spanOf(passage, 0, 1)] : [];
  const isLine = ({ source }: Attribution) =>
    source.some((part) => [...label, ...(line?.source ?? [])].some((other) => overlaps(part, other)));
  // "[Q:] Doe says that it rained": the mark passes nothing on
  const isMark = (part: Span) => label.some((other) => overlaps(part, other));
  const others = quoted
    .filter((one) => !isLine(one))
    .map((one) => ({ ...one, reporters: one.reporters.filter((by) => !by.some(isMark)) }));
  if (!line) return others;
  const told = others.map((one) =>
    one.speech ? { ...one, reporters: [...one.reporters, line.source, ...line.reporters] } : one,
  );
  const onlyPassesOn = others.some((one) => one.speech && isInner(one, line, passage.text, NOTHING_ELSE));
  return [{ ...line, speech: !onlyPassesOn }, ...told];
}

/** The first label that names an outlet, as the words of its reporter; its later labels may be its initials. */
interface Asking {
  readonly source: readonly Span[];
  readonly labels: ReadonlySet<string>;
}

function askingOutlet(passages: readonly Passage[], isOutlet: IsOutlet): Asking | undefined {
  const asking = passages.filter((one) => isLabelled(one) && isOutlet(labelOf(one)));
  const [passage] = asking;
  // at a press conference several ask
  if (!passage || asking.some((one) => !areSame(labelOf(one), labelOf(passage)))) return undefined;
  const label = labelOf(passage);
  return { source: [labelSpan(passage)], labels: new Set([label, initialsOf(label)]) };
}

/** "Example News" and "EN". */
const areSame = (label: string, first: string) => label === first || label === initialsOf(first);
const initialsOf = (label: string) => label.replace(/(\p{L})[\p{L}’'.-]*\s*/gu, '$1');

function goOn(passage: Passage, line: Attribution): Attribution | undefined {
  const from = firstWord(passage);
  if (/^[([]$/u.test(word(passage, from))) return undefined;
  return Object.freeze({ ...line, content: [said(passage, from)], rule: 'quote-continued' });
}

/** Whether enough of the paragraphs from the first line to the last open with who speaks; in a part of a text somebody has to speak twice. */
function isTranscript(part: readonly Passage[], passages: readonly Passage[]): boolean {
  const labelled = part.filter(isLabelled);
  const speakers = new Set(labelled.map((passage) => labelOf(passage).toLowerCase()));
  const isWhole = labelled.length >= SHARE * passages.length;
  return (
    labelled.length >= LEAST_LINES &&
    speakers.size > 1 &&
    labelled.length >= SHARE * part.length &&
    (isWhole || labelled.length > speakers.size)
  );
}

/** One line of a transcript: "[JANE DOE]: [It is over. We won.]" */
function readLine(passage: Passage, asking: Asking | undefined): Attribution | undefined {
  const colon = labelEnd(passage);
  if (passage.tokens.length - colon < 3) return undefined;
  return quoted({
    source: [labelSpan(passage)],
    content: [said(passage, colon + 1)],
    reporters: asking && !asking.labels.has(labelOf(passage)) ? [asking.source] : [],
    confidence: 0.8,
    rule: 'transcript',
  });
}

/** The rest of a line, without the marks around it: `DOE: “[It is over.]”`, `“DOE: [It is over.]”`. */
function said(passage: Passage, from: number): Span {
  const end = passage.tokens.length;
  const isMark = (at: number) => passage.tokens[at]?.kind === 'quote';
  const open = passage.quotedBy[end - 1]?.open;
  const closes = isMark(end - 1) && (open === from || open === 0);
  return spanOf(passage, isMark(from) ? from + 1 : from, closes ? end - 1 : end);
}

const firstWord = (passage: Passage) => (passage.tokens[0]?.kind === 'quote' ? 1 : 0);
const labelSpan = (passage: Passage) => spanOf(passage, firstWord(passage), labelEnd(passage));
const labelOf = (passage: Passage) => slice(passage.text, labelSpan(passage));
/** "Roe: It is over" as the headline of an article. */
const isTitle = (passage: Passage, next: Passage | undefined) =>
  isHeadline(passage) && !(next && isLabelled(next));

/** Not "Roe: 1,501." */
const isLabelled = (passage: Passage) =>
  labelEnd(passage) > 0 && passage.tokens.slice(labelEnd(passage) + 1).some(({ kind }) => kind === 'word');

/** The place of the colon behind a label of capitalised words; 0 where there is none. A single letter ("Q:") names nobody. */
function labelEnd(passage: Passage): number {
  const from = firstWord(passage);
  for (let at = from; at <= from + LONGEST_LABEL && at < passage.tokens.length; at += 1) {
    const token = passage.tokens[at];
    if (token?.text === ':') return at > from + 1 || word(passage, from).length > 1 ? at : 0;
    if (token?.kind !== 'word' || !hasCapital(token) || NO_SPEAKER.test(lower(passage, at))) return 0;
  }
  return 0;
}
