import { findClauseEnd, findClauseStart } from './clause-ends';
import { draftWithoutVerb, type Draft, type Range } from '../text/draft';
import { isSpeechVerb } from '../text/verb-groups';
import { isFiniteVerb } from '../text/verb-or-noun';
import { isCiting, PREPOSITIONS } from '../../words/word-classes';
import type { View } from '../text/view';
import { isCapital, isOwner, lower, word, type Passage, type Unit } from '../text/passage';

/** "According to [Doe], the talks went well", "The talks, according to [Doe], went well", "The talks went well, according to [Doe]", "The talks went well, as reported by [Doe]". */
export function readAccordingTo({ passage, unit }: View, at: number): Draft | undefined {
  const length = cueAt(passage, unit, at);
  if (length === 0) return undefined;
  const source = sourceAfter(passage, unit, at + length);
  if (!source) return undefined;
  const content = contentAround(passage, unit, at, citationEnd(passage, unit, source.end));
  if (content.length === 0) return undefined;
  return draftWithoutVerb('according-to', {
    source,
    cue: [{ from: at, end: at + length }],
    content,
    confidence: 0.9,
  });
}

/** How many tokens the cue has: "according to", "As reported by" at the beginning of a sentence or behind a comma; 0 where there is none. */
function cueAt(passage: Passage, unit: Unit, at: number): number {
  const here = lower(passage, at);
  const isSetOff = word(passage, at - 1) === ',';
  if (here === 'according' && lower(passage, at + 1) === 'to') return 2;
  const isAs = here === 'as' && lower(passage, at + 2) === 'by' && (isSetOff || at === unit.from);
  return isAs && REPORTED.test(lower(passage, at + 1)) ? 3 : 0;
}

const REPORTED =
  /^(?:reported|published|recalled|stated|noted|announced|confirmed|explained|emphasi[sz]ed|posted|revealed|claimed|said)$/u;
/** In tokens. */
const LONGEST_CITATION = 20;

/** "according to Example News[, citing two officials], it was over", "to Doe[, quoted by the agency], it was over", "to the agency[, which runs the port], it was over": its end. */
function citationEnd(passage: Passage, unit: Unit, from: number): number {
  const next = lower(passage, from + 1);
  if (word(passage, from) !== ',' || !(isCiting(next) || /^(?:which|quoted|cited)$/u.test(next))) return from;
  for (let at = from + 2; at < unit.end && at - from < LONGEST_CITATION; at += 1)
    if (/^[,.]$/u.test(word(passage, at))) return at;
  return from;
}

/** What stands behind "in" and "by" for what somebody says. */
const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  in: /^(?:words|opinion|view|telling|estimation)$/u,
  by: /^(?:count|calculations?|estimates?|reckoning|account|arithmetic|telling|admission)$/u,
};

/** "In [Doe]'s words, the talks went well", "By [her] count, nine have gone", "In the view of [Doe], the talks went well". */
export function readInWords({ passage, unit }: View, at: number): Draft | undefined {
  const words = OWN_WORDS[lower(passage, at)];
  if (at !== unit.from || !words) return undefined;
  const comma = at + passage.tokens.slice(at, at + 12).findIndex((token) => token.text === ',');
  const isOf = words.test(lower(passage, at + 2)) && lower(passage, at + 3) === 'of';
  const source = isOf ? { from: at + 4, end: comma } : ownerBefore(passage, at + 1, comma, words);
  if (!source || source.end <= source.from) return undefined;
  const content = { from: comma + 1, end: findClauseEnd(passage, unit, comma + 1) };
  const cue = [{ from: at, end: isOf ? at + 4 : comma }];
  return draftWithoutVerb('according-to', { source, cue, content: [content], confidence: 0.8 });
}

/** "[Doe]'s words,", "[her] count,". */
function ownerBefore(passage: Passage, from: number, comma: number, words: RegExp): Range | undefined {
  if (!words.test(lower(passage, comma - 1)) || isOther(lower(passage, from))) return undefined;
  return { from, end: isOwner(passage, comma - 2) ? comma - 2 : comma - 1 };
}

/** "In other words", "In this view", "In my opinion": nobody's, or the author's own. */
const isOther = (word: string) =>
  /^(?:other|others|different|this|that|these|those|some|many|simple|plain|my|our|your)$/u.test(word);

/** Up to the comma, with what only tells more of the source: "a spokesman, who asked not to be named". */
function sourceAfter(passage: Passage, unit: Unit, from: number): Range | undefined {
  let end = from;
  while (end < unit.end && !endsSource(passage, unit, from, end)) end += 1;
  if (word(passage, end - 1) === ',') end -= 1;
  return end > from ? { from, end } : undefined;
}

function endsSource(passage: Passage, unit: Unit, from: number, at: number): boolean {
  const here = word(passage, at);
  if (/^(?:[.;:!?]|—|–|--)$/u.test(here)) return true;
  if (passage.quotedBy[at] && passage.quotedBy[at] !== passage.quotedBy[from]) return true;
  if (here === ',')
    return !/^(?:an?|who|which|whose)$/u.test(lower(passage, at + 1)) || !hasComma(passage, unit, at + 1);
  // "a report [to which] Example News had access"
  return at > from && /^(?:which|while)$/u.test(here) && !PREPOSITIONS.has(lower(passage, at - 1));
}

function hasComma(passage: Passage, unit: Unit, from: number): boolean {
  for (let at = from; at < unit.end && at - from < 20; at += 1) if (word(passage, at) === ',') return true;
  return false;
}

function contentAround(passage: Passage, unit: Unit, cue: number, after: number): Range[] {
  const before = contentBefore(passage, unit, cue);
  const next = word(passage, after) === ',' ? after + 1 : after;
  const isLeading = before === undefined;
  if (!isLeading && word(passage, after) !== ',') return [before];
  const end = findClauseEnd(passage, unit, next);
  if (end <= next || /^[.!?]$/u.test(word(passage, next))) return before ? [before] : [];
  if (isLeading) return [...subjectBefore(passage, unit, cue, next), { from: next, end }];
  return /^(?:who|which|and|but|adding|while)$/u.test(lower(passage, next))
    ? [before]
    : [before, { from: next, end }];
}

/** "[Ruritania], according to Doe, [struck first]"; not so "Monday, according to Doe, it rained". */
const subjectBefore = (passage: Passage, unit: Unit, cue: number, next: number): readonly Range[] =>
  word(passage, cue - 1) === ',' &&
  cue > unit.from &&
  isCapital(passage, unit.from) &&
  isFiniteVerb(passage, next)
    ? [{ from: unit.from, end: cue - 1 }]
    : [];

function contentBefore(passage: Passage, unit: Unit, cue: number): Range | undefined {
  const end = word(passage, cue - 1) === ',' ? cue - 1 : cue;
  if (lower(passage, end - 1) === 'that') return undefined;
  const from = findClauseStart(passage, unit, end);
  const lead = passage.tokens.slice(from, end);
  const isShort = lead.length <= 4 && !lead.some((token) => passage.cues.verbForms.has(token.lower));
  // "However, according to Doe", and not "The ministry, according to Doe, has denied it"
  const isConnective = isShort && !/^(?:the|an?|his|her|its|their)$/u.test(lead[0]?.lower ?? '');
  if (lead.length === 0 || isConnective) return undefined;
  // "“It is over,” she said in a letter, per the agency": it passes on what she says
  const isWhoSays =
    passage.quotedBy[from - 1] !== undefined &&
    lead.some((_, step) => isSpeechVerb(passage, from + step, 'past'));
  return { from: isWhoSays ? unit.from : from, end };
}
