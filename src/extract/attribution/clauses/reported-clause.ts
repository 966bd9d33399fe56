import type { CueVerb } from '../../../model/cues';
import { findAddressee } from './after-verb';
import { findClauseEnd, findClauseStart } from './clause-ends';
import { isSetOff, opensSentence, opensThing } from './complement';
import { findOpening } from './content-opening';
import { withMarks } from '../quotations/quotations';
import type { Draft, Range } from '../text/draft';
import { looksWhole, lower, word, type Passage, type Unit } from '../text/passage';
import { draftOf, type View } from '../text/view';
import { findSpeaker } from './speakers';
import { senseFor, type VerbGroup } from '../text/verb-groups';
import { holdsFiniteVerb } from '../text/verb-or-noun';
import { SUBORDINATORS } from '../../words/word-classes';

/**
 * What is said follows its verb:
 * "Doe said (that) [the talks went well]", `Doe told reporters: “[It is over.]”`, "Doe asked whether [it was over]".
 */
export function readReportedClause(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const sense = senseFor(group, 'clause', 'addressee', 'quote', 'question');
  if (!sense || group.passive) return undefined;
  const addressee = takesAddressee(passage, group) ? findAddressee(passage, unit, group.end) : undefined;
  const opening = openingOf(view, group, sense, addressee);
  if (opening === undefined) return introduction(view, group);
  const source = findSpeaker(view, group);
  const content = contentFrom(passage, unit, opening, isEmbedded(passage, unit, group));
  if (!content || isNobodys(passage, source, group)) return undefined;
  const sure = isThatClause(passage, group, opening);
  const parts = withClauseBefore(passage, unit, source, content);
  const draft = draftOf('clause', group, sense, { source, content: parts, addressee, sure });
  return isTopic(passage, opening) ? { ...draft, speech: false } : draft;
}

function openingOf(
  { passage, unit }: View,
  group: VerbGroup,
  sense: CueVerb,
  addressee: Range | undefined,
): number | undefined {
  if (addressee && isToBeDone(passage, group, addressee.end)) return undefined;
  const hasAddressee = addressee !== undefined;
  return findOpening(passage, unit, addressee?.end ?? group.end, { sense, hasAddressee });
}

/** "asked Roe [to respect] the “red line”": what is to be done. */
const isToBeDone = (passage: Passage, group: VerbGroup, at: number): boolean =>
  lower(passage, at) === 'to' &&
  !opensThing(passage, at + 1) &&
  senseFor(group, 'person-infinitive') !== undefined;

/** Without somebody who says it, or "What [they]'re saying: “…”", the head of a list. */
const isNobodys = (passage: Passage, source: Range | undefined, { shape }: VerbGroup): boolean =>
  source ? lower(passage, source.from - 1) === 'what' : shape === 'finite';

/** "[It is a matter of politics], the expert explains: [to sign is to give in]". */
function withClauseBefore(
  passage: Passage,
  unit: Unit,
  source: Range | undefined,
  content: Range,
): readonly Range[] {
  const comma = (source?.from ?? 0) - 1;
  const isColon = word(passage, content.from - 1) === ':';
  if (!isColon || word(passage, comma) !== ',' || comma - unit.from < 4) return [content];
  const first = lower(passage, unit.from);
  const range = { from: findClauseStart(passage, unit, comma), end: comma };
  const hasComma = passage.tokens.slice(range.from, comma).some(({ text }) => text === ',');
  const isWhole = !hasComma && !SUBORDINATORS.has(first) && !/(?:ing|ed)$/u.test(first);
  return isWhole && holdsFiniteVerb(passage, range) ? [range, content] : [content];
}

/** "asked [about the talks]", and not "said (that) [about forty of them left]". */
const isTopic = (passage: Passage, opening: number): boolean =>
  lower(passage, opening) === 'about' &&
  lower(passage, opening - 1) !== 'that' &&
  passage.tokens[opening + 1]?.kind !== 'number';

/** "Doe said that [it was over]", "…, underscoring that [it was over]", "…, claiming [they lost]" and "replied by saying [it was over]" are clauses for certain; not so "…, suggesting that". */
function isThatClause(passage: Passage, group: VerbGroup, opening: number): boolean {
  if (lower(passage, group.from - 1) === 'by' && /^(?:saying|arguing)$/u.test(lower(passage, group.at)))
    return true;
  const isBare = group.shape === 'participle' && /^(?:s?he|they|it|there)$/u.test(lower(passage, opening));
  if (lower(passage, opening - 1) !== 'that' && !isBare) return false;
  const isSpoken =
    group.senses.every(({ kind }) => kind === 'speech') && !/^impl/u.test(lower(passage, group.at));
  return group.shape === 'finite' || (isSpoken && lower(passage, group.from - 1) === ',');
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
  if (isSetOff(passage, group)) return true;
  const first = lower(passage, unit.from);
  if (opensSentence(unit, group)) return true;
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
