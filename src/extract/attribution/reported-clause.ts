import type { CueVerb } from '../../model/cues';
import { findAddressee, skipCircumstances } from './after-verb';
import { findClauseEnd } from './clause-ends';
import type { Draft, Range } from './draft';
import { isSpeech, looksWhole, lower, word, type Passage, type Unit } from './passage';
import { draftOf, type Reading } from './reading';
import { findSpeaker } from './speakers';
import { senseFor, type VerbGroup } from './verb-groups';
import {
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  WH_WORDS,
} from './words';

/**
 * What is said follows its verb:
 * "Doe said (that) [the talks went well]", `Doe told reporters: “[It is over.]”`, "Doe asked whether [it was over]".
 */
export function readReportedClause(reading: Reading, group: VerbGroup): Draft | undefined {
  const { passage, unit } = reading;
  const sense = senseFor(group, 'clause', 'addressee', 'quote', 'question');
  if (!sense || isAgentless(group)) return undefined;
  const addressee = takesAddressee(passage, group) ? findAddressee(passage, unit, group.end) : undefined;
  const opening = findOpening(passage, unit, addressee?.end ?? group.end, sense, addressee !== undefined);
  if (opening === undefined) return undefined;
  const content = contentFrom(passage, unit, opening, isEmbedded(passage, unit, group));
  return (
    content &&
    draftOf('clause', group, sense, { source: findSpeaker(reading, group), content: [content], addressee })
  );
}

/** "was told that", "was asked whether": the speaker is not the subject. */
const isAgentless = (group: VerbGroup) => group.passive;

function takesAddressee(passage: Passage, group: VerbGroup): boolean {
  const takes =
    group.senses.some((sense) => sense.frames.has('addressee')) ||
    group.senses.some((sense) => sense.lemma === 'ask');
  return (
    takes && !/^(?:that|whether|if|:|,)$/u.test(lower(passage, group.end)) && !passage.quotedBy[group.end]
  );
}

/** The first token of what is said. */
function findOpening(
  passage: Passage,
  unit: Unit,
  from: number,
  sense: CueVerb,
  hasAddressee: boolean,
): number | undefined {
  const at = skipCircumstances(passage, unit, from);
  const here = lower(passage, at);
  if (at >= unit.end) return undefined;
  if (here === ':' && at + 1 < unit.end) return at + 1;
  if (here === 'that') return RELATIVES.has(lower(passage, at - 1)) ? undefined : afterThat(passage, at);
  if (here === ',') return openingAfterComma(passage, at + 1);
  const quotation = passage.quotedBy[at];
  if (quotation?.open === at)
    return isSpeech(passage, quotation) || sense.frames.has('quote') || sense.frames.has('clause')
      ? at
      : undefined;
  if (sense.frames.has('question') && (WH_WORDS.has(here) || here === 'about')) return at;
  if (sense.frames.has('clause') && opensClause(passage, unit, at, sense, hasAddressee)) return at;
  return undefined;
}

/** "that, after the talks, …" and `that “…`. */
const afterThat = (passage: Passage, at: number) => (lower(passage, at + 1) === ',' ? at + 2 : at + 1);

function openingAfterComma(passage: Passage, at: number): number | undefined {
  const quotation = passage.quotedBy[at];
  if (quotation?.open === at && (isSpeech(passage, quotation) || looksWhole(passage, quotation))) return at;
  return lower(passage, at) === 'that' ? at + 1 : undefined;
}

/** A clause without "that": "said [the talks went well]". Verbs that also take an object need a verb in it. */
function opensClause(
  passage: Passage,
  unit: Unit,
  at: number,
  sense: CueVerb,
  hasAddressee: boolean,
): boolean {
  const token = passage.tokens[at];
  if (!token || token.kind === 'punctuation' || isAuxiliary(token.lower)) return false;
  if (/^(?:by|of|as|and|or|but|with|so|nothing|something|much|more|goodbye|it\.|to|for)$/u.test(token.lower))
    return false;
  if (WH_WORDS.has(token.lower)) return sense.kind !== 'seem';
  if (sense.kind === 'speech' && !sense.frames.has('object') && !PREPOSITIONS.has(token.lower)) return true;
  return hasClauseAhead(passage, unit, at) || (hasAddressee && startsNounPhrase(passage, at));
}

function startsNounPhrase(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  return DETERMINERS.has(here) || SUBJECT_PRONOUNS.has(here) || /^\p{Lu}/u.test(word(passage, at));
}

function hasClauseAhead(passage: Passage, unit: Unit, from: number): boolean {
  for (let at = from + 1; at < unit.end && at - from < 25; at += 1) {
    if (/^[,;:.—]$/u.test(word(passage, at))) return false;
    const here = lower(passage, at);
    if (isAuxiliary(here) && !/^['’]s$/u.test(here)) return !RELATIVES.has(lower(passage, at - 1));
    if (
      passage.cues.verbForms.get(here)?.has('past') &&
      !DETERMINERS.has(lower(passage, at - 1)) &&
      !isAdverb(here)
    )
      return true;
  }
  return false;
}

/** "Doe, who said [it was over], left": the clause of the cue is itself set off. */
function isEmbedded(passage: Passage, unit: Unit, group: VerbGroup): boolean {
  if (RELATIVES.has(lower(passage, group.from - 1)) && lower(passage, group.from - 2) === ',') return true;
  return (
    /^(?:when|while|although|though|after|if|because|asked)$/u.test(lower(passage, unit.from)) &&
    !hasCommaBefore(passage, unit, group.from)
  );
}

function hasCommaBefore(passage: Passage, unit: Unit, before: number): boolean {
  for (let at = unit.from; at < before && at - unit.from < 40; at += 1)
    if (word(passage, at) === ',') return true;
  return false;
}

function contentFrom(passage: Passage, unit: Unit, from: number, embedded: boolean): Range | undefined {
  const quotation = passage.quotedBy[from];
  if (quotation?.open === from && looksWhole(passage, quotation)) {
    return { from, end: (quotation.close ?? quotation.end - 1) + 1 };
  }
  const end = findClauseEnd(passage, unit, from, { embedded });
  return end > from ? { from, end } : undefined;
}
