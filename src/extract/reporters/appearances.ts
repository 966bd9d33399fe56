import { slice } from '../../model/span';
import { mentionsIn, type Referents } from '../coreference/referents';
import type { ResolvedSource } from '../coreference/sources/resolve-source';
import { APPEARS, UP_TO_NAME } from '../words/media-words';
import { outletsNamed, sentenceAround, wordsBefore, wordsBehind } from './outlets-named';
import { isElsewhere, placeOf, type ResolvedAttribution } from './resolved-attribution';

/** In characters. */
const FARTHEST = 400;
const APPEARS_ON = new RegExp(
  String.raw`\b(?:${APPEARS})\b[^.;\n]{0,60}?\s(?:on|to|with|by|in|for|of)\s${UP_TO_NAME}`,
  'iu',
);
/** "Example News [spoke to a driver]". */
const HEARS =
  /^(?:(?:'s|’s) \p{L}+)?\s(?:(?:has|had|also|later)\s)*(?:spoke|spoken|talked|interviewed|caught up with|sat down with|reached|put (?:it|this|that) to)\b/iu;
/** "A correspondent of [Example News] stood before the gate; the caretaker told her". */
const REPORTER = new RegExp(
  String.raw`\b(?:correspondent|reporter|journalist)s?\s(?:of|for|from|with)\s${UP_TO_NAME}`,
  'iu',
);

/**
 * The outlet on which the text has just let somebody appear: "Doe appeared on [Example Radio]. [He] said", "[Example News] spoke
 * to Doe. “It is over,” [he] said".
 */
export function appearanceBefore(one: ResolvedAttribution, referents: Referents): ResolvedSource | undefined {
  const place = placeOf(one);
  const line = referents.text.lastIndexOf('\n', place) + 1;
  const near = outletsNamed(referents, { start: Math.max(line, place - FARTHEST), end: place });
  return near.findLast((outlet) => {
    const before = wordsBefore(referents, outlet.start);
    if (REPORTER.test(before)) return one.addressees.some((told) => HIM.test(slice(referents.text, told)));
    const appears = APPEARS_ON.test(before) || HEARS.test(wordsBehind(referents, outlet.end));
    // "Speaking to Example News, Doe denied it. He also told reporters it was over."
    return appears && !isElsewhere(one, referents.text) && speaksThere(one, outlet, referents);
  });
}

const HIM = /^(?:him|her|them|it|the (?:correspondent|reporter|journalist)s?)$/iu;

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
