import { hull, slice, type Span } from '../../model/span';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { isOutletNoun } from '../words/outlet-nouns';
import { isOutletChain } from './resolve-reporters';
import { isElsewhere, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** In characters: who is silent for longer speaks on another occasion. */
const FARTHEST = 600;

/**
 * What somebody goes on to say on the same occasion is passed on by the same outlet: "Doe told Example News that it was late.
 * “Too late,” he said." An occasion ends where somebody else speaks, or where another one is told of.
 */
export function passOnOccasion<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  const { text } = referents;
  let occasion: T | undefined;
  let outlet: ResolvedSource | undefined;
  return statements.map((one) => {
    const told = one.reporters.length > 0 ? one : { ...one, reporters: reportersOf(one) };
    outlet = [...told.reporters, ...told.sources].find((other) => isPublic(referents, other)) ?? outlet;
    if (told.reporters.length > 0) occasion = isHearsay(told, referents) ? undefined : told;
    else if (occasion && placeOf(one) >= endOf(occasion)) occasion = undefined;
    return told;
  });

  function reportersOf(one: T): readonly ResolvedSource[] {
    if (occasion && goesOn(one, occasion, text)) return occasion.reporters;
    return outlet && isQuotedBy(one, outlet, text) ? [outlet] : [];
  }
}

/** "Example News tells of a leak. Doe is quoted as saying it was late": by the outlet that was named last. */
function isQuotedBy({ attribution: { cue } }: ResolvedAttribution, outlet: Span, text: string): boolean {
  const isQuoted = cue.some((span) => /\bquoted\b/u.test(slice(text, span)));
  return isQuoted && hull(cue).start - outlet.end < FARTHEST;
}

/** "Doe denied it, Roe said": who only tells what another says, and is no outlet. */
const isHearsay = ({ attribution, reporters }: ResolvedAttribution, referents: Referents): boolean =>
  attribution.nested === true && !reporters.some((one) => isPublic(referents, one));

function isPublic(referents: Referents, { start, end, chain }: ResolvedSource): boolean {
  const words = slice(referents.text, { start, end });
  return (chain && isOutletChain(referents, chain)) || referents.isOutlet(words) || isOutletNoun(words);
}

const PRONOUN = /^(?:he|she|it|they)$/iu;

/** In the same paragraph, or without being named anew. */
function goesOn(one: ResolvedAttribution, before: ResolvedAttribution, text: string): boolean {
  if (!isSameSpeaker(one, before) || isElsewhere(one, text)) return false;
  const [from, to] = [before, one].map(({ attribution }) => hull(attribution.content).start);
  const isHis = one.sources.every((source) => PRONOUN.test(slice(text, source)));
  return placeOf(one) - endOf(before) <= FARTHEST && (isHis || !text.slice(from, to).includes('\n'));
}

function isSameSpeaker(
  { sources: own }: ResolvedAttribution,
  { sources: before }: ResolvedAttribution,
): boolean {
  const isBefore = ({ chain }: ResolvedSource) => chain && before.some((other) => other.chain === chain);
  return own.length > 0 && own.length === before.length && own.every(isBefore);
}

const endOf = ({ attribution: { cue, content } }: ResolvedAttribution) => hull([...cue, ...content]).end;
