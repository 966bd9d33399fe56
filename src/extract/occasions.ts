import { hull, slice } from '../model/span';
import type { Chain } from './coreference/chain';
import type { Referents } from './coreference/referents';
import { isElsewhere, isHearer, placeOf, type Told } from './retold';

/** In characters: who is silent for longer speaks on another occasion. */
const FARTHEST = 600;
/** In characters: "told Example News in an interview". */
const NEAR = 60;

/**
 * What somebody goes on to say on the same occasion is passed on by the same outlet: "Doe told Example News that it was late.
 * “Too late,” he said." An occasion ends where somebody else speaks, or where another one is told of.
 */
export function goOn<T extends Told>(statements: readonly T[], { text }: Referents): readonly T[] {
  let occasion: T | undefined;
  return statements.map((one) => {
    if (one.reporters.length > 0) {
      occasion = one.attribution.nested ? undefined : one;
      return one;
    }
    if (!occasion || !isSameSpeaker(one, occasion)) {
      if (!occasion || !isWithin(one, occasion)) occasion = undefined;
      return one;
    }
    const gap = placeOf(one) - endOf(occasion);
    if (gap > FARTHEST || isElsewhere(one, text) || !mayGoOn(one, occasion, text)) {
      occasion = undefined;
      return one;
    }
    occasion = { ...one, reporters: occasion.reporters };
    return occasion;
  });
}

const TELLS = /\b(?:told|tells?|telling)\b/u;
const ADDS = /\b(?:add(?:s|ed)|continu(?:es|ed)|went on|insist(?:s|ed))\b/u;
const PRONOUN = /^(?:he|she|it|they)$/iu;

const QUOTED = /\b(?:quoted|cited|interviewed) (?:by|in) (?:the )?$/u;

/**
 * An interview goes on from paragraph to paragraph; what is told, shown or broadcast only in its own, and what is told to an
 * outlet where the paragraph does not begin anew.
 */
function mayGoOn(one: Told, before: Told, text: string): boolean {
  const place = hull(one.attribution.content).start;
  const isTold = before.attribution.cue.some(
    ({ start, end }) =>
      TELLS.test(text.slice(start, end)) && !/\binterview\b/u.test(text.slice(end, end + NEAR)),
  );
  const isNewParagraph = text.slice(hull(before.attribution.content).start, place).includes('\n');
  if (isNewParagraph) return !isTold && isInterview(before, text);
  return !isTold || goesOn(one, text);
}

function isInterview(told: Told, text: string): boolean {
  const { attribution, reporters } = told;
  return (
    attribution.rule === 'quoted-as' ||
    reporters.some((reporter) => isHearer(reporter, told, text)) ||
    reporters.some(({ start }) => QUOTED.test(text.slice(Math.max(0, start - 20), start)))
  );
}

/** Without naming the speaker anew, in a quotation, or as something added. */
function goesOn({ attribution, sources }: Told, text: string): boolean {
  const isAnew = sources.every((one) => !one.chain?.collective && !PRONOUN.test(slice(text, one)));
  return (
    !isAnew || attribution.kind === 'DIRECT' || attribution.cue.some((cue) => ADDS.test(slice(text, cue)))
  );
}

function isSameSpeaker({ sources: own }: Told, { sources: before }: Told): boolean {
  const chains = chainsOf(own);
  const known = chainsOf(before);
  return (
    chains.length > 0 && chains.length === known.length && chains.every((chain) => known.includes(chain))
  );
}

const chainsOf = (sources: Told['sources']): Chain[] =>
  sources.flatMap(({ chain }) => (chain ? [chain] : []));
const endOf = ({ attribution: { cue, content } }: Told) => hull([...cue, ...content]).end;

/** Told by the way, in what the other says. */
const isWithin = (one: Told, other: Told) => placeOf(one) < endOf(other);
