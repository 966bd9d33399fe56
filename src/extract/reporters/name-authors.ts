import { hull, slice, sliceAll } from '../../model/span';
import { lastUntil } from '../../util/last-until';
import { memoize } from '../../util/memoize';
import { once } from '../../util/once';
import type { Chain } from '../coreference/chain';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { alike, findPapers, isNotice, ISSUES, PAPER, type Mentioned, type Paper } from './papers';
import { besides, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** "[the statement] said", "according to [the report released Monday]", "a joint statement, [which] noted": what somebody wrote. */
const WRITTEN = new RegExp(
  String.raw`^(?:the|this|that|an?|its|his|her|their|one)?\s?(?:[\p{L}\d-]+\s){0,2}(?<noun>${PAPER})(?:(?:,|\s(?:released|published|issued|obtained|seen|conducted|prepared|by|from|on|about|into|last|this)\s).*)?$`,
  'iu',
);
/** In characters: how far back the author is looked for of what is soon forgotten, and of the rest. */
const SOON = 700;
const LATE = 4_000;
const farthest = (noun: string) =>
  isNotice(noun) || /^(?:letter|e-?mail|note|dispatch)$/u.test(noun) ? SOON : LATE;

/** How a text speaks of one kind of paper. */
interface Wording {
  readonly isAlike: RegExp;
  /** "reported", "emailed" */
  readonly isVerb: RegExp | undefined;
  /** "in a statement", "issued a report" */
  readonly isWritten: RegExp;
  /** "the annual report" */
  readonly isSource: RegExp;
}

const wordingOf = memoize((noun: string): Wording => {
  const paper = alike(noun);
  return {
    isAlike: new RegExp(`^${paper}$`, 'iu'),
    isVerb: /^(?:report|post|e-?mail)$/u.test(noun)
      ? new RegExp(String.raw`\b${noun}(?:s|ed)\b`, 'u')
      : undefined,
    isWritten: new RegExp(
      String.raw`(?<!\b(?:quoted|cited|named|mentioned|interviewed)\s)\b(?:in|via|through)\s(?:an?|the|its|his|her|their|this|another|one)\s(?:[\p{L}\d-]+\s){0,4}?${paper}\b|${ISSUES}${paper}\b`,
      'iu',
    ),
    isSource: new RegExp(
      String.raw`^(?:the\s(?:\p{Ll}+\s)?(?:part|section|summary|copy)\sof\s)?(?:(?!(?:by|from|in|on|of|to|for|at|with|about|who|that)\s)[^\s,]+\s){0,6}?${paper}\b`,
      'iu',
    ),
  };
});

interface Sought {
  readonly noun: string;
  readonly isNew: boolean;
  /** "the study by Roe" */
  readonly isToldHere: boolean;
  readonly text: string;
}

/**
 * Who says what a paper says is its author: "Doe said in a statement that it was over. “Good,” [the statement] said.",
 * "It was over, Example News reported. According to [the report], it had been late."
 */
export function nameAuthors<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Mentioned,
): readonly T[] {
  const { text } = referents;
  const all = once(() => findPapers(referents));
  const papersOf = memoize((noun: string) => all().filter((one) => wordingOf(noun).isAlike.test(one.noun)));
  const known: T[] = [];
  for (const one of statements) {
    const sought = writtenIn(one, text);
    known.push(sought ? withAuthor(one, known, { ...sought, papers: papersOf(sought.noun) }) : one);
  }
  return known;
}

/** Whose it was said to be last; else what a body that has just said something wrote; else whose it is said to be only later. */
function withAuthor<T extends ResolvedAttribution>(
  one: T,
  known: readonly T[],
  sought: Sought & { readonly papers: readonly Paper[] },
): T {
  const place = placeOf(one);
  const { start, end } = hull(one.attribution.source);
  const from = sought.isNew || sought.isToldHere ? start : start - farthest(sought.noun);
  const last = lastUntil(sought.papers, Math.max(end, place));
  const paper = last && last.start >= from ? last : undefined;
  if (sought.isToldHere) return inTheNameOf(one, paper ? [paper.chain] : []);
  const near = lastSince(known, place - farthest(sought.noun));
  const author = near.findLast((other) => isAuthor(other, one, sought) && !isOnlyCalled(other, sought.text));
  if (paper && (!author || paper.start > placeOf(author))) return inTheNameOf(one, [paper.chain]);
  const other = author ?? known.slice(-1).find((last) => isJustRead(last, one, sought));
  return other ? writtenBy(one, other, sought) : inTheNameOf(one, onlyAuthor(sought));
}

