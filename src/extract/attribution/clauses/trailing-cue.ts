import type { CueVerb } from '../../../model/cues';
import { endsHere, findAddressee, skipCircumstances } from './after-verb';
import { findClauseStart } from './clause-ends';
import type { Draft, Range } from '../text/draft';
import { findFollowingSubject } from './following-subject';
import { lower, word, type Passage, type Unit } from '../text/passage';
import { draftOf, type View } from '../text/view';
import { takesAddressee } from './reported-clause';
import { findSubject } from './subjects';
import { senseFor, type VerbGroup } from '../text/verb-groups';
import { isFiniteVerb } from '../text/verb-or-noun';
import { DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../words/word-classes';

/** A clause with its cue at the end: "[The talks went well], Doe said". */
export function readTrailingCue(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const sense = senseFor(group, 'clause', 'quote', 'addressee');
  if (!sense || group.shape !== 'finite' || group.passive) return undefined;
  return draftBefore(view, group, sense, subjectBefore(passage, unit, group));
}

/** The same with the verb before its subject: "[It is too early], noted Jane Doe, a scholar". */
export function readInvertedCue(view: View, group: VerbGroup): Draft | undefined {
  const sense = senseFor(group, 'clause', 'quote', 'addressee');
  if (!sense || group.shape !== 'finite' || group.passive) return undefined;
  return draftBefore(view, group, sense, subjectAfter(view.passage, view.unit, group));
}

function draftBefore(
  { passage, unit }: View,
  group: VerbGroup,
  sense: CueVerb,
  found: Found | undefined,
): Draft | undefined {
  if (!found) return undefined;
  const from = findClauseStart(passage, unit, found.comma);
  if (!isWholeClause(passage, from, found.comma)) return undefined;
  return draftOf('trailing', group, sense, {
    source: found.source,
    content: [{ from, end: found.comma }],
    addressee: found.addressee,
    sure: group.shape === 'finite',
  });
}

interface Found {
  readonly source: Range;
  /** The comma between what is said and who says it. */
  readonly comma: number;
  readonly addressee?: Range | undefined;
}

function subjectBefore(passage: Passage, unit: Unit, group: VerbGroup): Found | undefined {
  // "he told a conference beside Roe, [who agreed]"
  if (RELATIVES.has(lower(passage, group.from - 1))) return undefined;
  const source = findSubject(passage, unit, group.from);
  if (!source || !isComma(passage, unit, source.from - 1)) return undefined;
  const addressee = takesAddressee(passage, group) ? findAddressee(passage, unit, group.end) : undefined;
  const after = skipCircumstances(passage, unit, addressee?.end ?? group.end);
  return endsHere(passage, unit, after) ? { source, comma: source.from - 1, addressee } : undefined;
}

function subjectAfter(passage: Passage, unit: Unit, group: VerbGroup): Found | undefined {
  if (!isComma(passage, unit, group.from - 1) || group.from < group.at) return undefined;
  const source = findFollowingSubject(passage, unit, group.end);
  if (!source || !endsHere(passage, unit, skipCircumstances(passage, unit, source.end))) return undefined;
  return isSentence(passage, unit, group.from - 1) ? { source, comma: group.from - 1 } : undefined;
}

/** What stands before the comma is a sentence, and not "Jane Doe, a minister," or "Jane Doe, who left early,". */
function isSentence(passage: Passage, unit: Unit, comma: number): boolean {
  let found = false;
  for (let at = comma - 1; at > unit.from && comma - at < 80; at -= 1) {
    if (isFiniteVerb(passage, at)) found = true;
    if (!isComma(passage, unit, at)) continue;
    if (found && !/^(?:who|which|whose)$/u.test(lower(passage, at + 1))) return true;
    found = false;
  }
  return found || isFiniteVerb(passage, unit.from);
}

const isComma = (passage: Passage, unit: Unit, at: number) =>
  at > unit.from && /^(?:,|—|–)$/u.test(word(passage, at));

/** "According to the media, Doe replied" and "Yesterday, Doe said" have no clause before the comma. */
function isWholeClause(passage: Passage, from: number, end: number): boolean {
  const first = lower(passage, from);
  if (end - from < 2 || first === 'according') return false;
  if (!opensPhrase(passage, from)) return true;
  for (let at = from + 2; at < end - 2; at += 1) if (word(passage, at) === ',') return true;
  return isAdverb(first) && end - from > 6;
}

/** "[After] the vote", "[Speaking] to Roe", "[Grouped] together by Roe". */
function opensPhrase(passage: Passage, from: number): boolean {
  const first = lower(passage, from);
  const next = lower(passage, from + 1);
  if (DETERMINERS.has(first)) return false;
  const isDone = first.endsWith('ed') && (PREPOSITIONS.has(next) || isAdverb(next));
  return (
    PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || isAdverb(first) || first.endsWith('ing') || isDone
  );
}
