import type { CueVerb } from '../../../model/cues';
import { findAddressee, skipTimes } from './after-verb';
import { findClauseEnd } from './clause-ends';
import type { Draft, Range } from '../text/draft';
import { isCapital, lower, word, wordsOf, type Passage, type Unit } from '../text/passage';
import { draftOf, type View } from '../text/view';
import { findSpeaker } from './speakers';
import { senseFor, type VerbGroup } from '../text/verb-groups';
import { isFiniteVerb } from '../text/verb-or-noun';
import { DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES } from '../../words/word-classes';

/** What is said or wanted as an infinitive: "Doe vowed to [fight on]", "Doe urged [the agency to wait]". */
export function readInfinitive(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  if (group.passive) return undefined;
  const quoted = quotedInfinitive(view, group);
  if (quoted) return quoted;
  const to = infinitiveAt(passage, group.end);
  const sense = to === undefined ? personSense(passage, group) : senseFor(group, 'infinitive');
  if (!sense) return undefined;
  const from = to === group.end ? to + 1 : group.end;
  const end = findClauseEnd(passage, unit, from, { embedded: opensSentence(unit, group) });
  if (end <= from) return undefined;
  return draftOf('infinitive', group, sense, {
    source: findSpeaker(view, group),
    content: [{ from, end }],
  });
}

/** "[Asking] them to wait, Doe left": up to the comma. */
export const opensSentence = (unit: Unit, { from, shape }: VerbGroup): boolean =>
  shape === 'participle' && from === unit.from;

/** "Doe, who [denies] it, left", "Doe, who [said] it was over, left": up to the comma. */
export const isSetOff = (passage: Passage, { from }: VerbGroup): boolean =>
  RELATIVES.has(lower(passage, from - 1)) && lower(passage, from - 2) === ',';

/** `Doe called on Roe “[not to publish]” before the talks`: what is quoted is what is said. */
function quotedInfinitive(view: View, group: VerbGroup): Draft | undefined {
  const sense = senseFor(group, 'person-infinitive');
  const addressee = sense && findAddressee(view.passage, view.unit, group.end);
  if (!sense || !addressee) return undefined;
  const quotation = view.passage.quotedBy[addressee.end];
  if (quotation?.close === undefined || quotation.open !== addressee.end) return undefined;
  if (infinitiveAt(view.passage, quotation.first) === undefined) return undefined;
  const content = { from: quotation.open, end: quotation.close + 1 };
  return draftOf('infinitive', group, sense, {
    source: findSpeaker(view, group),
    content: [content],
    addressee,
  });
}

/** The "to" of "vowed [to] fight" and "promised never [to] forget". */
function infinitiveAt(passage: Passage, at: number): number | undefined {
  const to = /^(?:not|never)$/u.test(lower(passage, at)) ? at + 1 : at;
  return lower(passage, to) === 'to' && !opensThing(passage, to + 1) ? to : undefined;
}

/** "offered to [the villagers]", "to [Ruritania]", "to [citizens]": to whom, and nothing to do. */
export function opensThing(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  if (DETERMINERS.has(here) || isCapital(passage, at)) return true;
  return /[^s]s$/u.test(here) && !passage.cues.verbForms.get(here)?.has('base');
}

/** "urged [the agency] to": an infinitive follows the person. */
function personSense(passage: Passage, group: VerbGroup): CueVerb | undefined {
  const sense = senseFor(group, 'person-infinitive');
  if (!sense || PREPOSITIONS.has(lower(passage, group.end))) return undefined;
  for (let at = group.end + 1; at < group.end + 14; at += 1) {
    if (/^[,.;:]$/u.test(word(passage, at)) || isFiniteVerb(passage, at)) return undefined;
    if (lower(passage, at) === 'to') return sense;
  }
  return undefined;
}

/** What is said as a thing: "Doe denied [the reports]", "Doe called it [a disaster]", "Doe accused [Roe of lying]". */
export function readObject(view: View, group: VerbGroup): Draft | undefined {
  const { passage, unit } = view;
  const sense = senseFor(group, 'object');
  if (!sense || isUnsaid(passage, group)) return undefined;
  const isJudged = judgesFirst(passage, group.end);
  const from = isJudged ? group.end : behindTime(passage, unit, group.end);
  if (!isJudged && !opensObject(passage, from)) return undefined;
  const source = findSpeaker(view, group);
  // "[There] were calls for a vote"
  if (!source || lower(passage, source.from) === 'there') return undefined;
  const embedded = opensSentence(unit, group) || isSetOff(passage, group);
  const end = findClauseEnd(passage, unit, from, { phrase: true, embedded });
  const content: Range = { from, end };
  const sure = lower(passage, group.from - 1) === ',' && SAYS_ON.test(lower(passage, group.at));
  return end > from
    ? draftOf(isJudged ? 'judged' : 'object', group, sense, { source, content: [content], sure })
    : undefined;
}

/** "was denied"; "reported, [without citing] anybody". */
const isUnsaid = (passage: Passage, { from, passive }: VerbGroup): boolean =>
  passive || lower(passage, from - 1) === 'without';

/** "confirmed today [the first case]", "announced on Monday [the end of the talks]", "condemned in the strongest terms [the attack]". */
function behindTime(passage: Passage, unit: Unit, from: number): number {
  const manner = IN_TERMS.exec(wordsOf(passage, { from, end: from + 6 }))?.[0].split(' ').length;
  if (manner) return from + manner;
  const at = skipTimes(passage, unit, from);
  const isTime = /^(?:few|couple|hour|day|week|month|year|decade)s?$/u.test(lower(passage, at + 1));
  return at > from && !isTime && /^(?:the|an?|its|his|her|their)$/u.test(lower(passage, at)) ? at : from;
}

/** "Doe met Roe, [stressing] the need for talks": nobody does so without words. */
const SAYS_ON =
  /^(?:stressing|emphasi[sz]ing|underlining|underscoring|highlighting|reiterating|(?:re)?affirming|praising|condemning|denouncing)$/u;

/** `dismissed [as “pure fiction” a report that …]`. */
function judgesFirst(passage: Passage, at: number): boolean {
  const quotation = lower(passage, at) === 'as' ? passage.quotedBy[at + 1] : undefined;
  if (quotation?.open !== at + 1 || quotation.close === undefined) return false;
  return DETERMINERS.has(lower(passage, quotation.close + 1));
}

const IN_TERMS = /^in (?:(?:the )?(?:\p{L}+est|clearest)(?: possible)?|no uncertain|clear|strong) terms\b/u;

function opensObject(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || token.kind === 'punctuation' || token.kind === 'symbol') return false;
  if (token.lower === 'not' && lower(passage, at + 1) === 'guilty') return true;
  if (isAdverb(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  // "dismissed [that as fiction]"
  if (token.lower === 'that' && lower(passage, at + 1) === 'as') return true;
  return !/^(?:that|to|and|or|but|not)$/u.test(token.lower) && !RELATIVES.has(token.lower);
}
