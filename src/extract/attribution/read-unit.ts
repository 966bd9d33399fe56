import { readAccordingTo, readInWords } from './clauses/according-to';
import { readBesideQuotation, readNamedBehind } from './quotations/beside-quotation';
import { withMarks } from './quotations/quotations';
import { readAmount } from './clauses/amount';
import { readAsTold } from './clauses/as-told';
import { readInfinitive, readObject } from './clauses/complement';
import type { Draft } from './text/draft';
import { readInsertedCue } from './clauses/inserted-cue';
import { readImpersonal } from './clauses/impersonal';
import { readNounCue } from './clauses/noun-cue';
import type { Construction, View } from './text/view';
import { readStatementBelow } from './clauses/statement-below';
import { readReportedClause } from './clauses/reported-clause';
import { readInvertedCue, readTrailingCue } from './clauses/trailing-cue';
import { findVerbGroup } from './text/verb-groups';

/** The families of sentences around a verb, the surest first. */
const CONSTRUCTIONS: readonly Construction[] = [
  readInsertedCue, // The firm, Doe claims, called him
  readBesideQuotation, // “…,” Doe said
  readInvertedCue, // …, said Jane Doe, a minister
  readAsTold, // As Doe told Roe, …
  readReportedClause, // Doe said that …
  readTrailingCue, // …, Doe said
  readImpersonal, // it is stated that …; this was reported by Doe
  readInfinitive, // Doe vowed to …; Doe urged Roe to …
  readAmount, // Doe put the loss at …
  readObject, // Doe denied …; Doe accused Roe of …
];

/** The families without a verb of their own. */
const OTHERS = [
  readStatementBelow, // Doe issued the following statement:
  readAccordingTo, // according to Doe, …
  readInWords, // in Doe's words, …
  readNounCue, // Doe's claim that …; warnings from Doe that …
  readNamedBehind, // “…,” Jane Doe, a nurse.
];

/** What rules find in one sentence, from left to right. Words between quotation marks are not searched for cues. */
export function readUnit(view: Omit<View, 'found'>): Draft[] {
  const found: Draft[] = [];
  for (let at = view.unit.from; at < view.unit.end; ) at = readAt({ ...view, found }, at, found);
  return found;
}

/** Adds what begins at token `at` to `found`, and gives the place to go on from. */
function readAt(view: View, at: number, found: Draft[]): number {
  const { passage, unit } = view;
  const quotation = passage.quotedBy[at];
  if (quotation) return Math.max(withMarks(quotation).end, at + 1);
  const other = firstOf(OTHERS, (read) => read(view, at));
  if (other) return add(found, other, at);
  const group = findVerbGroup(passage, unit, at);
  if (!group) return at + 1;
  const draft = firstOf(CONSTRUCTIONS, (read) => read(view, group));
  if (draft) add(found, draft, at);
  return group.end;
}

function add(found: Draft[], draft: Draft, at: number): number {
  if (sameCue(found[found.length - 1], draft)) found.pop();
  if (draft.rule === 'trailing' || draft.rule === 'quotation') endBefore(found, draft);
  found.push(draft);
  return draft.rule === 'according-to' ? Math.max(draft.source?.end ?? 0, at + 1) : at + 1;
}

/** "denied claims that": the noun tells more of what the verb said than the verb itself. */
function sameCue(last: Draft | undefined, draft: Draft): boolean {
  return last?.cue[0] !== undefined && last.cue[0].from === draft.cue[0]?.from;
}

/** "Doe said [Roe had left], the agency reported": what Doe said ends before the last cue. */
function endBefore(found: Draft[], trailing: Draft): void {
  const [told] = trailing.content;
  if (!told) return;
  found.forEach((draft, at) => {
    const content = draft.content.map((part) =>
      part.from < told.end && part.end > told.end ? { ...part, end: told.end } : part,
    );
    found[at] = { ...draft, content };
  });
}

function firstOf<T, R>(values: readonly T[], read: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}
