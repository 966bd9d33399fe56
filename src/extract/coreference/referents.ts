import type { MentionForm } from '../../model/annotations';
import type { Lexicon } from '../../model/lexicon';
import { byPosition, type Span } from '../../model/span';
import { sentenceAt, type TokenizedText } from '../tokens/token';
import type { IsOutlet } from '../attribution/passing-on/outlet-names';
import { spansIn } from '../../util/spans-in';
import { addMention, dropMention, type Chain } from './chain';
import type { Collectives } from './sources/collectives';
import type { States } from './names/states';

/** Words with whom they mean: one entity, or both members of a pair. */
export interface ResolvedMention extends Span {
  readonly form: MentionForm;
  readonly chains: readonly Chain[];
  /** Where the title before a name begins: "[Ruritania's ambassador to Sylvania] Jane Doe". */
  readonly titleStart?: number;
}

/** A name of one person. */
export const isNamedPerson = ({ form, chains: [chain, ...others] }: ResolvedMention): boolean =>
  form === 'NAME' && chain?.kind === 'PERSON' && others.length === 0;

/** Everything that is known of who is who in one document. */
export interface Referents {
  readonly text: string;
  readonly tokenized: TokenizedText;
  readonly lexicon: Lexicon;
  /** In order of position. */
  readonly mentions: readonly ResolvedMention[];
  readonly states: States;
  readonly collectives: Collectives;
  readonly isOutlet: IsOutlet;
}

/** The mentions that lie in `span`, in order of position. */
export const mentionsIn = ({ mentions }: Pick<Referents, 'mentions'>, span: Span): ResolvedMention[] =>
  spansIn(mentions, span);

/** Those of the mentions, in order of position, that stand in the last sentence with any. */
export function inLastSentence<T extends Span>(
  { tokenized }: Pick<Referents, 'tokenized'>,
  mentions: readonly T[],
): T[] {
  const last = sentenceAt(tokenized, mentions.at(-1)?.start ?? 0);
  return mentions.filter((one) => sentenceAt(tokenized, one.start) === last);
}

/** The mentions with those of `found` in place of the descriptions and names that begin where they do. */
export function withInstead(
  mentions: readonly ResolvedMention[],
  found: readonly ResolvedMention[],
): ResolvedMention[] {
  const starts = new Set(found.map(({ start }) => start));
  const isReplaced = ({ start, form }: ResolvedMention) => form !== 'PRONOUN' && starts.has(start);
  for (const { start, chains } of mentions.filter(isReplaced))
    for (const chain of chains) dropMention(chain, start);
  for (const { start, end, form, chains } of found)
    for (const chain of chains) addMention(chain, { start, end }, form);
  return [...mentions.filter((one) => !isReplaced(one)), ...found].sort(byPosition);
}
