import type { Attribution } from '../../model/attribution';
import { hull, slice } from '../../model/span';
import { spansIn } from '../../util/spans-in';
import type { FoundMention } from '../mentions/found-mention';
import { citeAfterwards } from './passing-on/cited-afterwards';
import type { Draft, Range } from './text/draft';
import { readEncoded, type CuesIn } from './encoded/encoded';
import { finish, isWholeQuotation } from './finish';
import { partContents } from './clauses/part-contents';
import { upToAdding } from './clauses/up-to-adding';
import { withFronts } from './clauses/fronted';
import { isFinding } from './clauses/findings';
import { isSupposed, tellsNothing } from './clauses/no-judgement';
import { readHeadline } from './clauses/headline';
import { addressInterviewer } from './quotations/interview';
import { nestReporters } from './passing-on/nesting';
import type { IsOutlet } from './passing-on/outlet-names';
import { withOutlets } from './passing-on/outlets';
import { passOn } from './passing-on/passed-on';
import { isHeadline, lower, spanOf, wordsOf, type Passage, type Unit } from './text/passage';
import { readPullQuote } from './quotations/pull-quote';
import { NO_RUN, nextRun, readQuoteRuns, takeWaiting, type QuoteRun } from './quotations/quote-runs';
import { readQuotedAs } from './clauses/quoted-as';
import { isOutletNoun } from '../words/outlet-nouns';
import { readUnit } from './read-unit';
import { reconcile } from './reconcile';
import { settleSpeech } from './settle-speech';

/** What is known of the whole text while its paragraphs are read. */
interface Setting {
  readonly text: string;
  readonly mentions: readonly FoundMention[];
  /** Undefined where the encoder has found nothing in the text: rules stand alone. */
  readonly cuesIn: CuesIn | undefined;
  readonly isOutlet: IsOutlet;
}

/** What was found in a paragraph, in order of position, and what the next one needs to know. */
interface ReadParagraph {
  readonly told: readonly Attribution[];
  readonly run: QuoteRun;
}

/** Reads one paragraph: a headline, a pull quote, or sentences and the quotations between them. */
export function readParagraph(passage: Passage, run: QuoteRun, setting: Setting): ReadParagraph {
  const pullQuote = passage.kind === 'pull-quote' ? readPullQuote(passage) : undefined;
  if (pullQuote) return { told: [pullQuote], run: NO_RUN };
  const { mentions } = setting;
  const drafts = readDrafts(passage, setting);
  const found = takeWaiting(passage, finishAll(passage, drafts, setting), run);
  const told = [...found, ...readQuoteRuns(passage, found, { run, mentions })].sort(byContent);
  return { told, run: nextRun(passage, drafts.at(-1)?.at(-1), told, { run, mentions }) };
}

/** What is attributed in the sentences of a paragraph, whoever speaks the paragraph itself. */
export function readSentences(passage: Passage, setting: Setting): Attribution[] {
  return finishAll(passage, readDrafts(passage, setting), setting);
}

const byContent = (a: Attribution, b: Attribution) => hull(a.content).start - hull(b.content).start;

function finishAll(passage: Passage, drafts: readonly (readonly Draft[])[], setting: Setting): Attribution[] {
  const { text, isOutlet } = setting;
  return drafts
    .flatMap((unit) => {
      const finished = finish(passage, unit).map((one) => withOutlets(text, one, isOutlet));
      return upToAdding(nestReporters(finished, text, isOutlet), text);
    })
    .sort(byContent);
}

/** The drafts of each sentence. */
function readDrafts(passage: Passage, setting: Setting): readonly (readonly Draft[])[] {
  const headline = isHeadline(passage) ? readHeadline(passage, setting.mentions) : undefined;
  const whole = { from: 0, end: passage.tokens.length };
  if (headline) return [fuse(passage, whole, [headline], setting)];
  const ruled: Draft[][] = [];
  passage.units.forEach((unit, at) => {
    const [unitBefore, draftBefore] = [passage.units[at - 1], ruled.at(-1)?.at(-1)];
    ruled.push(readUnit({ passage, unit, unitBefore, draftBefore }));
  });
  const fused = passage.units.map((unit, at) => fuse(passage, unit, ruled[at] ?? [], setting));
  return citeAfterwards(passage, fused.map(withoutNextWords), (draft) => isReport(passage, draft, setting));
}

