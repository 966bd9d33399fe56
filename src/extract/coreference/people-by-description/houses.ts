import { slice, type Span } from '../../../model/span';
import { firstAfter } from '../../../util/first-after';
import type { IsOutlet } from '../../attribution/passing-on/outlet-names';
import type { FoundMention } from '../../mentions/found-mention';
import { HOUSE_OFFICES } from '../../words/house-offices';
import { isBody, someName, type Chain } from '../chain';
import { mentionsIn, type ResolvedMention } from '../referents';
import { opensIn } from '../things-by-description/repeated-things';
import type { Affiliations } from './employers';

/** "Chief executive", "company spokeswoman": an office that says nothing of where. */
const BARE = new RegExp(
  String.raw`^(?:(?:[Ii]ts|[Tt]heir)\s)?(?:(?:company|group|club|party|union|agency|bank|acting|interim|deputy|senior|vice|then)\s)*(?:${HOUSE_OFFICES})$`,
  'iu',
);
/** "[Its chief executive, ]Jane Doe". */
const BEFORE_NAME = new RegExp(
  String.raw`\b(?:[Ii]ts|[Tt]heir)\s(?:(?:acting|interim|deputy|senior|vice|commission|board|party|floor|executive)\s)*(?:${HOUSE_OFFICES}|president|director|coordinator|representative|head|leader|deputy chief),\s$`,
  'u',
);
/** In characters: the words of such an office. */
const LONGEST = 60;

/**
 * The bodies of people whose title says nothing of where: "[Roe Bank] denied it. Chief executive Jane Doe said the bank was sound",
 * "Its spokesman, John Roe, …" are of whoever opened a sentence of the same paragraph last or is its only body, else of the one before.
 */
export function withHouses(
  affiliations: Affiliations,
  found: readonly FoundMention[],
  { mentions, text, isOutlet }: { mentions: readonly ResolvedMention[]; text: string; isOutlet: IsOutlet },
): Affiliations {
  const bodies = mentions.filter(
    ({ chains: [chain, ...others] }) =>
      chain && others.length === 0 && isBody(chain) && !someName(chain, isOutlet),
  );
  const all = new Map(affiliations);
  for (const mention of found) {
    const [person] = mentionsIn({ mentions }, mention).flatMap(({ chains }) => chains);
    if (mention.kind !== 'PERSON' || !person || all.has(person) || !hasBareOffice(mention, text)) continue;
    const house = houseAt(mention.title?.start ?? mention.start, bodies, text);
    if (house) all.set(person, [house]);
  }
  return all;
}

function hasBareOffice({ title, apposition, start }: FoundMention, text: string): boolean {
  const isBare = (span: Span | undefined) =>
    span !== undefined && BARE.test(slice(text, span).replace(/^(?:the|an?)\s/iu, ''));
  if (isBare(title) || isBare(apposition)) return true;
  return !title && BEFORE_NAME.test(text.slice(Math.max(0, start - LONGEST), start));
}

/** In characters: how far back a paragraph is looked at. */
const FARTHEST = 1500;

function houseAt(place: number, bodies: readonly ResolvedMention[], text: string): Chain | undefined {
  const paragraph = text.lastIndexOf('\n', place - 1);
  let last = paragraph;
  while (last > 0 && /\s/u.test(text.charAt(last - 1))) last -= 1;
  const previous = Math.max(text.lastIndexOf('\n', last - 1), paragraph - FARTHEST);
  return (
    mainBetween({ start: Math.max(paragraph, place - FARTHEST), end: place }, bodies, text) ??
    mainBetween({ start: previous, end: paragraph }, bodies, text)
  );
}

function mainBetween(
  { start, end }: Span,
  bodies: readonly ResolvedMention[],
  text: string,
): Chain | undefined {
  const inside = bodies.slice(firstAfter(bodies, start), firstAfter(bodies, end - 1));
  const opens = opensIn(text);
  const last = inside.findLast((one) => opens(one.start)) ?? inside[0];
  const isOnly = new Set(inside.flatMap(({ chains }) => chains)).size === 1;
  return last && (isOnly || opens(last.start)) ? last.chains[0] : undefined;
}
