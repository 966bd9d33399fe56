import { slice, type Span } from '../../model/span';
import type { Chain } from '../coreference/chain';
import { mentionsIn, type Referents, type ResolvedMention } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { sentencesOver } from '../tokens/token';
import { OUTLET_NOUNS, SHOWS } from '../words/outlet-nouns';
import { isOutletChain } from './resolve-reporters';

/** An outlet where a span names it. */
type NamedOutlet = ResolvedSource & { readonly chain: Chain };

/** "the station": an outlet without a name, or by its noun. */
const SORT = new RegExp(String.raw`^the (?:\p{L}+ )?(?:${OUTLET_NOUNS}|${SHOWS})$`, 'iu');

/** The outlets that a span names or calls so, in order of position, each mention; with none of "its". */
export function outletsNamed(referents: Referents, span: Span): NamedOutlet[] {
  return mentionsIn(referents, span).flatMap((mention) => {
    const chain = mention.chains.find((one) => isNamedOutlet(referents, mention, one));
    return chain ? [{ start: mention.start, end: mention.end, chain }] : [];
  });
}

function isNamedOutlet(referents: Referents, { form, start, end }: ResolvedMention, chain: Chain): boolean {
  if (form === 'NAME') return isOutletChain(referents, chain);
  const isCalled = form === 'DESCRIPTION' && SORT.test(slice(referents.text, { start, end }));
  return isCalled && (chain.collective === true || isOutletChain(referents, chain));
}

/** In characters: who is named farther off in a sentence without end has nothing to do with what is said there. */
const NEAR = 1_000;

/** The sentence around a span, as far as it is near. */
export function sentenceAround(referents: Referents, span: Span): Span {
  const { start, end } = sentencesOver(referents.tokenized, span);
  return { start: Math.max(start, span.start - NEAR), end: Math.min(end, span.end + NEAR) };
}

/** In characters: no more of a sentence is looked at beside an outlet. */
const BESIDE = 300;

/** The words of a sentence right before a place in it. */
export function wordsBefore(referents: Referents, at: number): string {
  const { start } = sentencesOver(referents.tokenized, { start: at, end: at + 1 });
  return slice(referents.text, { start: Math.max(start, at - BESIDE), end: at });
}
