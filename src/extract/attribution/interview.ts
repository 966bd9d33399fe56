import { findAddressee } from './after-verb';
import { meet, type Draft, type Range } from './draft';
import { lower, type Passage, type Unit } from './passage';

/** In tokens, between "in" and "interview": "in an exclusive telephone interview". */
const LONGEST_LEAD = 4;

/**
 * Whom somebody says it to in an interview, wherever its sentence tells so: "In an interview with [Example News] Doe said it
 * was over", "Doe said in a conversation with [a correspondent of Example News] that it was over".
 */
export function addressInterviewer(passage: Passage, unit: Unit, drafts: readonly Draft[]): readonly Draft[] {
  for (let at = unit.from; at < unit.end; at += 1) {
    const interviewer = interviewerAt(passage, unit, at);
    if (interviewer) return drafts.map((draft) => address(draft, at, interviewer));
  }
  return drafts;
}

function interviewerAt(passage: Passage, unit: Unit, at: number): Range | undefined {
  if (passage.quotedBy[at] || !/^(?:interview|conversation)$/u.test(lower(passage, at))) return undefined;
  if (!/^(?:with|to|for)$/u.test(lower(passage, at + 1)) || !isInOne(passage, unit, at)) return undefined;
  return findAddressee(passage, unit, at + 2);
}

function isInOne(passage: Passage, unit: Unit, at: number): boolean {
  for (let before = at - 1; before >= unit.from && at - before <= LONGEST_LEAD; before -= 1)
    if (/^(?:in|during)$/u.test(lower(passage, before))) return true;
  return false;
}

function address(draft: Draft, at: number, addressee: Range): Draft {
  const isTold = draft.content.some((part) => part.from <= at && at < part.end);
  const isSource = draft.source !== undefined && meet(draft.source, addressee);
  return isTold || isSource || draft.addressee || !draft.speech ? draft : { ...draft, addressee };
}
