import { overlaps, slice, type Span } from '../../model/span';
import { mentionsIn, type Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { APPEARS, UP_TO_NAME } from '../words/media-words';
import { outletsNamed, sentenceAround, wordsBefore } from './outlets-named';
import { isApart, isElsewhere, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** With the outlets that their own sentences name, or else the one on which the text has just let their speakers appear. */
export function passOnBeside<T extends ResolvedAttribution>(
  statements: readonly T[],
  referents: Referents,
): readonly T[] {
  return statements.map((one) => {
    if (one.reporters.length > 0) return one;
    const outlet = outletBeside(one, referents) ?? appearanceBefore(one, referents);
    return outlet ? { ...one, reporters: [outlet] } : one;
  });
}

/** "on [Example Radio]", "through [Example News]", "in a column for [Example News]", "on the air of [Example Radio]", "on Monday’s broadcast of [Example Radio]’s show". */
const WHERE = new RegExp(
  String.raw`\b(?:on|in|to|with|by|for|through|via|from|told|tell(?:s|ing)|(?:air|pages|broadcast|edition|episode) of)\s${UP_TO_NAME}`,
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
function outletBeside(one: ResolvedAttribution, referents: Referents): ResolvedSource | undefined {
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

/** In characters. */
const FARTHEST = 400;
const APPEARS_ON = new RegExp(
  String.raw`\b(?:${APPEARS})\b[^.;\n]{0,60}?\s(?:on|to|with|by|in|for|of)\s${UP_TO_NAME}`,
  'iu',
);

/** "Doe appeared on [Example Radio]. He said it was over", in one paragraph. */
function appearanceBefore(one: ResolvedAttribution, referents: Referents): ResolvedSource | undefined {
  const place = placeOf(one);
  const line = referents.text.lastIndexOf('\n', place) + 1;
  const near = outletsNamed(referents, { start: Math.max(line, place - FARTHEST), end: place });
  return near.findLast(
    (outlet) =>
      APPEARS_ON.test(wordsBefore(referents, outlet.start)) &&
      !isElsewhere(one, referents.text) &&
      speaksThere(one, outlet, referents),
  );
}

const ANYBODY = /^(?:s?he|they|him|her|(?:one|two|some|another) of (?:them|the \p{L}+))$/iu;

/** Whether the speaker is somebody of the sentence of his appearance. */
function speaksThere(
  { sources }: ResolvedAttribution,
  outlet: ResolvedSource,
  referents: Referents,
): boolean {
  const sentence = sentenceAround(referents, outlet);
  const there = new Set(mentionsIn(referents, sentence).flatMap(({ chains }) => chains));
  return sources.some((source) => {
    if (!source.chain || source.chain.collective) return ANYBODY.test(slice(referents.text, source));
    return source.chain !== outlet.chain && there.has(source.chain);
  });
}
