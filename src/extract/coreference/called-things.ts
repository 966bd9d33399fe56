import type { Chain } from './chain';

/** In characters: how far beside a name the noun for it stands. */
const NEAR = 30;

/** Tells whether a text puts a common noun beside the name of a thing. */
export type IsCalled = (chain: Chain, noun: string) => boolean;

/**
 * "the [canal] Roe", "the Roe power [plant]": the nouns that a text puts right before or behind the name of what it names, so that
 * "the plant" is Roe later on. Behind a town or an organisation stands what belongs to it: "the Roe factory" is not Roe.
 */
export function calledIn(text: string): IsCalled {
  return (chain, noun) => {
    if (chain.kind === 'PERSON' || chain.state) return false;
    const names = chain.mentions.filter(({ form }) => form === 'NAME');
    if (names.some(({ start }) => text.slice(Math.max(0, start - NEAR), start).endsWith(` ${noun} `)))
      return true;
    const isOwner = chain.kind === 'ORGANISATION' || names.some(({ start }) => isPlaceAt(text, start));
    return !isOwner && names.some(({ end }) => headBehind(text, end) === noun);
  };
}

/** "in Roe", "to Roe": somewhere, and no building or work. */
const isPlaceAt = (text: string, start: number) =>
  /\b(?:in|from|to)\s$/u.test(text.slice(Math.max(0, start - NEAR), start));

/** The last of one or two common words behind a name that end the phrase: "plant" of "Roe power plant will". */
function headBehind(text: string, end: number): string | undefined {
  const [, first, second] = /^ (\p{Ll}{3,})(?: (\p{Ll}{3,}))?/u.exec(text.slice(end, end + NEAR)) ?? [];
  return second &&
    /^(?:power|gas|oil|nuclear|railway|space|vaccine|training|tram|bus|border)$/u.test(first ?? '')
    ? second
    : first;
}
