import type { Attribution } from '../../../model/attribution';
import { contains, hull } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { sentenceAt, type TokenizedText } from '../../tokens/token';
import { agrees, type Antecedent } from './antecedents';
import type { Pronoun } from './pronouns';

/** `Doe said: “…” “…” [He] left.`: who speaks in the quotation that ends in the sentence before, however long it is. */
export function whoIsQuoted(
  attributions: readonly Attribution[],
  tokenized: TokenizedText,
): (pronoun: Pronoun, before: readonly Antecedent[], said?: number) => Antecedent | undefined {
  const quotations = attributions
    .filter(({ kind, speech, source }) => kind === 'DIRECT' && speech && source.length > 0)
    .flatMap(({ source, content }) => content.map(({ start, end }) => ({ start, end, source: hull(source) })))
    .sort((a, b) => a.start - b.start);
  return (pronoun, before, said = pronoun.start) => {
    if (!pronoun.subject || !/^(?:fe)?male$/u.test(pronoun.gender)) return undefined;
    const last = quotations[firstAfter(quotations, Math.min(said, pronoun.start) - 1) - 1];
    const isNear = last && pronoun.sentence - sentenceAt(tokenized, last.end - 1) <= 1;
    return isNear
      ? before.findLast((one) => contains(last.source, one) && agrees(pronoun, one.chains))
      : undefined;
  };
}
