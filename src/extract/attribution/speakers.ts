import type { Range } from './draft';
import { lower, type Passage, type Unit } from './passage';
import type { Reading } from './reading';
import { findSubject } from './subjects';
import { isFiniteVerb, type VerbGroup } from './verb-groups';
import { isAdverb, isAuxiliary, PREPOSITIONS } from './words';

/** Who the verb group's speaker is: its own subject, or the one that it shares with a verb before it. */
export function findSpeaker(reading: Reading, group: VerbGroup): Range | undefined {
  const { passage, unit } = reading;
  const before = lower(passage, group.from - 1);
  const shared =
    group.shape !== 'finite' &&
    (/^[,—–-]|^and$|^or$/u.test(before) || PREPOSITIONS.has(before) || isAdverb(before));
  const own = shared || group.shape === 'infinitive' ? undefined : findSubject(passage, unit, group.from);
  return own ?? sharedSubject(reading, group.from);
}

/** "[Jane Doe] thanked them and said", "[Jane Doe] said …, adding", "[Jane Doe] replied by saying". */
function sharedSubject({ passage, unit, found }: Reading, at: number): Range | undefined {
  const last = found[found.length - 1];
  const cue = last?.cue[0];
  if (cue && cue.from >= unit.from && cue.from < at && last.source) return last.source;
  return subjectOfVerbBefore(passage, unit, at);
}

function subjectOfVerbBefore(passage: Passage, unit: Unit, at: number): Range | undefined {
  for (let verb = at - 1; verb > unit.from && at - verb < 60; verb -= 1) {
    if (passage.quotedBy[verb] || !isFiniteVerb(passage, verb)) continue;
    const subject = findSubject(passage, unit, groupStart(passage, unit, verb));
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
