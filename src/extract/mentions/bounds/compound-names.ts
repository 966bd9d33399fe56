import { lexiconKey, onlyState, type Lexicon } from '../../../model/lexicon';
import type { ReadName } from '../../../model/reading';
import { overlaps } from '../../../model/span';
import type { FoundMention } from '../found-mention';

/** The mentions with the bodies and places that the encoder marks on both sides of a hyphen: "[Ruritania]-[North Sylvania] ties". */
export function withCompounds(
  found: readonly FoundMention[],
  names: readonly ReadName[],
  { text, lexicon }: { readonly text: string; readonly lexicon: Lexicon },
): FoundMention[] {
  const joins = (one: ReadName | undefined, next: ReadName | undefined) =>
    one !== undefined && next?.start === one.end + 1 && text[one.end] === '-';
  const halves = names.filter((name, at) => joins(name, names[at + 1]) || joins(names[at - 1], name));
  const added = halves.flatMap(({ start, end, kind }): FoundMention[] => {
    if (kind !== 'ORGANISATION' && kind !== 'PLACE') return [];
    const name = text.slice(start, end);
    const state = onlyState(lexicon.states.get(lexiconKey(name)))?.code;
    return [{ start, end, kind, form: 'NAME', name, ...(state && { state }) }];
  });
  return [...found, ...added.filter((half) => !found.some((one) => overlaps(one, half)))];
}
