import { findAddressee, findInterviewer } from './after-verb';
import { findClauseEnd } from './clause-ends';
import { findOpening } from './content-opening';
import { withMarks } from '../quotations/quotations';
import type { Draft, Range } from '../text/draft';
import { looksWhole, lower, word, type Passage, type Unit } from '../text/passage';
import { draftOf, type View } from '../text/view';
import { findSpeaker } from './speakers';
import { senseFor, type VerbGroup } from '../text/verb-groups';
import { RELATIVES } from '../../words/word-classes';

/**
 * What is said follows its verb:
 * "Doe said (that) [the talks went well]", `Doe told reporters: “[It is over.]”`, "Doe asked whether [it was over]".
 */
export function readReportedClause(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const sense = senseFor(group, 'clause', 'addressee', 'quote', 'question');
  if (!sense || group.passive) return undefined;
  const addressee = takesAddressee(passage, group) ? findAddressee(passage, unit, group.end) : undefined;
  const hasAddressee = addressee !== undefined;
  const opening = findOpening(passage, unit, addressee?.end ?? group.end, { sense, hasAddressee });
  if (opening === undefined) return introduction(view, group);
  const source = findSpeaker(view, group);
  const content = contentFrom(passage, unit, opening, isEmbedded(passage, unit, group));
  if (!content || (!source && group.shape === 'finite')) return undefined;
  const told = addressee ?? findInterviewer(passage, unit, group.end);
  const sure = isThatClause(passage, group, opening);
  const draft = draftOf('clause', group, sense, { source, content: [content], addressee: told, sure });
  return isTopic(passage, opening) ? { ...draft, speech: false } : draft;
}

/** "asked [about the talks]", and not "said that [about forty of them left]". */
const isTopic = (passage: Passage, opening: number): boolean =>
  lower(passage, opening) === 'about' && lower(passage, opening - 1) !== 'that';

/** "Doe said that [it was over]" is a clause for certain. */
function isThatClause(passage: Passage, group: VerbGroup, opening: number): boolean {
  return group.shape === 'finite' && lower(passage, opening - 1) === 'that';
}

/** "Doe continued:" at the end of a paragraph: what is said is the quotation of the next one. */
function introduction(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const isLast = unit.end === passage.tokens.length && word(passage, unit.end - 1) === ':';
  const sense = isLast ? senseFor(group, 'quote', 'addressee') : undefined;
  const source = sense && findSpeaker(view, group);
  return sense && source && draftOf('introduction', group, sense, { source, content: [] });
}

export function takesAddressee(passage: Passage, group: VerbGroup): boolean {
  const takes = group.senses.some((sense) => sense.frames.has('addressee') || sense.lemma === 'ask');
  const next = lower(passage, group.end);
  return takes && !/^(?:that|whether|if|:|,)$/u.test(next) && !passage.quotedBy[group.end];
}

/** "Doe, who said [it was over], left": the clause of the cue is itself set off. */
function isEmbedded(passage: Passage, unit: Unit, group: VerbGroup): boolean {
  if (RELATIVES.has(lower(passage, group.from - 1)) && lower(passage, group.from - 2) === ',') return true;
  const first = lower(passage, unit.from);
  const opensSubordinate = /^(?:when|while|although|though|after|if|because|asked)$/u.test(first);
  return opensSubordinate && !hasCommaBefore(passage, unit, group.from);
}

function hasCommaBefore(passage: Passage, unit: Unit, before: number): boolean {
  for (let at = unit.from; at < before && at - unit.from < 40; at += 1) {
    if (word(passage, at) === ',') return true;
  }
  return false;
}

function contentFrom(passage: Passage, unit: Unit, from: number, embedded: boolean): Range | undefined {
  const quotation = passage.quotedBy[from];
  if (quotation?.open === from && looksWhole(passage, quotation)) return withMarks(quotation);
  const end = findClauseEnd(passage, unit, from, { embedded });
  return end > from ? { from, end } : undefined;
}
