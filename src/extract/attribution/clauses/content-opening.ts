import type { CueVerb } from '../../../model/cues';
import { skipCircumstances, skipWithout } from './after-verb';
import { skipCitation } from '../passing-on/passed-on';
import { isSpeech, looksWhole, lower, word, type Passage, type Unit, isCapital } from '../text/passage';
import {
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from '../../words/word-classes';

interface OpeningOptions {
  readonly sense: CueVerb;
  /** "told [reporters] the talks failed": somebody is named between the verb and what is said. */
  readonly hasAddressee: boolean;
}

const NO_CLAUSE =
  /^(?:by|of|as|and|or|but|with|so|nothing|something|much|more|goodbye|to|for|himself|herself|themselves|itself)$/u;

/** The first token of what is said, behind the verb (and the addressee) that end before `from`. */
export function findOpening(
  passage: Passage,
  unit: Unit,
  from: number,
  options: OpeningOptions,
): number | undefined {
  if (lower(passage, from) === 'to' && options.sense.frames.has('infinitive')) return undefined;
  const at = skipWithout(passage, skipCitation(passage, unit, skipCircumstances(passage, unit, from)));
  if (at >= unit.end) return undefined;
  const here = lower(passage, at);
  if (here === ':') return at + 1 < unit.end ? at + 1 : undefined;
  if (isPronoun(passage, at)) return at;
  if (here === 'that') return RELATIVES.has(lower(passage, at - 1)) ? undefined : afterThat(passage, at);
  if (here === ',') return openingAfterComma(passage, at + 1);
  return opensUnmarked(passage, unit, at, options) ? at : undefined;
}

/** "said [that was over]", "denied [that claim]", and not "said that it was over". */
export const isPronoun = (passage: Passage, that: number): boolean => {
  const next = lower(passage, that + 1);
  if (lower(passage, that) !== 'that') return false;
  if (isAuxiliary(next)) return !next.endsWith('ing');
  const isAlone = /^(?:[.;:!?]|, \p{L}+ing\b)/u.test(
    `${lower(passage, that + 2)} ${lower(passage, that + 3)}`,
  );
  return isAlone && passage.cues.nouns.get(next)?.kind === 'speech';
};

/** "that, after the talks, …" and "that the talks …". */
const afterThat = (passage: Passage, at: number) => (lower(passage, at + 1) === ',' ? at + 2 : at + 1);

function openingAfterComma(passage: Passage, at: number): number | undefined {
  const quotation = passage.quotedBy[at];
  const opens = quotation?.open === at && (isSpeech(passage, quotation) || looksWhole(passage, quotation));
  if (opens) return at;
  return lower(passage, at) === 'that' ? at + 1 : undefined;
}

function opensUnmarked(passage: Passage, unit: Unit, at: number, options: OpeningOptions): boolean {
  const { frames } = options.sense;
  const here = lower(passage, at);
  const quotation = passage.quotedBy[at];
  if (quotation?.open === at)
    return isSpeech(passage, quotation) || frames.has('quote') || frames.has('clause');
  // "asked [on what basis it was set]", "wondered aloud [for whom it was meant]"
  const asks = PREPOSITIONS.has(here) && /^(?:what|which|whose|whom)$/u.test(lower(passage, at + 1));
  if (frames.has('question') && (WH_WORDS.has(here) || here === 'about' || asks)) return true;
  return frames.has('clause') && opensClause(passage, unit, at, options);
}

/** Verbs that are followed by nothing but what is said. */
const ALWAYS_SAYS = /^(?:say|tell|add|argue|insist|warn|assure|joke|quip)$/u;

/** A clause without "that": "said [the talks went well]". Verbs that may be followed by something else need a verb in it. */
function opensClause(passage: Passage, unit: Unit, at: number, options: OpeningOptions): boolean {
  const token = passage.tokens[at];
  if (!token || token.kind === 'punctuation' || isAuxiliary(token.lower)) return false;
  if (opensWithPhrase(passage, unit, at)) return true;
  if (NO_CLAUSE.test(token.lower)) return false;
  if (WH_WORDS.has(token.lower)) return true;
  if (ALWAYS_SAYS.test(options.sense.lemma) && !PREPOSITIONS.has(token.lower)) return true;
  return hasClauseAhead(passage, unit, at) || (options.hasAddressee && startsNounPhrase(passage, at));
}

const LEADS_ON =
  /^(?:as|like|unlike|following|after|since|despite|due|because|if|while|although|though|given|unless|until|once|instead|contrary|apart|besides|owing)$/u;
/** In tokens. */
const LONGEST_LEAD = 30;

/** "said [after the repeal of the law, trade came to the valley]": a phrase, a comma, and somebody who does something. */
function opensWithPhrase(passage: Passage, unit: Unit, from: number): boolean {
  if (!LEADS_ON.test(lower(passage, from))) return false;
  for (let at = from + 2; at < unit.end && at - from < LONGEST_LEAD; at += 1) {
    if (/^[.;:—–!?]$/u.test(word(passage, at)) || passage.quotedBy[at]) return false;
    if (word(passage, at) !== ',') continue;
    return opensSentence(passage, at + 1) && hasClauseAhead(passage, unit, at + 1);
  }
  return false;
}

/** Somebody or something, and no participle, conjunction or further phrase. */
function opensSentence(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  if (DETERMINERS.has(here) || SUBJECT_PRONOUNS.has(here)) return !RELATIVES.has(here);
  const isWord = passage.tokens[at]?.kind === 'word' || passage.tokens[at]?.kind === 'number';
  const joins = PREPOSITIONS.has(here) || SUBORDINATORS.has(here) || RELATIVES.has(here) || isAdverb(here);
  return isWord && !joins && !/^(?:and|but|or|nor|yet|so|\p{L}+ing)$/u.test(here);
}

function startsNounPhrase(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  return DETERMINERS.has(here) || SUBJECT_PRONOUNS.has(here) || isCapital(passage, at);
}

function hasClauseAhead(passage: Passage, unit: Unit, from: number): boolean {
  for (let at = from + 1; at < unit.end && at - from < 25; at += 1) {
    if (/^[,;:.—]$/u.test(word(passage, at))) return false;
    const here = lower(passage, at);
    // "elections within a year but [has] set no date"
    if (isAuxiliary(here) && !/^['’]s$/u.test(here))
      return !RELATIVES.has(lower(passage, at - 1)) && !/^(?:and|but|or)$/u.test(lower(passage, at - 1));
    const isPast = passage.cues.verbForms.get(here)?.has('past') === true;
    if (isPast && !DETERMINERS.has(lower(passage, at - 1)) && !isAdverb(here)) return true;
  }
  return false;
}
