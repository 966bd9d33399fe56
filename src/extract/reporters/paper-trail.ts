import { overlaps, slice } from '../../model/span';
import { firstAfter } from '../../util/first-after';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { GOT, PAPERS, RECORDINGS, UP_TO_NAME } from '../words/media-words';
import { sentencesOver } from '../tokens/token';
import { outletsNamed, wordsBefore, wordsBehind, type NamedOutlet } from './outlets-named';
import { isApart, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** A paper or a recording that an outlet has got hold of. */
interface Shown {
  readonly noun: string;
  readonly outlet: NamedOutlet;
  /** Where the outlet is named. */
  readonly start: number;
}

/** In characters: how far back a paper is looked for that goes on speaking. */
const FARTHEST = 1500;
const NOUN = String.raw`(?<noun>${PAPERS}|${RECORDINGS})`;
/** "[a memo], a copy of which was seen by Example News". */
const GOT_BY = new RegExp(
  String.raw`\b${NOUN}\b[^.\n]{0,90}\b(?:${GOT})\s(?:(?:on|late|early|last|this)\s)?(?:\p{Lu}\p{Ll}+day\s)?(?:by|to|with|in|on)\s${UP_TO_NAME}`,
  'iu',
);
/** "Example News [has obtained a copy of the minutes]". */
const HAS_GOT = new RegExp(
  String.raw`^(?:,? which)?\s(?:(?:has|had|also|exclusively|first|later)\s)*(?:${GOT}|saw|ran|showed|got hold of|has a copy of|had a copy of)\s(?:[\p{L}\p{N}'’-]+\s){0,6}?${NOUN}\b`,
  'iu',
);

/**
 * Who passes on what a paper says, and what is said in it: an outlet that has got hold of it somewhere before. "Example News has
 * obtained the minutes. [They] show …; [the minutes] say …. In [the letter], Doe writes …".
 */
export function paperTrail(referents: Referents): (one: ResolvedAttribution) => ResolvedSource | undefined {
  const shown = findShown(referents);
  return (one) => {
    const place = placeOf(one);
    const near = shown
      .slice(0, firstAfter(shown, place + 400))
      .filter(({ start }) => place - start < FARTHEST);
    const sameSentence = near.findLast((paper) => isInSentence(paper, one, referents));
    if (sameSentence) return sameSentence.outlet;
    const noun = nounOf(one, referents);
    if (!noun) return undefined;
    return near.findLast((paper) => paper.start < place && isSame(paper.noun, noun))?.outlet;
  };
}

function findShown(referents: Referents): Shown[] {
  const { text } = referents;
  return outletsNamed(referents, { start: 0, end: text.length }).flatMap((outlet) => {
    const [before, behind] = [wordsBefore(referents, outlet.start), wordsBehind(referents, outlet.end)];
    const found = GOT_BY.exec(before) ?? HAS_GOT.exec(behind);
    const noun = found?.groups?.['noun'];
    return noun ? [{ noun: noun.toLowerCase(), outlet, start: outlet.start }] : [];
  });
}

/** "In e-mails published by [Example News], Doe told a colleague": beside what is said. */
function isInSentence({ outlet, start }: Shown, one: ResolvedAttribution, referents: Referents): boolean {
  const place = placeOf(one);
  const sentence = sentencesOver(referents.tokenized, { start: place, end: place + 1 });
  if (start < sentence.start || start >= sentence.end || isApart(place, start, referents.text)) return false;
  const { content } = one.attribution;
  return (
    !content.some((span) => overlaps(span, outlet)) &&
    !one.sources.some(({ chain }) => chain === outlet.chain)
  );
}

const ITSELF = new RegExp(
  String.raw`^(?:the|this|that|a|an|its|one)?\s?(?:[\p{L}\p{N}-]+\s){0,2}?${NOUN}(?:\s(?:of|from|dated|in)\b.*)?$`,
  'iu',
);
/** "In [the letter] he says", "wrote in [another message]", "In [it] she urges". */
const INSIDE = new RegExp(
  String.raw`\b(?:in|on)\s(?:(?:the|this|that|another|one|a|his|her|its|their)\s(?:[\p{L}-]+\s){0,2}?${NOUN}|(?<it>it|them|which|one|another))\b`,
  'iu',
);

/** What the paper is called that speaks, or in which somebody does; "it" for the one that spoke before. */
function nounOf(one: ResolvedAttribution, referents: Referents): string | undefined {
  const { text } = referents;
  const words = one.sources.map((source) => slice(text, source)).join(' ');
  const own = ITSELF.exec(words)?.groups?.['noun'];
  if (own) return own;
  const lead = wordsBefore(referents, placeOf(one));
  const behind = wordsBehind(referents, one.attribution.cue[0]?.end ?? placeOf(one)).slice(0, BEHIND);
  const { noun, it } = (INSIDE.exec(lead) ?? INSIDE.exec(behind))?.groups ?? {};
  return noun ?? (it ? ANY : undefined);
}

/** In characters. */
const BEHIND = 40;
const ANY = 'document';

/** "the document" is any of them, "another message" one of several letters. */
function isSame(noun: string, other: string): boolean {
  const plain = (word: string) => word.toLowerCase().replace(/s$/u, '').replace(LETTER, 'letter');
  return /^(?:documents?|files?|papers|records)$/iu.test(other) || plain(noun) === plain(other);
}

const LETTER = /^(?:e-?mail|message|note)$/u;
