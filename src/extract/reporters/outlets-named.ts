import { slice, type Span } from '../../model/span';
import { firstAfter } from '../../util/first-after';
import type { Chain } from '../coreference/chain';
import { mentionsIn, type Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources';
import { isOutletChain } from './resolve-reporters';

/** An outlet where a span names it. */
export type NamedOutlet = ResolvedSource & { readonly chain: Chain };

/** "the station": an outlet without a name. */
const SORT =
  /^the (?:newspaper|paper|daily|weekly|magazine|broadcaster|channel|station|portal|website|tabloid|podcast|programme)$/iu;

/** The outlets that a span names or describes, in order of position, each mention; with none of "its". */
export function outletsNamed(referents: Referents, span: Span): NamedOutlet[] {
  return mentionsIn(referents, span).flatMap(({ start, end, form, chains }) => {
    const isOutlet = (one: Chain) =>
      isOutletChain(referents, one) || (one.collective && SORT.test(slice(referents.text, { start, end })));
    const chain = form === 'PRONOUN' ? undefined : chains.find(isOutlet);
    return chain ? [{ start, end, chain }] : [];
  });
}

/** From the beginning of the sentence that a span begins in to the end of the one that it ends in. */
export function sentencesOver({ tokenized: { sentences } }: Referents, { start, end }: Span): Span {
  const first = sentences[firstAfter(sentences, start) - 1];
  const last = sentences[firstAfter(sentences, end - 1) - 1];
  return { start: first?.start ?? start, end: Math.max(last?.end ?? end, end) };
}

/** The words of a sentence before a place in it. */
export function wordsBefore(referents: Referents, at: number): string {
  return slice(referents.text, {
    start: sentencesOver(referents, { start: at, end: at + 1 }).start,
    end: at,
  });
}

/** The words of a sentence behind a place in it. */
export function wordsBehind(referents: Referents, at: number): string {
  const { end } = sentencesOver(referents, { start: Math.max(at - 1, 0), end: at });
  return slice(referents.text, { start: at, end });
}
