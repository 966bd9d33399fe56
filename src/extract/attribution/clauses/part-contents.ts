/** Where what is said ends because somebody speaks again: in what the encoder marks, beside what rules find, and among all drafts. */
import { isWholeQuotation } from '../finish';
import type { Draft, Range } from '../text/draft';
import { lower, type Passage } from '../text/passage';
import { holdsFiniteVerb } from '../text/verb-or-noun';
import { isAdverb, isAuxiliary } from '../../words/word-classes';
import { isPronoun } from './content-opening';
import { goesOnSaying, opensOccasion, opensOthersReport } from './clause-ends';

/** "The union warned [it would strike], and accused Doe": what is said ends where its speaker's next cue begins. */
export function upToNextCue(passage: Passage, { from, end }: Range, next: readonly Range[]): Range {
  let last = Math.min(end, ...next.map((cue) => cue.from).filter((at) => at > from));
  for (let at = from + 1; at < last; at += 1) if (!passage.quotedBy[at] && endsAt(passage, at)) last = at;
  while (last < end && last > from + 1 && /^(?:,|and|but)$/u.test(lower(passage, last - 1))) last -= 1;
  return { from, end: last };
}

const endsAt = (passage: Passage, at: number) =>
  opensOccasion(passage, at) ||
  opensOrigin(passage, at) ||
  opensNextCue(passage, at) ||
  opensOthersReport(passage, at);

/** "said it was sold[, attributing] the information to an official". */
const opensOrigin = (passage: Passage, at: number) =>
  lower(passage, at) === ',' && /^(?:attributing|crediting)$/u.test(lower(passage, at + 1));

/** "says that it is peaceful [and denies] having a bomb", "writes that it is late [and warns] of it": the same speaker goes on. */
function opensNextCue(passage: Passage, at: number): boolean {
  const next = isAdverb(lower(passage, at + 1)) ? at + 2 : at + 1;
  const here = lower(passage, at);
  if (/^(?:and|but)$/u.test(here) && goesOnSaying(passage, at + 1)) return true;
  return /^(?:and|but|,)$/u.test(here) && /^(?:denies|denied)$/u.test(lower(passage, next));
}

/** Where one content has run into what another cue opens, it ends before that. */
export const partContents = (passage: Passage, drafts: readonly Draft[]): Draft[] =>
  drafts
    .flatMap((draft) => partAtQuotation(passage, draft))
    .map((draft) =>
      endBehindPronoun(passage, endBeforeAside(passage, endBeforeNext(passage, draft, drafts))),
    );

/**
 * `Doe said [it was late]. “[We lost.]”`, `“[We won,]” Doe said. He left. “[It is over.]”`: a quotation in a sentence of its own is a
 * statement of its own, unless it goes on from one that ends right before: `“[We won,]” Doe said. “[It is over.]”`
 */
function partAtQuotation(passage: Passage, draft: Draft): Draft[] {
  const next = draft.content.findIndex((part, nth) => nth > 0 && isSaidAnew(passage, draft, part));
  if (next < 0) return [draft];
  const [before, after] = [draft.content.slice(0, next), draft.content.slice(next)];
  const anew = { ...draft, rule: 'next-quotation', sense: undefined, cue: [], content: after, finite: false };
  return [{ ...draft, content: before }, ...partAtQuotation(passage, anew)];
}

function isSaidAnew(passage: Passage, { source, cue, content }: Draft, part: Range): boolean {
  if (!isWholeQuotation(passage, part)) return false;
  const told = [...content, ...cue, ...(source ? [source] : [])].filter(({ end }) => end <= part.from);
  const last = Math.max(...told.map(({ end }) => end));
  const sentences = sentenceOf(passage, part.from) - sentenceOf(passage, last - 1);
  const isQuoted = content.every(({ from }) => from >= part.from || passage.tokens[from]?.kind === 'quote');
  return sentences > (isQuoted ? 1 : 0);
}

const sentenceOf = ({ tokens }: Passage, at: number) => tokens[at]?.sentence ?? 0;

