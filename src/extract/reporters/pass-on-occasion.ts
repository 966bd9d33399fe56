import { hull, slice, type Span } from '../../model/span';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { isOutletNoun } from '../words/outlet-nouns';
import { isOutletChain } from './resolve-reporters';
import { besides, isElsewhere, placeOf, type ResolvedAttribution } from './resolved-attribution';

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
  let occasion: T | undefined;
  let outlet: ResolvedSource | undefined;
  return statements.map((one) => {
    const told = one.reporters.length > 0 ? one : { ...one, reporters: reportersOf(one) };
    outlet = [...told.reporters, ...told.sources].find((other) => isPublic(referents, other)) ?? outlet;
    occasion = occasionAfter(told);
    return told;
  });

  function reportersOf(one: T): readonly ResolvedSource[] {
    if (occasion && goesOn(one, occasion, referents)) return occasion.reporters;
    return outlet && isQuotedBy(one, outlet, referents.text) ? [outlet] : [];
  }

  function occasionAfter(told: T): T | undefined {
    const isInside = occasion !== undefined && placeOf(told) < endOf(occasion);
    // "Doe told Example News that [Ruritania had promised help]. He added": told inside of what he says
    if (isInside && (told.attribution.nested === true || told.reporters.length === 0)) return occasion;
    return told.reporters.length > 0 && !isHearsay(told, referents) ? told : undefined;
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

const PRONOUN = /^(?:he|she|it|they|him|her|them)$/iu;

/** In the same paragraph, or without being named anew, or where all that he does is to speak on. */
function goesOn(one: ResolvedAttribution, before: ResolvedAttribution, referents: Referents): boolean {
  const { text } = referents;
  const isNear = placeOf(one) - endOf(before) <= FARTHEST;
  if (!isNear || !isSameSpeaker(one, before) || isElsewhere(one, text)) return false;
  const [from, to] = [before, one].map(({ attribution }) => hull(attribution.content).start);
  const isHis = one.sources.every((source) => PRONOUN.test(slice(text, source)));
  if (isHis || !text.slice(from, to).includes('\n')) return true;
  const isTold = (by: readonly ResolvedSource[]) => by.some((other) => isPublic(referents, other));
  return speaksOn(one, text) && isTold(before.reporters) && !isTold(one.sources);
}

/** "“Too late,” [Doe said]", "[Doe added] that it was late": a paragraph of its own, and no other occasion. */
function speaksOn(one: ResolvedAttribution, text: string): boolean {
  const { cue, kind } = one.attribution;
  const isPlain = cue.length > 0 ? PLAIN.test(slice(text, hull(cue))) : kind === 'DIRECT';
  return isPlain && !ANEW.test(besides(one, text));
}

const PLAIN =
  /^(?:also )?(?:sa(?:id|ys?)|add(?:s|ed)?|continue[sd]?|(?:went|goes) on|explain(?:s|ed)?|note[sd]?|stress(?:es|ed)?|insist(?:s|ed)?|emphasi[sz]e[sd]?|repl(?:y|ies|ied)|answer(?:s|ed)?|conclude[sd]?|admit(?:s|ted)?|acknowledge[sd]?|recall(?:s|ed)?|point(?:s|ed)? out|reiterate[sd]?|according to)\b/iu;
/** "[Later], Doe said", "[At a rally] on Monday Doe said", "Doe [repeatedly] said". */
const ANEW =
  /^\s*["“”]?(?:on|last|at|during|speaking|when|while|as|since|(?:a|an|one|two|three|several|some|hours|days|weeks|months|years)\s(?:[\p{L}-]+\s)?(?:day|week|month|year|later|after))\b|\b(?:later|afterwards?|repeatedly|often|always|once|frequently|regularly|ago|text messages?|e-?mails?|tweets?|Twitter|Facebook|Instagram|blog|book|memo|rall(?:y|ies)|debate|hearing|testi\p{L}+|trial|court|town hall|statement|conference|speech|address(?:ed|ing)?|crowd|supporters|audience)\b/iu;

function isSameSpeaker(
  { sources: own }: ResolvedAttribution,
  { sources: before }: ResolvedAttribution,
): boolean {
  const isBefore = ({ chain }: ResolvedSource) => chain && before.some((other) => other.chain === chain);
  return own.length > 0 && own.length === before.length && own.every(isBefore);
}

const endOf = ({ attribution: { cue, content } }: ResolvedAttribution) => hull([...cue, ...content]).end;
