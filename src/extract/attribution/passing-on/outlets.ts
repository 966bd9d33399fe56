import type { Attribution } from '../../../model/attribution';
import { slice, type Span } from '../../../model/span';
import { isOutletNoun } from '../../words/outlet-nouns';
import { ASKED, SEEN } from '../../words/media-words';
import type { IsOutlet } from './outlet-names';

/** "a note seen by [Example News]", also where it is not the source: "In a letter obtained by [the Example], Doe said". */
const SHOWN_TO = new RegExp(
  String.raw`\b(?:(?:${SEEN}|read|${ASKED}|quoted|cited|shared|carried|published|posted|reported|revealed) by|shared with|to which|who (?:have |has |had )?(?:spoke|spoken|talked) (?:to|with)) (?<reader>[^,;]+?)(?= and | (?:has|had) access\b|,|$)`,
  'gu',
);
/** In characters: how far behind the source's name more is told of it. */
const LONGEST_TAIL = 200;

/**
 * The outlets that pass on what they were told or shown: "Doe told [Example Times]", "according to a recording heard by
 * [Example Times]".
 */
export function withOutlets(text: string, one: Attribution, isOutlet: IsOutlet): Attribution {
  const heard = one.addressees.some((span) => isOutlet(slice(text, span))) ? [one.addressees] : [];
  const shown = one.source.flatMap((span) => readersIn(text, withTail(span, one), isOutlet));
  const houses = one.source.flatMap((span) => houseOf(text, span, isOutlet));
  const known = new Set(one.reporters.flat().map(({ start }) => start));
  const added = [...heard, ...[...shown, ...houses].map((reader) => [reader])].filter(
    (spans) => !spans.some(({ start }) => known.has(start)),
  );
  return added.length > 0 ? { ...one, reporters: [...one.reporters, ...added] } : one;
}

const OF_HOUSE =
  /^(?<owner>.+?)['’]s? (?:own )?(?:[\p{L}-]+ ){0,2}(?:sources?|interlocutors?|columnist|commentator|correspondent)\b|^(?<its>its) (?:[\p{L}-]+ ){0,2}(?:columnist|commentator|correspondent|editorialist|reporter|sources?)\b|^(?:an? |the |several |two )?(?:sources?|interlocutors?) of (?<house>(?:(?! (?:cited|quoted|interviewed|consulted|contacted) by\b).)+)(?: \p{Ll}+ed by .+)?$|^(?:the )?(?<outlet>.+) (?:sources|interlocutors)$/iu;

/** "[the agency]'s source", "sources of [Example News]": whose sources they are passes on what they say. */
function houseOf(text: string, span: Span, isOutlet: IsOutlet): Span[] {
  const words = slice(text, span);
  const { owner, house, its, outlet } = OF_HOUSE.exec(words)?.groups ?? {};
  const name = owner ?? house ?? its ?? outlet;
  if (!name || !(its ?? (isOutlet(name) || isOutletNoun(name)))) return [];
  const start = span.start + words.indexOf(name);
  return [{ start, end: start + name.length }];
}

/** "[The minutes], obtained by Example News, [say]": up to the cue, where it follows closely. */
function withTail({ start, end }: Span, { cue }: Attribution): Span {
  const next = cue[0]?.start ?? end;
  return { start, end: next > end && next - end < LONGEST_TAIL ? next : end };
}

function readersIn(text: string, source: Span, isOutlet: IsOutlet): Span[] {
  return [...slice(text, source).matchAll(SHOWN_TO)].flatMap(({ 0: words, index, groups }) => {
    const reader = groups?.['reader'] ?? '';
    const end = source.start + index + words.length;
    return isOutlet(reader) ? [{ start: end - reader.length, end }] : [];
  });
}