/** "Doe denied [this] in comments to Example News": where it was said is no part of it. */
function endBehindPronoun(passage: Passage, draft: Draft): Draft {
  const [first, ...more] = draft.content;
  if (!first || more.length > 0 || !/^(?:it|this|that|these|those)$/u.test(lower(passage, first.from)))
    return draft;
  // "denounced [that during the night he was beaten]"
  const isBehind = first.from >= (draft.cue.at(-1)?.end ?? Infinity);
  const isLead = lower(passage, first.from) === 'that' && !isPronoun(passage, first.from);
  if (isBehind && isLead && holdsFiniteVerb(passage, first))
    return { ...draft, content: [{ from: first.from + 1, end: first.end }] };
  return first.end > first.from + 1 && /^(?:in|on|during|via)$/u.test(lower(passage, first.from + 1))
    ? { ...draft, content: [{ from: first.from, end: first.from + 1 }] }
    : draft;
}

/** "Doe spoke of [“dark forces”] — an apparent reference to Roe", "[it was late], without giving details": what the article says about the words. */
function endBeforeAside(passage: Passage, draft: Draft): Draft {
  const last = draft.content[draft.content.length - 1];
  if (!last) return draft;
  for (let at = last.from + 1; at < last.end - 2; at += 1) {
    if (!/^(?:—|–|-|--|,)$/u.test(lower(passage, at)) || passage.quotedBy[at]) continue;
    const words = passage.tokens.slice(at + 1, Math.min(last.end, at + 6)).map((token) => token.lower);
    if (!ASIDE.test(words.join(' '))) continue;
    return { ...draft, content: [...draft.content.slice(0, -1), { from: last.from, end: at }] };
  }
  return draft;
}

const ASIDE =
  /^(?:without (?:elaborat|specify|nam|identify|explain)ing\b|without (?:\p{L}+ing )(?:(?:any|further|more|a|the|immediate) )*(?:evidence|proof|details?|specifics|reasons?|names?|timeline|timeframe)\b|(?:widely |apparently |presumably )?(?:believed|thought|understood|taken|seen|interpreted) (?:to be|as) |(?:in )?(?:an? |what (?:was|is|seemed|appeared) )?(?:apparent|clear|obvious|thinly|veiled|possible|likely|pointed) (?:veiled )?(?:reference|allusion|nod|swipe|jab|dig|rebuke|reply|response)\b|(?:an? |in )(?:reference|allusion) to |in (?:an?|another) (?:(?:apparent|clear|thinly|veiled|further|rare|fresh|strong|clearest) ){0,2}(?:hint|sign|signal|nod|swipe|dig|jab|rebuke)\b)/u;

/** "Doe condemned [the launch as “reckless”], telling reporters that it was one of many": the same speaker begins anew. */
function endBeforeNext(passage: Passage, draft: Draft, drafts: readonly Draft[]): Draft {
  const { source, content } = draft;
  const last = content[content.length - 1];
  if (!source || !last) return draft;
  const next = drafts.find(({ source: other, cue: [cue] }) => {
    const isSame = other?.from === source.from && other.end === source.end;
    return (
      isSame &&
      cue !== undefined &&
      cue.from > last.from + 1 &&
      cue.from < last.end &&
      isSecond(passage, draft.cue[0], cue)
    );
  });
  const end = beforeMark(passage, (next?.cue[0]?.from ?? 0) - 1);
  return next ? { ...draft, content: [...content.slice(0, -1), { from: last.from, end }] } : draft;
}

const beforeMark = (passage: Passage, at: number) => (lower(passage, at - 1) === ',' ? at - 1 : at);

/** "has said that … and [has called on]", "slammed … and [demanded]"; not so "said that Roe was late and [had urged]". */
function isSecond(passage: Passage, first: Range | undefined, { from }: Range): boolean {
  if (!/^(?:and|but)$/u.test(lower(passage, from - 1)) || passage.quotedBy[from]) return false;
  return !isAuxiliary(lower(passage, from)) || lower(passage, first?.from ?? -1) === lower(passage, from);
}
