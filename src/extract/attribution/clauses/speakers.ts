import type { Draft, Range } from '../text/draft';
import { lower, word, type Passage, type Unit } from '../text/passage';
import type { View } from '../text/view';
import { findSubject, nounPhraseBefore } from './subjects';
import type { VerbGroup } from '../text/verb-groups';
import { isFiniteVerb } from '../text/verb-or-noun';
import { isAdverb, isAuxiliary, PREPOSITIONS } from '../../words/word-classes';

const LONGEST = 60;

/** Who the verb group's speaker is: its own subject, or the one that it shares with a verb before it. */
export function findSpeaker(view: View, group: VerbGroup): Range | undefined {
  const { passage, unit } = view;
  if (group.shape === 'infinitive') return sharedSubject(view, group.from);
  if (group.shape === 'participle') return speakerOfParticiple(view, group);
  const own = findSubject(passage, unit, group.from);
  return (
    own ??
    (/^(?:and|or|but|,|—|–)$/u.test(lower(passage, group.from - 1))
      ? sharedSubject(view, group.from)
      : undefined)
  );
}

/** "a letter to [reporters] saying", and "[Jane Doe] left, saying". */
function speakerOfParticiple(view: View, group: VerbGroup): Range | undefined {
  const { passage, unit } = view;
  if (group.from === unit.from) return subjectBehind(passage, unit, group.end);
  const before = lower(passage, group.from - 1);
  const isShared = /^(?:,|—|–|--|and|or)$/u.test(before) || PREPOSITIONS.has(before) || isAdverb(before);
  return (
    (isShared ? undefined : nounPhraseBefore(passage, unit, group.from)) ?? sharedSubject(view, group.from)
  );
}

/** "Asking them to wait, [Doe] said it was late": the subject of the sentence that the participle opens. */
function subjectBehind(passage: Passage, unit: Unit, from: number): Range | undefined {
  let comma = 0;
  for (let at = from; at < unit.end && at - from < LONGEST; at += 1) {
    if (passage.quotedBy[at]) continue;
    if (word(passage, at) === ',') comma = at;
    const subject = comma && isFiniteVerb(passage, at) ? findSubject(passage, unit, at) : undefined;
    if (subject?.from === comma + 1) return subject;
  }
  return undefined;
}

/** "[Jane Doe] thanked them and said", "[Jane Doe] said …, adding", "[Jane Doe] replied by saying". */
export function sharedSubject({ passage, unit, found }: View, at: number): Range | undefined {
  const here = found.filter((draft) => isBefore(draft, unit, at));
  const last = here
    .filter((draft) => draft.finite && draft.source && !isInContent(here, draft.cue[0]?.from, at))
    .pop();
  return (
    last?.source ??
    subjectOfVerbBefore({ passage, unit, found: here, at }, isFiniteVerb) ??
    subjectOfVerbBefore({ passage, unit, found: here, at }, looksPast)
  );
}

/** "The regulator [fined] the bank, saying": a verb that the list does not hold. */
function looksPast(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const isFree = !PREPOSITIONS.has(lower(passage, at - 1)) && !isAuxiliary(lower(passage, at - 1));
  return isFree && token?.kind === 'word' && /^\p{Ll}{2,}ed$/u.test(token.text);
}

const isBefore = (draft: Draft, unit: Unit, at: number) =>
  draft.cue.some((cue) => cue.from >= unit.from && cue.from < at);

/** Whether the verb at `verb` is itself part of what somebody says who does not say what is at `at`. */
function isInContent(drafts: readonly Draft[], verb: number | undefined, at: number): boolean {
  if (verb === undefined) return false;
  return drafts.some(({ content }) =>
    content.some((part) => part.from <= verb && verb < part.end && at >= part.end),
  );
}

/** The place of the verb whose speaker is looked for, and what was found to its left. */
interface Before {
  readonly passage: Passage;
  readonly unit: Unit;
  readonly found: readonly Draft[];
  readonly at: number;
}

function subjectOfVerbBefore(
  { passage, unit, found, at }: Before,
  isVerb: (passage: Passage, at: number) => boolean,
): Range | undefined {
  for (let verb = at - 1; verb > unit.from && at - verb < LONGEST; verb -= 1) {
    if (passage.quotedBy[verb] || isInContent(found, verb, at) || !isVerb(passage, verb)) continue;
    const from = groupStart(passage, unit, verb);
    // "Doe reviewed the plan, [which will last] a year, saying"
    const subject = lower(passage, from - 1) === 'which' ? undefined : findSubject(passage, unit, from);
    if (subject) return subject;
  }
  return undefined;
}

function groupStart(passage: Passage, unit: Unit, verb: number): number {
  let from = verb;
  while (from > unit.from && (isAuxiliary(lower(passage, from - 1)) || isAdverb(lower(passage, from - 1))))
    from -= 1;
  return from;
}
