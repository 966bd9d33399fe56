import { lexiconKey, type Lexicon } from '../../../model/lexicon';
import { byPosition, overlaps, slice, type Span } from '../../../model/span';
import type { Attribution } from '../../../model/attribution';
import type { Outlets } from '../../attribution/passing-on/outlet-names';
import { firstAfter } from '../../../util/first-after';
import type { FoundMention } from '../../mentions/found-mention';

const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|van|von|de|da|bin|al)){1,4}$/u;

/**
 * The mentions with the sources that are names though the text runs them into the next word, as under a pull quote:
 * in "Jane DoeHead of the agency" the source is "Jane Doe", and what follows on the line is her title.
 */
export function withSourceNames(
  mentions: readonly FoundMention[],
  attributions: readonly Attribution[],
  text: string,
): FoundMention[] {
  const glued = attributions
    .flatMap(({ source }) => source)
    .filter((span) => NAME.test(slice(text, span)) && /^\p{L}/u.test(text.slice(span.end)));
  if (glued.length === 0) return [...mentions];
  const kept = mentions.filter((mention) => !glued.some((span) => overlaps(span, mention)));
  const named = [...new Map(glued.map((span) => [span.start, span])).values()];
  return [...kept, ...named.map((span) => toMention(span, text))].sort(byPosition);
}

/** What is known of a text while outlets are looked for among its names. */
type Known = Outlets & { readonly lexicon: Pick<Lexicon, 'givenNames'> };

/**
 * The mentions with the names that the text itself introduces as those of outlets, wherever it uses them, and of those who are
 * told something, where nothing else is found and nobody is called so: "the podcast [Trading Floor]", "told [Example] that". What was taken for a person
 * or a place is an outlet if its name says so.
 */
export function withOutletNames(
  mentions: readonly FoundMention[],
  text: string,
  known: Known,
): FoundMention[] {
  const names = new Set([...known.introduced, ...known.told]);
  const kept = mentions.map((one) => (isTakenForOther(one, text, known) ? asOutlet(one) : one));
  const people = new Set(kept.filter(({ kind }) => kind === 'PERSON').map(({ name }) => name));
  const looked = [...names].filter((name) => name.length > 2 && !people.has(name)).slice(0, MOST);
  const places = looked.flatMap((name) => placesOf(name, text));
  const isNew = (place: Span) => {
    const next = firstAfter(kept, place.end - 1);
    return !kept.slice(Math.max(0, next - 3), next).some((mention) => overlaps(mention, place));
  };
  const added = new Map(places.filter(isNew).map((place) => [place.start, place]));
  if (added.size === 0) return kept;
  return [...kept, ...[...added.values()].map((place) => toOutlet(place, text))].sort(byPosition);
}

function isTakenForOther(mention: FoundMention, text: string, known: Known): boolean {
  const { kind, form, state, title, name } = mention;
  const { introduced, called } = known;
  if (kind === 'ORGANISATION' || form !== 'NAME' || state || title) return false;
  // "Doe reported, citing two officials"
  if (kind === 'PERSON' && introduced.has(name) && !called.has(name)) return false;
  const mayBe = /^(?:PERSON|PLACE)$/u.test(kind) && isOutletByName(mention, text, known);
  return (introduced.has(name) || mayBe) && !isGiven(mention, text, known);
}

/** Begins with a given name, and no article stands before it, as in "the [Jane Recorder]". */
function isGiven(mention: FoundMention, text: string, { lexicon }: Known): boolean {
  const [first = ''] = mention.name.split(' ');
  return lexicon.givenNames.has(lexiconKey(first)) && !isArticled(mention, text);
}

const isArticled = ({ start }: FoundMention, text: string) => /\bthe\s$/iu.test(text.slice(start - 5, start));

/** "the Doe Gazette", "the Sun"; of one word and without an article, "Sun" is rather somebody. */
function isOutletByName(mention: FoundMention, text: string, { isOutlet }: Known): boolean {
  const isBare = mention.kind === 'PERSON' && !mention.name.includes(' ') && !isArticled(mention, text);
  return !isBare && isOutlet(mention.name);
}

const asOutlet = ({ start, end, form, name }: FoundMention): FoundMention => ({
  start,
  end,
  kind: 'ORGANISATION',
  form,
  name,
});

/** More names than that introduce nobody. */
const MOST = 200;

function placesOf(name: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2));
    if (isWhole) places.push({ start: at, end: at + name.length });
  }
  return places;
}

const toOutlet = ({ start, end }: Span, text: string): FoundMention => ({
  start,
  end,
  kind: 'ORGANISATION',
  form: 'NAME',
  name: slice(text, { start, end }),
});

function toMention(span: Span, text: string): FoundMention {
  return {
    start: span.start,
    end: span.end,
    kind: 'PERSON',
    form: 'NAME',
    name: slice(text, span),
    apposition: tail(span, text),
  };
}

/** The rest of the line. */
function tail({ end }: Span, text: string): Span {
  const line = text.indexOf('\n', end);
  return { start: end, end: Math.min(line < 0 ? text.length : line, end + 120) };
}
