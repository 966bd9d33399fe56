import type { Span } from '../../model/span';
import { firstAfter } from '../../util/first-after';
import type { TokenizedText } from '../tokens/token';
import type { Chain } from './chain';
import type { ResolvedMention } from './referents';

/**
 * The mentions with those that "and" joins as one more mention of both, behind the second: "[Jane Doe and Minister John Roe] were
 * held. They…". Both are people, or both are something else.
 */
export function withPairs(
  mentions: readonly ResolvedMention[],
  tokenized: TokenizedText,
): readonly ResolvedMention[] {
  const byEnd = new Map<number, ResolvedMention>();
  return mentions.flatMap((second) => {
    const first = byEnd.get(endBeforeAnd(second, tokenized) ?? -1);
    // Of two that end there the longer one: "[Bank of [Ruritania]] and Roe Bank".
    if (!byEnd.has(second.end)) byEnd.set(second.end, second);
    return first && first.form !== 'PRONOUN' && areAlike(first.chains, second.chains)
      ? [second, pairOf(first, second)]
      : [second];
  });
}

const pairOf = (first: ResolvedMention, second: ResolvedMention): ResolvedMention => ({
  ...second,
  start: first.start,
  chains: [...first.chains, ...second.chains],
});

/** Where that ends to which "and" or "and the" joins a mention with its title. */
function endBeforeAnd(
  { start, titleStart = start }: ResolvedMention,
  { tokens }: TokenizedText,
): number | undefined {
  const next = firstAfter(tokens, titleStart - 1);
  const and = tokens[next - 1]?.lower === 'the' ? next - 2 : next - 1;
  const before = tokens[and - 1];
  return tokens[and]?.lower === 'and' && tokens[and].start === (before?.end ?? 0) + 1
    ? before?.end
    : undefined;
}

/** One and another, both of them people or both something else. */
function areAlike(first: readonly Chain[], second: readonly Chain[]): boolean {
  const [[one, ...more], [other, ...others]] = [first, second];
  if (!one || !other || one === other || more.length + others.length > 0) return false;
  return (one.kind === 'PERSON') === (other.kind === 'PERSON');
}

/** In characters: how far back "the two countries" and "the pair" reach for two that are named together. */
const NEAR = 400;
/** The two of whom each is as asked that are named together last before a place; empty where none are near. */
export type PairBefore = (place: Span, isMeant: (chain: Chain) => boolean) => readonly Chain[];

/** Finds those that a text names together: "[Ruritania and Sylvania] agreed. The two countries…". */
export function pairsBefore(mentions: readonly ResolvedMention[], tokenized: TokenizedText): PairBefore {
  const pairs = withPairs(mentions, tokenized).filter(({ chains }) => chains.length === 2);
  return ({ start }, isMeant) =>
    pairs
      .slice(firstAfter(pairs, start - NEAR), firstAfter(pairs, start))
      .findLast(({ end, chains }) => end <= start && chains.every(isMeant))?.chains ?? [];
}