/** `“[It is late],” said Doe. “[They know],” Doe said.`: what a later sentence attributes is no second part of what an earlier one does. */
function withoutNextWords(drafts: readonly Draft[], at: number, sentences: readonly Draft[][]): Draft[] {
  if (drafts.every(({ content }) => content.length < 2)) return [...drafts];
  const later = sentences.slice(at + 1).flatMap((next) => next.flatMap(({ content }) => content));
  const isLater = (part: Range) => later.some(({ from, end }) => from <= part.from && part.end <= end);
  return drafts.map((draft) => ({
    ...draft,
    content: draft.content.filter((part, nth) => nth === 0 || !isLater(part)),
  }));
}

/** One sentence: what rules and the encoder find in it, to whom it is told and who only passes it on. */
function fuse(passage: Passage, unit: Unit, ruled: readonly Draft[], setting: Setting): Draft[] {
  const { cuesIn } = setting;
  const passesOn = (draft: Draft) => isReport(passage, draft, setting);
  const words = (range: Range) => wordsOf(passage, range);
  const isOutlet = (source: Range) => isReportOf(passage, source, setting);
  const isQuotation = (range: Range) => isWholeQuotation(passage, range);
  const isNamed = ({ from, end }: Range) =>
    setting.mentions.some((one) => one.kind !== 'PLACE' && one.end === spanOf(passage, from, end).end);
  const isBody = (range: Range) => isNamedBody(passage, range, setting);
  const settle = (drafts: readonly Draft[]) =>
    settleSpeech(drafts, { wordsOf: words, isOutlet, isQuotation, isNamed }).map((draft) => ({
      ...draft,
      speech:
        (draft.speech || isFinding(passage, draft, { others: drafts, isBody })) &&
        !tellsNothing(passage, draft),
    }));
  const sure = settle(ruled);
  const read = cuesIn && readEncoded({ passage, unit }, cuesIn);
  const told = read ? settle(reconcile(sure, read, { passesOn, wordsOf: words })) : sure;
  const spoken = told.filter((draft) => !isDateline(passage, draft, { told, mentions: setting.mentions }));
  const drafts = spoken.map((draft) =>
    isSupposed(passage, draft) || (draft.said ?? 1) < UNSAID ? { ...draft, speech: false } : draft,
  );
  const parted = partContents(passage, withFronts(passage, unit, drafts));
  const quoted = readQuotedAs(passage, unit, parted);
  return passOn(passage, unit, addressInterviewer(passage, unit, quoted), passesOn);
}

/** "[ROEVILLE]: Two men were held, police said": where it was filed, a place or with somebody behind it who says the same. */
function isDateline(
  passage: Passage,
  { source, cue: [colon], content }: Draft,
  { told, mentions }: Pick<Setting, 'mentions'> & { readonly told: readonly Draft[] },
): boolean {
  if (isHeadline(passage) || source?.from !== 0 || !colon || wordsOf(passage, colon) !== ':') return false;
  const { start, end } = spanOf(passage, source.from, source.end);
  if (!/^\p{Lu}{4,}(?: \p{Lu}{3,})?$/u.test(passage.text.slice(start, end))) return false;
  const isPlace = mentions.some((one) => one.kind === 'PLACE' && one.start === start && one.end === end);
  return isPlace || told.some((one) => (one.cue[0]?.from ?? 0) >= (content[0]?.end ?? Infinity));
}

/** "Example News", "The Roe Office (RO)", "Ruritania's Roe Office"; not "a man at Example News". */
function isNamedBody(passage: Passage, range: Range, { text, mentions }: Setting): boolean {
  const { start, end } = spanOf(passage, range.from, range.end);
  return spansIn(mentions, { start, end }).some(
    (one) =>
      one.kind === 'ORGANISATION' &&
      /^(?:the\s)?(?:\S+['’]s\s)?$/iu.test(text.slice(start, one.start)) &&
      /^(?:\s\(\p{L}+\))?$/u.test(text.slice(one.end, end)),
  );
}

/** Below this the encoder is sure that nothing is said: "[recalled] its envoy". */
const UNSAID = 0.2;

/** "according to the affidavit", "Example News recalled", "the agency noted", "EN reported". */
function isReport(passage: Passage, { cue, source }: Draft, setting: Setting): boolean {
  if (!source || lower(passage, cue[0]?.from ?? -1) === 'according') return source !== undefined;
  const words = slice(setting.text, spanOf(passage, source.from, source.end));
  const isReporting = cue.some(({ end }) => /^report(?:s|ed)$/u.test(lower(passage, end - 1)));
  return (isReporting && /\p{Lu}/u.test(words)) || isReportOf(passage, source, setting);
}

/** "Example News", "the agency". */
function isReportOf(passage: Passage, { from, end }: Range, { text, isOutlet }: Setting): boolean {
  const words = slice(text, spanOf(passage, from, end));
  return isOutlet(words) || isOutletNoun(words);
}
