import { findAddressee } from '../clauses/after-verb';
import { meet, type Draft, type Range } from '../text/draft';
import { lower, type Passage, type Unit } from '../text/passage';

/** In tokens, between "in" and "interview": "in an exclusive telephone interview". */
const LONGEST_LEAD = 4;

/** The phrase that names who asks. */
interface Interview extends Range {
  readonly interviewer: Range;
}

/**
 * Whom somebody says it to in an interview, wherever its sentence tells so: "In an interview with [Example News] Doe said it
 * was over", "Doe said in a conversation with [a correspondent of Example News] that it was over", "Asked by [Example News]
 * whether it was over, Doe said no".
 */
export function addressInterviewer(passage: Passage, unit: Unit, drafts: readonly Draft[]): readonly Draft[] {
  for (let at = unit.from; at < unit.end; at += 1) {
    const interview = passage.quotedBy[at] ? undefined : interviewAt(passage, unit, at);
    if (interview) return drafts.map((draft) => address(draft, interview));
  }
  return drafts;
}

function interviewAt(passage: Passage, unit: Unit, at: number): Interview | undefined {
  const [here, next] = [lower(passage, at), lower(passage, at + 1)];
  const isAsked = here === 'asked' && next === 'by' && at === unit.from;
  const isHeld =
    /^(?:interview|conversation|comments?|commentary)$/u.test(here) && /^(?:with|to|for)$/u.test(next);
  const from = isAsked ? at : isHeld ? leadOf(passage, unit, at) : undefined;
  const interviewer = from === undefined ? undefined : findAddressee(passage, unit, at + 2);
  return from === undefined || !interviewer ? undefined : { from, end: interviewer.end, interviewer };
}

/** The place of the "in" of "[in] an interview". */
function leadOf(passage: Passage, unit: Unit, at: number): number | undefined {
  for (let before = at - 1; before >= unit.from && at - before <= LONGEST_LEAD; before -= 1)
    if (/^(?:in|during)$/u.test(lower(passage, before))) return before;
  return undefined;
}

/** "[Doe] in an interview with Example News said": the phrase is no part of the name. */
function address(draft: Draft, interview: Interview): Draft {
  const { source, addressee, content, speech } = draft;
  if (!speech || addressee || content.some((part) => meet(part, interview))) return draft;
  const interviewer = { ...draft, addressee: interview.interviewer };
  if (!source || !meet(source, interview)) return interviewer;
  return source.from < interview.from
    ? { ...interviewer, source: { ...source, end: interview.from } }
    : draft;
}
