import type { Attribution } from '../../model/attribution';
import { slice, sliceAll } from '../../model/span';
import { looksFinite } from '../words/word-classes';

/** Verbs of praise and blame, and their nouns: "condemnation of". */
const JUDGES =
  /\b(?:(?:applaud|attack|bash|berat|blast|castigat|chid|commend|condemn|congratulat|critici[sz]|decr[iy]|denounc|endors|hail|insult|lambast|laud|mock|prais|rebuk|ridicul|scold|slam|thank|trash|welcom)\p{L}*|(?:rail|lash|hit|fir)\p{L}* (?:out |back )?(?:at|against))(?: by| of)?$/iu;
/** In words. */
const FEW = 4;
/** "criticised Roe [for] leaving early", "praised her [as] brave". */
const TELLS_WHY = /\b(?:as|for|over|because|about|after)\b/iu;

/**
 * "Doe criticised [both parties]", "[The move] was praised": whom or what somebody likes or not, and nothing that he says of it. Passed
 * on by another it is what that one tells.
 */
export function onlyJudges(text: string, { kind, cue, content, reporters }: Attribution): boolean {
  const [only, ...more] = content;
  if (!only || more.length > 0 || kind !== 'INDIRECT' || reporters.length > 0) return false;
  if (!JUDGES.test(sliceAll(text, cue))) return false;
  const said = slice(text, only);
  const words = said.toLowerCase().split(/\s+/u);
  return words.length <= FEW && !TELLS_WHY.test(said) && !words.some(looksFinite);
}
