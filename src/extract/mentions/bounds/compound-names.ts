import { lexiconKey, onlyState, type Lexicon } from '../../../model/lexicon';
import type { ReadName } from '../../../model/reading';
import { overlaps } from '../../../model/span';
import type { FoundMention } from '../found-mention';

/** What the encoder marks in part of a word is believed when it is as sure as this. */
const SURE = 0.8;

/**
 * The mentions with the bodies and places that the encoder marks beside a hyphen: "[Ruritania]-[North Sylvania] ties",
 * "a [Roeville]-based firm", "[RPP]-led", "non-[Roe Pact]".
 */
export function withCompounds(
  found: readonly FoundMention[],
  names: readonly ReadName[],
  { text, lexicon }: { readonly text: string; readonly lexicon: Lexicon },
): FoundMention[] {
  const joins = (one: ReadName | undefined, next: ReadName | undefined) =>
    one !== undefined && next?.start === one.end + 1 && text[one.end] === '-';
  const added = names.flatMap((one, at): FoundMention[] => {
    const { start, end, kind } = one;
    const isOfPair = joins(one, names[at + 1]) || joins(names[at - 1], one);
    const isHalf = isOfPair || (one.confidence >= SURE && isBesideWord(one, text));
    if (!isHalf || (kind !== 'ORGANISATION' && kind !== 'PLACE')) return [];
    const name = text.slice(start, end);
    const state = onlyState(lexicon.states.get(lexiconKey(name)))?.code;
    return [{ start, end, kind, form: 'NAME', name, ...(state && { state }) }];
  });
  return [...found, ...added.filter((half) => !found.some((one) => overlaps(one, half)))];
}

/** In characters. */
const LONGEST = 10;

/** "[Roeville]-based", "non-[Roe Pact]". */
const isBesideWord = ({ start, end }: ReadName, text: string) =>
  /^-\p{Ll}{2}/u.test(text.slice(end, end + LONGEST)) ||
  /(?<!\p{L})(?:anti|ex|non|post|pre|pro)-$/u.test(text.slice(Math.max(0, start - LONGEST), start));
