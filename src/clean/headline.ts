import { fold } from '../util/fold';
import { isHeadlineLike, type Line } from './line';
import type { Labelled } from './labels';

const LONGEST_HEADLINE = 200;
/** A headline stands among the first lines that are not boilerplate. */
const FIRST_LINES = 6;

/** The line with the headline: the one that repeats the given title, else a first line that is no sentence. */
export function findHeadline(
  lines: readonly Line[],
  kinds: Labelled['kinds'],
  title: string | undefined,
): number | undefined {
  const first = lines.map((_, index) => index).filter((index) => kinds[index] === undefined);
  const candidates = first.slice(0, FIRST_LINES);
  const titled = candidates.find((index) => title && haveSameWords(lines[index]?.words ?? '', title));
  if (titled !== undefined) return titled;
  if (first.length < 2) return undefined;
  const words = candidates.map((index) => lines[index]?.words ?? '');
  if (!isHeadline(words[0] ?? '')) return undefined;
  const full = words.findIndex((line) => !isSection(line));
  return full > 0 && isHeadline(words[full] ?? '') ? candidates[full] : candidates[0];
}

/** The same words, whatever their case, accents and punctuation. */
export function haveSameWords(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 40 && fold(a) === fold(b);
}

/** How many of the words of both are words of both, from 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [ours, theirs] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared / (ours.size + theirs.size - shared);
}

function isHeadline(words: string): boolean {
  if (words.length > LONGEST_HEADLINE || !/^[^\p{Ll}]/u.test(words)) return false;
  return isHeadlineLike(words, LONGEST_HEADLINE) || isTitleCase(words);
}

/** "Pollsters Told To Explain Themselves." */
function isTitleCase(words: string): boolean {
  const long = words.match(/[\p{L}’'-]{4,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 4 && capital >= 0.8 * long.length && !/[.!?] \p{Lu}/u.test(words);
}

/** What stands over a headline: the name of the outlet or of a section, "The Daily Herald", "Middle East". */
function isSection(words: string): boolean {
  return isHeadlineLike(words, LONGEST_HEADLINE) && words.split(' ').length <= 3;
}
