import type { Span } from '../../../model/span';
import type { Range } from '../text/draft';
import { lower, rangeOf, word, type Passage, type Unit, isCapital } from '../text/passage';
import { findSubject } from '../clauses/subjects';
import { isNegation, RELATIVES } from '../../words/word-classes';
import type { VerbGroup } from '../text/verb-groups';

/** What is known beside the words for who says it: the parts that they must not touch, and the forms of address. */
interface Beside {
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly group: VerbGroup | undefined;
  readonly isTitle: (word: string) => boolean;
}

/**
 * Who says it, in the words that name him alone: "[Jane Doe, a minister], said", "according to [Doe]", and for a relative
 * pronoun what it stands for: "[the man] who said". Of several parts the longest counts; "it" in "it is said" names nobody.
 */
export function encodedSource(
  passage: Passage,
  unit: Unit,
  spans: readonly Span[],
  beside: Beside,
): Range | undefined {
  const parts = spans
    .flatMap((span) => rangeOf(passage, span) ?? [])
    .map((part) => clearOf(passage, part, beside));
  const [longest] = parts
    .map((part) => trim(passage, withoutLead(passage, unit, part), beside.isTitle))
    .sort((a, b) => b.end - b.from - (a.end - a.from));
  if (!longest || longest.end <= longest.from) return undefined;
  const here = lower(passage, longest.from);
  // "Doe, [who] speaks for the army, called it odd"
  if (RELATIVES.has(here) && here !== 'that') return findSubject(passage, unit, longest.from + 1) ?? longest;
  if (longest.end - longest.from > 1) return withFirst(passage, unit, longest, beside.cue);
  return (beside.group?.passive && here === 'it') || here === 'there' ? undefined : longest;
}

/** "[Ruritania], Sylvania and Freedonia said": the encoder leaves out the first of several. */
function withFirst(passage: Passage, unit: Unit, part: Range, cue: Range): Range {
  const subject = findSubject(passage, unit, cue.from);
  if (subject?.end !== part.end || subject.from >= part.from) return part;
  const before = passage.tokens.slice(subject.from, part.from);
  const areNames = before.every(({ text }) => /^(?:\p{Lu}.*|,|the)$/u.test(text));
  return areNames && word(passage, part.from - 1) === ',' ? subject : part;
}

/** What stands before or behind the cue and the contents that a part runs into. */
function clearOf(passage: Passage, part: Range, { cue, content }: Beside): Range {
  let { from, end } = part;
  for (const other of [cue, ...content]) {
    if (other.from >= end || other.end <= from) continue;
    if (other.from > from) end = other.from;
    else from = other.end;
  }
  // "[the ministry]'s statement says"
  const isOwner =
    end === cue.from &&
    /^['’]s?$/u.test(word(passage, end - 1)) &&
    passage.cues.nouns.has(lower(passage, end));
  return { from, end: isOwner ? end - 1 : end };
}

/** "In a paper by the institute, [Jane Doe] said": a source that begins inside the phrase in front of the sentence. */
function withoutLead(passage: Passage, unit: Unit, { from, end }: Range): Range {
  if (from !== unit.from + 1 || !/^(?:in|at|on|during)$/u.test(lower(passage, unit.from)))
    return { from, end };
  let comma = end - 1;
  while (comma > from && word(passage, comma) !== ',') comma -= 1;
  return comma > from && comma < end - 1 ? { from: comma + 1, end } : { from, end };
}

/** "[Jane Doe, a minister] ,", "[The agency] , which", "[a commission] to which", "[neither side] not", "[Dr] Doe": a title alone is nobody. */
function trim(passage: Passage, { from, end }: Range, isTitle: Beside['isTitle']): Range {
  let last = end;
  while (last > from + 1 && isTail(passage, last - 1)) last -= 1;
  while (isTitle(lower(passage, last - 1)) && isCapital(passage, last)) last += 1;
  // "As [many as 40 senators]"
  const isAsMany = lower(passage, from - 1) === 'as' && /^(?:many|few)$/u.test(lower(passage, from));
  return { from: isAsMany ? from - 1 : from, end: last };
}

function isTail(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  return /^(?:[,;:]|who|which|that|to|by|from|of|with)$/u.test(here) || isNegation(here);
}
