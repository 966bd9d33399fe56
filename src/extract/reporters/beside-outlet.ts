import { overlaps, slice, type Span } from '../../model/span';
import type { Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources';
import { UP_TO_NAME } from './media-words';
import { outletsNamed, sentencesOver, wordsBehind } from './outlets-named';
import { placeOf, type Told } from './told';

/** "on [Example Radio]", "through [Example News]", "in a column for [Example News]". */
const WHERE = new RegExp(
  String.raw`\b(?:on|in|to|with|by|for|through|via|from|told|tell(?:s|ing))\s${UP_TO_NAME}`,
  'iu',
);
/** What an outlet is named for that does not pass on what is said: a report that is spoken of, a house that is worked for. */
const OTHERWISE =
  /\b(?:reports?|articles?|stor(?:y|ies)|coverage|accounts?|investigation|claims?|allegations?|figures?|editorial|leak|revelations?|accus\p{L}+|against|about|over|sue[ds]?|suing|lawsuit|own(?:s|ed|er)|acquir\p{L}+|buy|bought|sold|shares|merger|works?|working|worked|employed|hired|journalists?|reporters?|correspondents?|editors?|presenters?|directors?|chief|founder|heads?|anchor|star|writes for)\b[^,;:]{0,50}$/iu;
/** "answering a [question] from Example News". */
const ANSWERS = /\b(?:questions?|requests?|quer(?:y|ies)|interview|comments?|column)\b[^,;:]{0,30}$/iu;

/** "[Example News] showed him saying". */
const SHOWS =
  /^\s(?:(?:has|had|also|later)\s)*(?:showed|shows|filmed|recorded|broadcast|aired)\s[^,.;]{1,60}\s\p{Ll}+ing\b/u;

/**
 * The outlet that the sentence of a statement names beside what is said, as the place where it is said: "Doe demanded through
 * [Example Radio] that …", "Doe, answering a question from [Example News], said".
 */
export function outletBeside(one: Told, referents: Referents): ResolvedSource | undefined {
  const { source, content } = one.attribution;
  const place = placeOf(one);
  const sentence = sentencesOver(referents, { start: place, end: place + 1 });
  const isOwn = (span: Span) => [...source, ...content].some((own) => overlaps(own, span));
  const isSpeaker = (chain: ResolvedSource['chain']) => one.sources.some((other) => other.chain === chain);
  return outletsNamed(referents, sentence).find((outlet) => {
    if (isOwn(outlet) || isSpeaker(outlet.chain)) return false;
    if (SHOWS.test(wordsBehind(referents, outlet.end)) && outlet.start < place) return true;
    const said = content.map(({ end }) => end).filter((end) => end <= outlet.start);
    const before = slice(referents.text, { start: Math.max(sentence.start, ...said), end: outlet.start });
    return WHERE.test(before) && (!OTHERWISE.test(before) || ANSWERS.test(before));
  });
}
