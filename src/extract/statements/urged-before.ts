import type { Attribution } from '../../model/attribution';
import { slice, type Span } from '../../model/span';

/** "called on both sides to ", "urged the port authority to ". */
const URGED =
  /^(?:call(?:ed|s|ing)? (?:up)?on|urg(?:ed|es|ing)|ask(?:ed|s|ing)|press(?:ed|es|ing)|order(?:ed|s|ing)|invit(?:ed|es|ing)|begg(?:ed|ing)|implor(?:ed|es)|instruct(?:ed|s)|advis(?:ed|es))\s(?:[\p{L}’'-]+\s){1,6}(?:to\s)?$/iu;

/** "reminded both sides of ", "accused the port authority of ". */
const TOLD_OF =
  /^(?:accus(?:ed|es|ing)|remind(?:ed|s|ing)|suspect(?:ed|s|ing)|assur(?:ed|es|ing))\s(?:[\p{L}’'-]+\s){1,6}(?:of\s)?$/iu;

/** The words between "called on" and "to restrain themselves", which tell of whom it is said: "Doe called on [both sides] to restrain themselves", "accused [Roe] of theft". */
export function urgedBefore(text: string, { cue, content }: Attribution): readonly Span[] {
  const [first] = content;
  const start = Math.min(...cue.map((span) => span.start));
  if (!first || cue.length === 0 || start > first.start) return [];
  const between = text.slice(start, first.start);
  const words = slice(text, first);
  const isInfinitive = /\sto\s$/u.test(between) || /^(?:not )?to\s/u.test(words);
  const isToldOf = /\sof\s$/u.test(between) || /^of\s/u.test(words);
  const isUrged = (isInfinitive && URGED.test(between)) || (isToldOf && TOLD_OF.test(between));
  return isUrged ? [{ start, end: first.start }] : [];
}
