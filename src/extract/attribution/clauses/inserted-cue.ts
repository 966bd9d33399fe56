import type { CueVerb } from '../../../model/cues';
import { findAddressee, skipCircumstances } from './after-verb';
import { findClauseEnd, findClauseStart } from './clause-ends';
import type { Draft, Range } from '../text/draft';
import { lower, word, type Passage, type Unit } from '../text/passage';
import { takesAddressee } from './reported-clause';
import { findSubject } from './subjects';
import { senseFor, type VerbGroup } from '../text/verb-groups';
import { holdsFiniteVerb } from '../text/verb-or-noun';
import { isAdverb, isAuxiliary } from '../../words/word-classes';
import { draftOf, type View } from '../text/view';

/** In tokens. Longer words in front of a cue are a sentence. */
const LONGEST = 30;

/**
 * A cue in the middle of a clause: "[The firm], Doe claims, [called him once more]", "[The choice], as Doe puts it, [was hard]",
 * "[From there], as Doe noted, [he will fly on]".
 */
export function readInsertedCue({ passage, unit }: View, group: VerbGroup): Draft | undefined {
  const sense = senseFor(group, 'clause', 'quote', 'addressee') ?? putsIt(passage, group);
  if (!sense || group.shape !== 'finite' || group.passive || group.negated) return undefined;
  const source = findSubject(passage, unit, group.from);
  const halves = source && halvesAround(passage, unit, { source, group });
  if (!halves) return undefined;
  return draftOf('inserted', group, sense, { source, content: halves, sure: true });
}

/** The words before and behind "[, as] Doe claims,". */
function halvesAround(
  passage: Passage,
  unit: Unit,
  { source, group }: { readonly source: Range; readonly group: VerbGroup },
): readonly Range[] | undefined {
  const isAs = lower(passage, source.from - 1) === 'as';
  const open = isAs ? source.from - 2 : source.from - 1;
  const close = afterCue(passage, unit, group);
  if (open <= unit.from || !isMark(passage, open) || !isMark(passage, close)) return undefined;
  const from = findClauseStart(passage, unit, open);
  const end = findClauseEnd(passage, unit, close + 1);
  const isHalf = open > from && open - from <= LONGEST && !holdsFiniteVerb(passage, { from, end: open });
  if (!isHalf || end <= close + 2 || !(isAs || opensWithVerb(passage, close + 1))) return undefined;
  return [
    { from, end: open },
    { from: close + 1, end },
  ];
}

/** Behind "Doe [told the agency on Monday]", "Doe [puts it]". */
function afterCue(passage: Passage, unit: Unit, group: VerbGroup): number {
  if (lower(passage, group.end) === 'it') return group.end + 1;
  const told = takesAddressee(passage, group) ? findAddressee(passage, unit, group.end) : undefined;
  return skipCircumstances(passage, unit, told?.end ?? group.end);
}

/** "as Doe [puts] it". */
const putsIt = (passage: Passage, { at, end, senses }: VerbGroup): CueVerb | undefined =>
  /^puts?$/u.test(lower(passage, at)) && lower(passage, end) === 'it' ? senses[0] : undefined;

const isMark = (passage: Passage, at: number) =>
  /^(?:,|—|–|--)$/u.test(word(passage, at)) && passage.quotedBy[at] === undefined;

/** "[called] him", "[would] not become", "[clearly needs] repair". */
function opensWithVerb(passage: Passage, from: number): boolean {
  const at = isAdverb(lower(passage, from)) ? from + 1 : from;
  if (/ing$/u.test(lower(passage, at))) return false;
  return isAuxiliary(lower(passage, at)) || passage.cues.verbForms.has(lower(passage, at));
}
