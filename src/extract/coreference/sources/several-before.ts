import { lexiconKey } from '../../../model/lexicon';
import type { Span } from '../../../model/span';
import { addName, type Chain } from '../chain';
import { singular } from '../../words/singular';
import type { Referents } from '../referents';
import { looksFinite } from '../../words/word-classes';
import { standsFor } from './collective-words';

/** "[one] of them", "two of the officials". */
const PART =
  /^(?:one|two|three|another|a third|some|several|both) of (?:them|(?:the|these|those) (?<noun>(?:[\p{L}-]+ ){0,2}\p{L}+s))$/iu;
/** "three European officials": several who are counted, as far as their noun. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|a few|several|some|many|dozens of|\d{1,2})\s(?:(?!(?:of|in|at|for|from|to|on|with|by|and|or|who)\b)[\p{L}-]+\s){0,3}?(?<noun>\p{Ll}+(?:s|men|women|people))\b/giu;
/** "“It is odd,” said [one]", "[another] said". */
const ONE = /^(?:one|another|a (?:second|third|fourth))$/iu;
/** "[European diplomats] were less impressed": several who open a sentence. */
const OPENING = /(?:^|\n|[.!?]["”’]?\s)(?<words>\p{Lu}[\p{L}-]*(?:\s[\p{Ll}-]+){0,3})/gu;
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

/**
 * Those in whose midst one speaks: "[European diplomats] were not impressed. “It is odd,” said one." They open
 * a sentence just before.
 */
export function severalOpening(
  referents: Referents,
  words: string,
  { start: place }: Span,
): Chain | undefined {
  if (!ONE.test(words)) return undefined;
  const { text, collectives } = referents;
  const from = Math.max(0, place - FARTHEST / 2);
  const openings = [...text.slice(from, place).matchAll(OPENING)].map(({ 0: whole, index, groups }) => {
    const opening = groups?.['words'] ?? '';
    return { start: from + index + whole.length - opening.length, all: severalIn(opening, referents) };
  });
  const found = openings.findLast(({ all }) => all !== '');
  if (!found) return undefined;
  const { start, all } = found;
  const end = start + all.length;
  const chain = collectives.named(all, { start, end });
  addName(chain, words);
  return chain;
}

/** "European diplomats" of "European diplomats were less"; nothing where the words do not begin with several people. */
function severalIn(opening: string, referents: Referents): string {
  const words = opening.split(' ');
  const isHead = (word: string) => singular(word) !== word && isPeople(word.toLowerCase(), referents);
  const head = words.findIndex((word) => isHead(word) || looksFinite(word.toLowerCase()));
  return isHead(words[head] ?? '') ? words.slice(0, head + 1).join(' ') : '';
}

/** "officials", "councillors", and not "days". */
function isPeople(noun: string, { lexicon }: Referents): boolean {
  const one = lexiconKey(singular(noun));
  return lexicon.offices.has(one) || standsFor(one, lexicon) === 'person';
}
