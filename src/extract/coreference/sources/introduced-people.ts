import type { Attribution } from '../../../model/attribution';
import { hull, slice, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import { endsPhrase } from '../things-by-description/thing-descriptions';
import type { Token } from '../../tokens/token';
import type { Chain } from '../chain';
import { isNamedPerson, mentionsIn, type Referents } from '../referents';
import { headOf, standsFor } from './collective-words';

/** In tokens: the words up to the noun. */
const LONGEST = 7;
/** In characters: how soon whoever is introduced says something. */
const NEAR = 500;

/**
 * Somebody without a name who opens a sentence and says something in the next ones: "[One nurse on the ward] tells another story.
 * According to [her], it rained", "[A senior diplomat] brushed that aside. “It rained,” [the diplomat] said."
 */
export function introducePeople(
  referents: Referents,
  attributions: readonly Attribution[],
): readonly (Span & { readonly chain: Chain })[] {
  const { tokenized, mentions, text, collectives } = referents;
  const sources = attributions
    .filter(({ speech, source }) => speech && source.length > 0)
    .map(({ source }) => hull(source))
    .sort((a, b) => a.start - b.start);
  const taken = new Set([
    ...mentions.flatMap(({ start, chains }) => (chains.length > 0 ? [start] : [])),
    ...sources.map(({ start }) => start),
  ]);
  return tokenized.sentences.flatMap(({ firstToken }) => {
    const span = personAt(referents, firstToken);
    if (!span || taken.has(span.start)) return [];
    const next = sources[firstAfter(sources, span.end)];
    if (!next || next.start - span.end > NEAR || !goesOn(slice(text, next), slice(text, span))) return [];
    // "Jane Doe left. The mayor was ill. She said": not she whom the text does not name
    const isKnown = /^the\s/iu.test(slice(text, span));
    const near = { start: span.start - NEAR, end: next.start };
    if (isKnown && mentionsIn(referents, near).some(isNamedPerson)) return [];
    return [{ ...span, chain: collectives.named(slice(text, span), span) }];
  });
}

/** "One nurse", "A senior Ruritanian diplomat", "The mayor", where a sentence opens with it. */
function personAt({ tokenized: { tokens }, text, lexicon }: Referents, first: number): Span | undefined {
  const opening = tokens[first];
  if (!opening || !/^(?:an?|one|another|the)$/u.test(opening.lower)) return undefined;
  const isInside = ({ kind, sentence }: Token) => kind === 'word' && sentence === opening.sentence;
  const words = tokens.slice(first + 1, first + LONGEST);
  const end = words.findIndex((token) => !isInside(token));
  const head = words
    .slice(0, end < 0 ? undefined : end)
    .find(({ index }) => endsPhrase(tokens, index, lexicon));
  if (!head) return undefined;
  const span = { start: opening.start, end: head.end };
  return standsFor(slice(text, span), lexicon) === 'person' ? span : undefined;
}

/** "she", "the diplomat" after "a senior diplomat". */
function goesOn(words: string, before: string): boolean {
  if (/^(?:s?he|they|him|her)$/iu.test(words)) return true;
  return /^the\s/iu.test(words) && headOf(words) === headOf(before);
}
