import { OCCASION } from '../clauses/clause-ends';
import { meet, type Draft, type Range } from '../text/draft';
import { lower, word, type Passage, type Unit, isCapital } from '../text/passage';
import type { PassesOn } from '../reconcile';
import { isTeller } from '../text/tellers';
import { isCiting, opensCitation, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../words/word-classes';

const LONGEST = 20;
/** What an outlet goes by itself: it does not pass on what a memo says. */
const EVIDENCE =
  /^(?:documents?|data|figures|records?|letters?|e-?mails?|memos?|filings?|transcripts?|papers|audit|minutes|images|footage|photographs?|photos|videos?|files?|studies|study|surveys?|report)$/u;

/**
 * Who says it and who only passes it on, where a phrase beside the report tells: "Example News reported, citing [two officials],
 * that it was over" has speaker "two officials" and reporter Example News; "Doe, quoted by [Example News], said" has the
 * reporter Example News.
 */
export function passOn(passage: Passage, unit: Unit, drafts: readonly Draft[], passesOn: PassesOn): Draft[] {
  let told = drafts.map((draft) => withoutNextTeller(passage, draft, drafts));
  for (let at = unit.from; at < unit.end; at += 1) {
    if (passage.quotedBy[at] || isTaken(drafts, at)) continue;
    const from = citedFrom(passage, at);
    if (from !== undefined) told = cite(passage, unit, told, { at, from, passesOn });
    else if (isQuotedBy(passage, at)) told = quote(passage, unit, told, at);
    else if (isAside(passage, told, at)) told = quote(passage, unit, told.filter(cuedElsewhere(at)), at);
  }
  return told;
}

/** "This was announced by [Doe], Example News reports": who reports it is no part of the name. */
function withoutNextTeller(passage: Passage, draft: Draft, drafts: readonly Draft[]): Draft {
  const own = draft.source;
  if (!own) return draft;
  const next = drafts.find(({ rule, source, cue }) => {
    const end = cue.at(-1)?.end;
    if (rule !== 'trailing' || !source || end === undefined || end > own.end) return false;
    return source.from > own.from + 1 && word(passage, source.from - 1) === ',';
  });
  return next?.source ? { ...draft, source: { from: own.from, end: next.source.from - 1 } } : draft;
}

/** "Doe said[, according to Example News,] that it was over". */
function isAside(passage: Passage, drafts: readonly Draft[], at: number): boolean {
  const isAccording = lower(passage, at) === 'according' && word(passage, at - 1) === ',';
  return isAccording && drafts.some(({ cue, speech }) => speech && cue.at(-1)?.end === at - 1);
}

const cuedElsewhere =
  (at: number) =>
  ({ cue }: Draft) =>
    cue[0]?.from !== at;

/** "Example News, [quoting] Doe as saying": read already. */
function isTaken(drafts: readonly Draft[], at: number): boolean {
  return drafts.some(
    ({ rule, source, quotedBy, cue }) =>
      (rule === 'according-to' &&
        cue.some((part) => meet(part, { from: at, end: at + 1 })) &&
        isLeading(cue)) ||
      (rule === 'quoted-as' &&
        (source?.from === at + 1 ||
          quotedBy?.from === at + 2 ||
          cue.some((part) => meet(part, { from: at, end: at + 1 })))),
  );
}

/** "[As reported by] Doe, it was over". */
const isLeading = ([first]: Draft['cue']) => first !== undefined && first.end - first.from === 3;

/** Where the words begin for who is cited: "citing [Doe]", "with reference to [Doe]", "attributing it to [Doe]", "according to Example News, which cited [Doe]". */
function citedFrom(passage: Passage, at: number): number | undefined {
  const here = lower(passage, at);
  if (isCiting(here)) return lower(passage, at - 1) === 'without' ? undefined : at + 1;
  if (here === 'with' && lower(passage, at + 1) === 'reference' && lower(passage, at + 2) === 'to')
    return at + 3;
  if (/^(?:attributing|crediting|referring)$/u.test(here)) return afterTo(passage, at + 1);
  const isRelative = /^(?:which|who)$/u.test(lower(passage, at - 1)) && lower(passage, at - 2) === ',';
  return isRelative && /^(?:cited|quoted|cites|quotes)$/u.test(here) ? at + 1 : undefined;
}

/** "attributing the information to [a port official]", "referring to [a port official]": where those words begin. */
function afterTo(passage: Passage, from: number): number | undefined {
  for (let at = from; at < from + 5; at += 1) {
    if (lower(passage, at) === 'to') return at + 1;
    if (passage.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** The place of "citing", and where the words for who is cited begin. */
interface Citation {
  readonly at: number;
  readonly from: number;
}

function cite(
  passage: Passage,
  unit: Unit,
  drafts: Draft[],
  { at, from, passesOn }: Citation & { readonly passesOn: PassesOn },
): Draft[] {
  const cited = phraseAfter(passage, unit, from);
  if (!cited || !isSource(passage, cited)) return drafts;
  const others = drafts.map((draft) => (draft.cue[0]?.from === at ? { ...draft, speech: false } : draft));
  const place = beside(passage, others, at);
  const report = others[place];
  if (!report || (lower(passage, at) === 'referring' && !passesOn(report))) return drafts;
  const phrase = { from: at, end: cited.end };
  const content = report.content
    .map((part) => behind(passage, part, phrase))
    .filter((part) => part.from < phrase.from || part.end > phrase.end);
  const own = { ...report, content, addressee: undefined };
  return others.with(place, isEvidence(passage, cited) ? own : { ...own, cited });
}

/** "reported[, quoting the governor, that] the road was closed": what is said begins behind the phrase. */
function behind(passage: Passage, part: Range, phrase: Range): Range {
  if (part.from < phrase.from || part.from >= phrase.end || part.end <= phrase.end + 2) return part;
  let from = phrase.end;
  while (/^(?:,|that)$/u.test(lower(passage, from)) && from < part.end - 1) from += 1;
  return { from, end: part.end };
}

/** "a memo [from the firm]", "a document [it] had seen". */
const isBehindHead = (word: string) => PREPOSITIONS.has(word) || SUBJECT_PRONOUNS.has(word);

/** "an internal memo", "documents": and nobody whose they are. */
export function isEvidence(passage: Passage, { from, end }: Range): boolean {
  let last = from;
  while (last + 1 < end && !isBehindHead(lower(passage, last + 1))) last += 1;
  const isBy = /^(?:by|from)$/u.test(lower(passage, last + 1));
  return EVIDENCE.test(lower(passage, last)) && !(isBy && last + 1 < end);
}

function quote(passage: Passage, unit: Unit, drafts: Draft[], at: number): Draft[] {
  const phrase = phraseAfter(passage, unit, at + 2);
  const place = beside(passage, drafts, at);
  const report = drafts[place];
  if (!report || !phrase) return drafts;
  // "sources quoted by [Example News] indicated that it was over"
  const end = Math.min(
    phrase.end,
    ...report.cue.map(({ from }) => from).filter((from) => from > phrase.from),
  );
  return drafts.with(place, { ...report, quotedBy: { from: phrase.from, end } });
}

/** ", quoted by", "as cited by", "as reported by", "in a statement carried by", "was quoted by Example News as saying". */
function isQuotedBy(passage: Passage, at: number): boolean {
  if (lower(passage, at + 1) !== 'by') return false;
  const here = lower(passage, at);
  const isApart = /^(?:as|,)$/u.test(lower(passage, at - 1)) || OCCASION.test(lower(passage, at - 1));
  return /^(?:quoted|cited)$/u.test(here) || (isApart && CARRIED.test(here));
}

const CARRIED = /^(?:reported|carried|relayed|published|broadcast|aired|translated)$/u;

/** The report that a phrase at `at` belongs to: the last one before it in the sentence, else the first after it. */
function beside(passage: Passage, drafts: readonly Draft[], at: number): number {
  const isOther = ({ speech, content, source }: Draft) =>
    speech && source !== undefined && !content.some((part) => part.from < at && at < part.end - 1);
  const before = drafts.findLastIndex(
    (draft) => isOther(draft) && (draft.cue[0]?.from ?? at) < at && !passage.quotedBy[at],
  );
  return before >= 0 ? before : drafts.findIndex((draft) => isOther(draft) && draft.cue[0] !== undefined);
}

function phraseAfter(passage: Passage, unit: Unit, from: number): Range | undefined {
  // `Quoting “[two officials]”, the paper wrote`
  const quotation = passage.quotedBy[from];
  if (quotation?.open === from && quotation.close !== undefined && quotation.end - from < LONGEST)
    return { from: quotation.first, end: quotation.end };
  let end = from;
  while (end < unit.end && end - from < LONGEST && !endsPhrase(passage, end)) end += 1;
  return end > from ? { from, end } : undefined;
}

function endsPhrase(passage: Passage, at: number): boolean {
  return (
    /^(?:[,.;:!?)]|[—–]|--|as|that|said|says|who|which|and|but)$/u.test(word(passage, at)) ||
    passage.quotedBy[at] !== undefined
  );
}

/** A name or a word for a source before any preposition: "two [officials] in the ministry"; not "security concerns". */
export function isSource(passage: Passage, { from, end }: Range): boolean {
  for (let at = from; at < end && !(at > from && PREPOSITIONS.has(lower(passage, at))); at += 1) {
    if (
      isCapital(passage, at) ||
      isTeller(lower(passage, at), passage.lexicon) ||
      EVIDENCE.test(lower(passage, at))
    )
      return true;
  }
  return false;
}

/** After a parenthesis that opens at the comma `at`: "reported[, citing two officials,] that", "said[, according to Doe,] that". */
export function skipCitation(passage: Passage, unit: Unit, at: number): number {
  if (word(passage, at) !== ',' || !opensCitation(lower(passage, at + 1))) return at;
  for (let close = at + 2; close < unit.end && close - at < LONGEST; close += 1)
    if (word(passage, close) === ',') return close + 1;
  return at;
}
