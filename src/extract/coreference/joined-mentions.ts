import { firstAfter } from '../../util/first-after';
import type { TokenizedText } from '../tokens/token';
import type { ResolvedMention } from './referents';

/**
 * The mentions with those that "and" joins as one more mention of both, behind the second: "[Jane Doe and John Roe] were held. They…".
 * Both are people, or both are something else.
 */
export function withPairs(
  mentions: readonly ResolvedMention[],
  tokenized: TokenizedText,
): readonly ResolvedMention[] {
  return mentions.flatMap((second, at) => {
    const first = mentions[at - 1];
    return first && areJoined(first, second, tokenized)
      ? [second, { ...second, start: first.start, chains: [...first.chains, ...second.chains] }]
      : [second];
  });
}

function areJoined(first: ResolvedMention, second: ResolvedMention, { tokens }: TokenizedText): boolean {
  const [one] = first.chains;
  const [other] = second.chains;
  if (first.form === 'PRONOUN' || first.chains.length !== 1 || second.chains.length !== 1) return false;
  if (!one || !other || one === other || (one.kind === 'PERSON') !== (other.kind === 'PERSON')) return false;
  const between = firstAfter(tokens, first.end - 1);
  const joins = tokens[between]?.lower === 'and' && tokens[between]?.start === first.end + 1;
  return joins && tokens[between + 1]?.start === (second.titleStart ?? second.start);
}
