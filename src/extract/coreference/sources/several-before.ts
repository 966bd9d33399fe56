import { lexiconKey } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import { addName, type Chain } from '../chain';
import { singular } from '../../words/singular';
import type { Referents } from '../referents';
import { standsFor } from './collective-words';

/** "[one] of them", "two of the officials". */
const PART =
  /^(?:one|two|three|another|a third|some|several|both) of (?:them|(?:the|these|those) (?<noun>(?:[\p{L}-]+ ){0,2}\p{L}+s))$/iu;
/** "three European officials": several who are counted, as far as their noun. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|a few|several|some|many|dozens of|\d{1,2})\s(?:(?!(?:of|in|at|for|from|to|on|with|by|and|or|who)\b)[\p{L}-]+\s){0,3}?(?<noun>\p{Ll}+(?:s|men|women|people))\b/giu;
/** In characters. */
const FARTHEST = 900;

/**
 * The several of whom one speaks, where they themselves have said nothing: "The paper cited [three European officials]. One of
 * them said". Undefined where none of that noun are counted before.
 */
export function severalNamedBefore(referents: Referents, words: string, span: Span): Chain | undefined {
  const part = PART.exec(words);
  if (!part) return undefined;
  const wanted = part.groups?.['noun']?.split(' ').pop()?.toLowerCase();
  const from = Math.max(0, span.start - FARTHEST);
  const found = [...referents.text.slice(from, span.start).matchAll(COUNTED)].findLast(({ groups }) => {
    const noun = groups?.['noun']?.toLowerCase() ?? '';
    return wanted ? noun === wanted : isPeople(noun, referents);
  });
  if (!found) return undefined;
  const start = from + found.index;
  const chain = referents.collectives.named(found[0], { start, end: start + found[0].length });
  addName(chain, words);
  return chain;
}

/** "officials", "councillors", and not "days". */
function isPeople(noun: string, { lexicon }: Referents): boolean {
  const one = lexiconKey(singular(noun));
  return lexicon.offices.has(one) || standsFor(one, lexicon) === 'person';
}
