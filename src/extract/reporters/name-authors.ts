import { hull, slice } from '../../model/span';
import type { Chain } from '../coreference/chain';
import { mentionsIn, type Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { sentenceAt } from '../tokens/token';
import { besides, placeOf, type ResolvedAttribution } from './resolved-attribution';

const PAPER = `(?<noun>statement|report|letter|post|message|article|note|memo|release|communiqu[eé]|announcement|dispatch|filing|declaration|editorial|commentary|e-?mail)`;
/** "[the statement] said", "according to [the report]", "a joint statement, [which] noted": what somebody wrote. */
const WRITTEN = new RegExp(
  String.raw`^(?:the|this|that|a|its|his|her|their|one)?\s?(?:[\p{L}-]+\s)?${PAPER}$`,
  'iu',
);
/** "Doe [issued a statement] on Sunday". */
const ISSUES = String.raw`\b(?:issu(?:ed|es)|releas(?:ed|es)|publish(?:ed|es)|posted|put out)\s(?:an?|the|its|his|her|their|another)\s(?:[\p{L}-]+\s){0,3}?`;
/** In characters: how far back its author is looked for. */
const FARTHEST = 700;

/** The text with whom its words mean. */
type Mentioned = Pick<Referents, 'text' | 'mentions' | 'tokenized'>;

/**
 * Who says what a paper says is its author: "Doe said in a statement that it was over. “Good,” [the statement] said.",
 * "It was over, Example News reported. According to [the report], it had been late."
 */
export function nameAuthors<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Mentioned,
): readonly T[] {
  const { text } = referents;
  const known: T[] = [];
  for (const one of statements) {
    const noun = writtenIn(one, text);
    known.push(noun ? withAuthor(one, known, { noun, referents }) : one);
  }
  return known;
}

/** What somebody wrote in saying something, or issued, whichever is nearer; else what a body that has just said something did. */
function withAuthor<T extends ResolvedAttribution>(
  one: T,
  known: readonly T[],
  { noun, referents }: { readonly noun: string; readonly referents: Mentioned },
): T {
  const paper = { noun, text: referents.text };
  const author = known.findLast((other) => isAuthor(other, one, paper));
  const issuer = findIssuer(noun, placeOf(one), referents);
  if (issuer && (!author || issuer.at > placeOf(author))) return inTheNameOf(one, [issuer.chain]);
  const other = author ?? known.slice(-1).find((last) => isJustRead(last, one, paper));
  return other ? writtenBy(one, other, paper) : one;
}

/** Whoever is named first in the clause that tells of its issue: "After Roe was shot, [the Polar Ministry] issued a statement". */
function findIssuer(
  noun: string,
  before: number,
  { text, mentions, tokenized }: Mentioned,
): { readonly chain: Chain; readonly at: number } | undefined {
  const from = Math.max(0, before - FARTHEST);
  const found = [...text.slice(from, before).matchAll(new RegExp(`${ISSUES}${noun}\\b`, 'giu'))].pop();
  if (!found) return undefined;
  const at = from + found.index;
  const sentence = tokenized.sentences[sentenceAt(tokenized, at)]?.start ?? at;
  const start = sentence + (LEAD.exec(text.slice(sentence, at))?.[0].length ?? 0);
  const [chain] = mentionsIn({ mentions }, { start, end: at }).flatMap(({ chains }) =>
    chains.filter(({ kind }) => kind === 'PERSON' || kind === 'ORGANISATION'),
  );
  return chain && { chain, at };
}

/** The word for the paper, where it is the source. */
function writtenIn({ sources: [source, ...others] }: ResolvedAttribution, text: string): string | undefined {
  if (!source || others.length > 0 || !(source.chain?.collective ?? true)) return undefined;
  const words = slice(text, source);
  return WRITTEN.exec(words)?.groups?.['noun']?.toLowerCase();
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

const LEAD =
  /^(?:After|When|As|While|Following|Since|Before|Once|Hours|Minutes|Days|Shortly|Soon)\s[^,]*,\s/u;

/** Papers in which a body says what it has to say. */
const ISSUED = /^(?:statement|message|post|release|communiqu[eé]|announcement)$/u;

/** "It was over, the Roe Ministry reported. “It was late,” [the statement] reads": of the body that has just said something. */
function isJustRead(other: ResolvedAttribution, one: ResolvedAttribution, { noun, text }: Paper): boolean {
  const isNear = placeOf(one) - placeOf(other) < FARTHEST;
  const isBody = ({ start, end, chain }: ResolvedSource) =>
    chain?.kind === 'ORGANISATION' &&
    (!chain.collective || chain.stands === 'body') &&
    !WRITTEN.test(slice(text, { start, end }));
  return ISSUED.test(noun) && isNear && other.sources.length === 1 && other.sources.every(isBody);
}

/** Whose report it is that Example News reported something is told by the verb: not his whom it cites. */
function tellers(other: ResolvedAttribution, noun: string, text: string): readonly ResolvedSource[] {
  const isReported = noun === 'report' && /\breport(?:s|ed)\b/u.test(besides(other, text));
  return isReported && other.reporters.length > 0 ? other.reporters : other.sources;
}

function writtenBy<T extends ResolvedAttribution>(one: T, author: T, { noun, text }: Paper): T {
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
  const [{ start, end } = hull(one.attribution.source)] = one.sources;
  return { ...one, sources: chains.map((chain) => ({ start, end, chain })) };
}
