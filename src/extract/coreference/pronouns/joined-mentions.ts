import { firstAfter } from '../../../util/first-after';
import type { TokenizedText } from '../../tokens/token';
import type { Chain } from '../chain';
import type { ResolvedMention } from '../referents';

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
  if (first.form === 'PRONOUN' || !areAlike(first.chains, second.chains)) return false;
  const and = tokens[firstAfter(tokens, first.end - 1)];
  if (and?.lower !== 'and' || and.start !== first.end + 1) return false;
  const start = second.titleStart ?? second.start;
  const [next, after] = tokens.slice(and.index + 1, and.index + 3);
  return next?.start === start || (next?.lower === 'the' && after?.start === start);
}

/** One and another, both of them people or both something else. */
function areAlike(first: readonly Chain[], second: readonly Chain[]): boolean {
  const [one, ...more] = first;
  const [other, ...others] = second;
  if (!one || !other || one === other || more.length + others.length > 0) return false;
  return (one.kind === 'PERSON') === (other.kind === 'PERSON');
}