/** The last of the statements, as far back as `from`, with some room for those that are told behind what is said. */
function lastSince<T extends ResolvedAttribution>(known: readonly T[], from: number): readonly T[] {
  let at = known.length;
  for (let one = known[at - 1]; one && placeOf(one) >= from - LATE; one = known[at - 1]) at -= 1;
  return known.slice(at);
}

/** "according to [a report released on Monday] … the Roe Institute report found": where no other report has an author. */
function onlyAuthor(sought: Sought & { readonly papers: readonly Paper[] }): Chain[] {
  if (isNotice(sought.noun)) return [];
  const same = sought.papers.filter(({ noun }) => noun === sought.noun);
  const chains = new Set(same.map(({ chain }) => chain));
  return chains.size === 1 ? [...chains] : [];
}

/** "[The report]'s summary said", "[the report] said": of which no more is told. */
const isOnlyCalled = ({ attribution, sources }: ResolvedAttribution, text: string): boolean =>
  sources.every(({ chain }) => chain?.collective) && CALLED.test(sliceAll(text, attribution.source));

const CALLED = new RegExp(String.raw`^(?:the|this)\s(?:[\p{L}\d-]+\s)?${PAPER}\b`, 'iu');

/** The word for the paper, where it is the source. */
function writtenIn(
  { attribution, sources: [source, ...others] }: ResolvedAttribution,
  text: string,
): Sought | undefined {
  if (!source || others.length > 0 || !(source.chain?.collective ?? true)) return undefined;
  const all = hull(attribution.source);
  // "a report by [Roe Bank]": its own words tell
  if (source.chain && source.end - source.start < all.end - all.start) return undefined;
  const words = slice(text, all);
  const noun = WRITTEN.exec(words)?.groups?.['noun'];
  if (!noun || noun !== noun.toLowerCase()) return undefined;
  const isNew = /^(?:an?|one|another)\s/iu.test(words);
  return { noun, isNew, isToldHere: /\s(?:by|from)\s/u.test(words), text };
}

function isAuthor(other: ResolvedAttribution, one: ResolvedAttribution, { noun, text }: Sought): boolean {
  const isNear = placeOf(one) - placeOf(other) < farthest(noun);
  if (!isNear || !tellers(other, noun, text).some(({ chain }) => chain)) return false;
  const { isVerb, isWritten, isSource } = wordingOf(noun);
  const { source, cue } = other.attribution;
  const isCited = noun === 'report' && other.reporters.length === 0;
  const verb = isCited ? sliceAll(text, cue) : besides(other, text);
  if (isVerb?.test(verb)) return true;
  return isWritten.test(besides(other, text)) || isSource.test(sliceAll(text, source));
}

/** "It was over, the Roe Ministry reported. “It was late,” [the statement] reads": of the body that has just said something. */
function isJustRead(other: ResolvedAttribution, one: ResolvedAttribution, { noun, text }: Sought): boolean {
  const isNear = placeOf(one) - placeOf(other) < SOON;
  const isBody = ({ start, end, chain }: ResolvedSource) =>
    chain?.kind === 'ORGANISATION' &&
    (!chain.collective || chain.stands === 'body') &&
    !WRITTEN.test(slice(text, { start, end }));
  return isNotice(noun) && isNear && other.sources.length === 1 && other.sources.every(isBody);
}

/** Whose report it is that Example News reported something is told by the verb: not his whom it cites. */
function tellers(other: ResolvedAttribution, noun: string, text: string): readonly ResolvedSource[] {
  const isReported = noun === 'report' && /\breport(?:s|ed)\b/u.test(besides(other, text));
  return isReported && other.reporters.length > 0 ? other.reporters : other.sources;
}

function writtenBy<T extends ResolvedAttribution>(one: T, author: T, { noun, text }: Sought): T {
  const isReported = tellers(author, noun, text) === author.reporters;
  const by = isReported ? author.reporters : author.sources;
  const reporters = one.reporters.length > 0 || isReported ? one.reporters : author.reporters;
  return {
    ...inTheNameOf(
      one,
      by.flatMap(({ chain }) => chain ?? []),
    ),
    reporters,
  };
}

function inTheNameOf<T extends ResolvedAttribution>(one: T, chains: readonly Chain[]): T {
  if (chains.length === 0) return one;
  const [{ start, end } = hull(one.attribution.source)] = one.sources;
  return { ...one, sources: chains.map((chain) => ({ start, end, chain })) };
}
