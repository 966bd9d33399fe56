import { overlaps, slice, type Span } from '../../model/span';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { UP_TO_NAME } from '../words/media-words';
import { outletsNamed, sentenceAround, wordsBefore } from './outlets-named';
import { isApart, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** "on [Example Radio]", "through [Example News]", "in a column for [Example News]", "on the air of [Example Radio]". */
const WHERE = new RegExp(
  String.raw`\b(?:on|in|to|with|by|for|through|via|from|told|tell(?:s|ing)|(?:air|pages) of)\s${UP_TO_NAME}`,
  'iu',
);
/** What an outlet is named for that does not pass on what is said: a report that is spoken of, a house that is worked for. */
const OTHERWISE =
  /\b(?:reports?|articles?(?! (?:for|in)\b)|stor(?:y|ies)|coverage|accounts?|investigation|claims?|allegations?|figures?|editorial|leak|revelations?|accus\p{L}+|against|about(?! (?:it|this|that) by\b)|over|sue[ds]?|suing|lawsuit|own(?:s|ed|er)|acquir\p{L}+|buy|bought|sold|shares|merger|works?|working|worked|employed|hired|journalists?|reporters?|correspondents?|editors?|directors?|chief|founder|heads?|anchor|star|writes for)\b[^,;:]{0,50}$/iu;
/** "answering a [question] from Example News". */
const ANSWERS =
  /\b(?:questions?|requests?|quer(?:y|ies)|interview|comments?|column|commentary|op-ed|essay)\b[^,;:]{0,30}$/iu;
/**
 * The outlet that the sentence of a statement names beside what is said, as the place where it is said: "Doe demanded through
 * [Example Radio] that …", "Doe, answering a question from [Example News], said".
 */
export function outletBeside(one: ResolvedAttribution, referents: Referents): ResolvedSource | undefined {
  const { source, content } = one.attribution;
  const place = placeOf(one);
  const sentence = sentenceAround(referents, { start: place, end: place + 1 });
  const isOwn = (span: Span) => [...source, ...content].some((own) => overlaps(own, span));
  const isSpeaker = (chain: ResolvedSource['chain']) => one.sources.some((other) => other.chain === chain);
  return outletsNamed(referents, sentence).find((outlet) => {
    if (isOwn(outlet) || isSpeaker(outlet.chain) || isApart(place, outlet.start, referents.text))
      return false;
    const said = content.map(({ end }) => end).filter((end) => end <= outlet.start);
    const near = outlet.start - wordsBefore(referents, outlet.start).length;
    const before = slice(referents.text, { start: Math.max(near, ...said), end: outlet.start });
    return WHERE.test(before) && (!OTHERWISE.test(before) || ANSWERS.test(before));
  });
}
