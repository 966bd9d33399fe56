import { hull, slice } from '../../model/span';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { besides, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** "[the statement] said", "according to [the report]", "a joint statement, [which] noted": what somebody wrote. */
const WRITTEN =
  /^(?:the|this|that|a|its|his|her|their|one)?\s?(?:[\p{L}-]+\s)?(?<noun>statement|report|letter|post|message|article|note|memo|release|communiqu[eé]|announcement|dispatch|filing|declaration|editorial|commentary|e-?mail)$/iu;
/** In characters: how far back its author is looked for. */
const FARTHEST = 700;

/**
 * Who says what a paper says is its author: "Doe said in a statement that it was over. “Good,” [the statement] said.",
 * "It was over, Example News reported. According to [the report], it had been late."
 */
export function nameAuthors<T extends ResolvedAttribution>(
  statements: readonly T[],
  { text }: Pick<Referents, 'text'>,
): readonly T[] {
  const known: T[] = [];
  for (const one of statements) {
    const noun = writtenIn(one, text);
    const author =
      noun &&
      (known.findLast((other) => isAuthor(other, one, { noun, text })) ??
        known.slice(-1).find((other) => isJustRead(other, one, { noun, text })));
    known.push(author && noun ? writtenBy(one, author, { noun, text }) : one);
  }
  return known;
}

/** The word for the paper, where it is the source. */
function writtenIn({ sources: [source, ...others] }: ResolvedAttribution, text: string): string | undefined {
  if (!source || others.length > 0 || !(source.chain?.collective ?? true)) return undefined;
  return WRITTEN.exec(slice(text, source))?.groups?.['noun']?.toLowerCase();
}

interface Paper {
  readonly noun: string;
  readonly text: string;
}

function isAuthor(other: ResolvedAttribution, one: ResolvedAttribution, { noun, text }: Paper): boolean {
  const isNear = placeOf(one) - placeOf(other) < FARTHEST;
  if (!isNear || !tellers(other, noun, text).some(({ chain }) => chain)) return false;
  return new RegExp(String.raw`\b${noun}`, 'iu').test(besides(other, text));
}

/** Papers in which a body says what it has to say. */
const ISSUED = /^(?:statement|message|post|release|communiqu[eé]|announcement)$/u;
const REPORTS = /\breport(?:s|ed)\b/u;

/** "It was over, the Roe Ministry reported. “It was late,” [the statement] reads": of the body that has just said something. */
function isJustRead(other: ResolvedAttribution, one: ResolvedAttribution, { noun, text }: Paper): boolean {
  const isIssued = ISSUED.test(noun) || (noun === 'report' && REPORTS.test(besides(other, text)));
  const isNear = placeOf(one) - placeOf(other) < FARTHEST;
  const isBody = ({ start, end, chain }: ResolvedSource) =>
    chain?.kind === 'ORGANISATION' &&
    (!chain.collective || chain.stands === 'body') &&
    !WRITTEN.test(slice(text, { start, end }));
  return isIssued && isNear && other.sources.length === 1 && other.sources.every(isBody);
}

/** Whose report it is that Example News reported something is told by the verb: not his whom it cites. */
function tellers(other: ResolvedAttribution, noun: string, text: string): readonly ResolvedSource[] {
  const isReported = noun === 'report' && /\breport(?:s|ed)\b/u.test(besides(other, text));
  return isReported && other.reporters.length > 0 ? other.reporters : other.sources;
}

function writtenBy<T extends ResolvedAttribution>(one: T, author: T, { noun, text }: Paper): T {
  const isReported = tellers(author, noun, text) === author.reporters;
  const by = isReported ? author.reporters : author.sources;
  const [{ start, end } = hull(one.attribution.source)] = one.sources;
  const sources = by.flatMap(({ chain }) => (chain ? [{ start, end, chain }] : []));
  const reporters = one.reporters.length > 0 || isReported ? one.reporters : author.reporters;
  return { ...one, sources, reporters };
}
