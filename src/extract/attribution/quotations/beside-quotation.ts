import { endsHere, findAddressee, findInterviewer, skipCircumstances } from '../clauses/after-verb';
import { findClauseStart } from '../clauses/clause-ends';
import { draftWithoutVerb, type Draft, type Range } from '../text/draft';
import { findFollowingSubject } from '../clauses/following-subject';
import { isCapital, looksWhole, word, type Passage, type Unit } from '../text/passage';
import { withMarks, type Quotation } from './quotations';
import { draftOf, type View } from '../text/view';
import { takesAddressee } from '../clauses/reported-clause';
import { findSubject } from '../clauses/subjects';
import { looksFinite } from '../../words/word-classes';
import { holdsFiniteVerb, isNounPlace } from '../text/verb-or-noun';
import { senseFor, type VerbGroup } from '../text/verb-groups';

/**
 * A quotation with the cue behind it, and perhaps going on after it:
 * `“[It is over],” Doe said`, `“[It is over],” said Jane Doe, a minister`, `“[It is],” Doe said, “[over].”`, `[The deal is “dead],” Doe said`.
 */
export function readBesideQuotation(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const sense = senseFor(group, 'quote', 'clause', 'addressee');
  if (!sense || group.shape !== 'finite' || group.passive) return undefined;
  const before = findBefore(passage, unit, group);
  if (!before) return undefined;
  const rest = findRest(passage, unit, before.after);
  const first = wholeClause(passage, unit, before.quotation);
  // "Terming the reports ‘painful’, Doe asked them to wait"
  if (opensWithDeed(passage, first, before.quotation)) return undefined;
  const addressee =
    takesAddressee(passage, group) && before.after === group.end
      ? findAddressee(passage, unit, group.end)
      : undefined;
  const told = addressee ?? findInterviewer(passage, unit, before.after);
  return draftOf('quotation', group, sense, {
    addressee: told,
    source: before.source,
    content: rest ? [first, rest] : [first],
  });
}

/** "Terming the reports ‘painful’", and not "Leaving Roe, Doe looked ‘tired’". */
function opensWithDeed(passage: Passage, { from }: Range, quotation: Quotation): boolean {
  const lead = passage.tokens.slice(from, withMarks(quotation).from);
  return lead[0]?.lower.endsWith('ing') === true && !lead.some(({ text }) => text === ',');
}

interface Before {
  readonly quotation: Quotation;
  readonly source: Range;
  /** After the cue and, where it stands behind the cue, the source. */
  readonly after: number;
}

function findBefore(passage: Passage, unit: Unit, group: VerbGroup): Before | undefined {
  const direct = quotationBefore(passage, group.from);
  if (direct) {
    const source = findFollowingSubject(passage, unit, group.end);
    return source && { quotation: direct, source, after: source.end };
  }
  const source = findSubject(passage, unit, group.from);
  const quotation = source && quotationBefore(passage, source.from);
  if (!quotation || !isItsCue(passage, unit, group, quotation)) return undefined;
  return { quotation, source, after: group.end };
}

/**
 * `“We won.” Doe said.`, and not `“We won.” Doe urged them to leave.`: a cue in the next sentence says nothing else, nor the next
 * quotation: `Roe said, “We won.” Doe added, “It is over.”`
 */
function isItsCue(passage: Passage, unit: Unit, group: VerbGroup, quotation: Quotation): boolean {
  const sentence = passage.tokens[quotation.end - 1]?.sentence;
  if (sentence === passage.tokens[group.at]?.sentence) return true;
  const addressee = takesAddressee(passage, group) ? findAddressee(passage, unit, group.end) : undefined;
  const after = skipCircumstances(passage, unit, addressee?.end ?? group.end);
  const isOver = lastWord(passage, quotation) === '.' || isIntroduced(passage, quotation);
  return endsHere(passage, unit, after) && !(isOver && findRest(passage, unit, after));
}

/** `Doe asked, “[Is it over?]”` */
const isIntroduced = (passage: Passage, quotation: Quotation): boolean =>
  /^[,:]$/u.test(word(passage, withMarks(quotation).from - 1));

/** The quotation that ends right before token `at`, with or without a comma between. */
function quotationBefore(passage: Passage, at: number): Quotation | undefined {
  const comma = /^(?:,|—|–|--|-)$/u.test(word(passage, at - 1));
  const quotation = passage.quotedBy[comma ? at - 2 : at - 1];
  if (!quotation || quotation.close !== (comma ? at - 2 : at - 1)) return undefined;
  return comma || /^(?:[,?!.…]|\.{2,}|--|—)$/u.test(lastWord(passage, quotation)) ? quotation : undefined;
}

/** The last token that is no mark: the question mark of `‘Who is it?’”`. */
function lastWord(passage: Passage, quotation: Quotation): string {
  let at = quotation.end - 1;
  while (at > quotation.first && passage.tokens[at]?.kind === 'quote') at -= 1;
  return word(passage, at);
}

/** The words before a quotation that begins inside a sentence are said too. */
function wholeClause(passage: Passage, unit: Unit, quotation: Quotation): Range {
  const whole = withMarks(quotation);
  const { from: open, end } = whole;
  const before = passage.tokens[open - 1];
  if (open <= unit.from || !before || /^[,:;.(]$|^—$/u.test(before.text) || passage.quotedBy[open - 1])
    return whole;
  return looksWhole(passage, quotation) && before.sentence !== passage.tokens[open]?.sentence
    ? whole
    : { from: findClauseStart(passage, unit, open), end };
}

/** `“It is,” Doe said on Monday, “[over].”` */
function findRest(passage: Passage, unit: Unit, after: number): Range | undefined {
  const at = skipCircumstances(passage, unit, after);
  const open = word(passage, at) === ',' ? at + 1 : at;
  // "said on the show “Good Morning”"
  if (open === at && at > after && word(passage, at - 1) !== ':') return undefined;
  const quotation = passage.quotedBy[open];
  if (!quotation || quotation.open !== open || open >= unit.end || /^[.!?]$/u.test(word(passage, open - 1)))
    return undefined;
  return withMarks(quotation);
}

/** `“[It is late],” Jane Doe, a nurse in Roeville.`: who says it, and no verb. */
export function readNamedBehind({ passage, unit }: View, at: number): Draft | undefined {
  const quotation = passage.quotedBy[at - 1] && quotationBefore(passage, at);
  if (!quotation || lastWord(passage, quotation) !== ',' || !isSentence(passage, quotation)) return undefined;
  const end = unit.end - 1;
  const isNamed = isCapital(passage, at) && isCapital(passage, at + 1);
  if (!isNamed || word(passage, end) !== '.' || end - at > LONGEST_NAME) return undefined;
  for (let other = at; other < end; other += 1)
    if (passage.quotedBy[other] || mayBeVerb(passage, other)) return undefined;
  const content = [withMarks(quotation)];
  return draftWithoutVerb('named-behind', { source: { from: at, end }, cue: [], content, confidence: 0.8 });
}

/** Not “Late: How We Lost a Year,”. */
const isSentence = (passage: Passage, quotation: Quotation): boolean =>
  holdsFiniteVerb(passage, { from: quotation.first, end: quotation.end });

/** In tokens, with what is told of whom it names. */
const LONGEST_NAME = 30;

/** "argues", "quoted", and not "a [retired] nurse". */
function mayBeVerb(passage: Passage, at: number): boolean {
  const here = word(passage, at);
  const forms = passage.cues.verbForms.get(here);
  const isVerb = looksFinite(here) || forms?.has('third') === true || forms?.has('past') === true;
  return isVerb && !isNounPlace(passage, at);
}
