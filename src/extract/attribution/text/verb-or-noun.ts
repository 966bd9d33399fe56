/** Whether a word that may be a verb is one where it stands, as far as can be told without a parser. */
import type { CueForm, VerbForm } from '../../../model/cues';
import type { Range } from './draft';
import { cueFormsAt, isCapital, isHeadline, lower, word, type Passage } from './passage';
import {
  DETERMINERS,
  isAdverb,
  isAuxiliary,
  isFunctionWord,
  isNegation,
  isNounToo,
  MODALS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../words/word-classes';

/** "people [briefed] on the matter": who was told, and not who tells. */
export function isBriefed(passage: Passage, at: number): boolean {
  return lower(passage, at) === 'briefed' && /^(?:on|about|by|in)$/u.test(lower(passage, at + 1));
}

/** "has", "also", "not", "to", "going": belongs to the verb behind it. */
export function isHelper(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  if (/^['’]s$/u.test(here)) return isContraction(passage, at);
  if (isSurname(passage, at)) return false;
  return isAuxiliary(here) || isAdverb(here) || isNegation(here) || here === 'to' || here === 'going';
}

/** "Jane [May] said", "Jane [Will]": a name. */
const isSurname = (passage: Passage, at: number): boolean =>
  MODALS.has(lower(passage, at)) && isCapitalInside(passage, at) && !isHeadline(passage);

/** "despite [repeated] warnings", "in [said] list", and where no verb can stand. */
export const isAdjectivePlace = (passage: Passage, at: number): boolean =>
  /^(?:despite|amid|without|following|between|among|by)$/u.test(lower(passage, at - 1)) ||
  isBeforeNoun(passage, at) ||
  isNounPlace(passage, at);

const BEFORE_NOUNS = /^(?:said|alleged|reported|stated|related|proposed|estimated|confirmed|requested)$/u;

/** "Roe's [alleged] helper", "offenders or [alleged] offenders", "reporting [alleged] crimes". */
const isAllegedThing = (passage: Passage, at: number): boolean =>
  lower(passage, at) === 'alleged' && /^(?:or|nor|['’]s|\p{L}+ing)$/u.test(lower(passage, at - 1));

/** "over [alleged] fraud", "a rise in [reported] thefts"; not so "those he spoke to [said] the talks failed". */
const isBeforeNoun = (passage: Passage, at: number): boolean =>
  BEFORE_NOUNS.test(lower(passage, at)) &&
  (PREPOSITIONS.has(lower(passage, at - 1)) || isAllegedThing(passage, at)) &&
  passage.tokens[at + 1]?.kind === 'word' &&
  !isCapital(passage, at + 1) &&
  !isFunctionWord(lower(passage, at + 1));

/** "the two [called for] it", "the three [said] that"; not so "the two [reported] cases". */
const isPair = (passage: Passage, at: number): boolean =>
  /^(?:two|three|four|five)$/u.test(lower(passage, at - 1)) &&
  /^(?:the|these|those)$/u.test(lower(passage, at - 2)) &&
  (isFunctionWord(lower(passage, at + 1)) || passage.quotedBy[at + 1]?.open === at + 1);

/** After "the", "his", "alleged" or a preposition a word is no verb: "his claims", "of reported abuse", "remained committed". */
export function isNounPlace(passage: Passage, at: number): boolean {
  const before = lower(passage, at - 1);
  if (SUBJECT_PRONOUNS.has(before) || isPair(passage, at)) return false;
  return (
    DETERMINERS.has(before) ||
    POSSESSIVES.has(before) ||
    /^(?:of|own|other|new|former|remain(?:s|ed)?|stay(?:s|ed)|fully|feels?|felt|seem(?:s|ed))$/u.test(before)
  );
}

/** "she [explains]", "they [explain]"; not so "demanded that she [explain] it". */
const agrees = (pronoun: string, forms: ReadonlySet<VerbForm>) =>
  forms.has('third') || !/^(?:he|she|it)$/u.test(pronoun);

/** "experts say", "the agency reports", and not "media reports", "the claims", "denied claims". */
export function isPresentTense(passage: Passage, at: number, { forms, lemma }: CueForm): boolean {
  const before = lower(passage, at - 1);
  if (isBehindAside(passage, at, forms) && !isNounToo(lemma)) return true;
  if (SUBJECT_PRONOUNS.has(before)) return agrees(before, forms);
  if (/^(?:and|but|,)$/u.test(before)) return goesOn(passage, at, { forms, lemma });
  if (isNounPlace(passage, at) || !endsSubject(passage, at - 1) || isSubjectItself(passage, at, lemma))
    return false;
  if (forms.has('third')) return isCapital(passage, at - 1) || isOne(passage, at - 1, lemma);
  return isPlural(passage, at - 1) || (!isNounToo(lemma) && isMany(passage, at - 1));
}

function isPlural(passage: Passage, at: number): boolean {
  return /[^s']s$|people$|media$|police$|men$/u.test(lower(passage, at)) || isSecondOfTwo(passage, at);
}

/** "the [agency] reports"; not so "[police] reports", nor, but in a headline, "mass [protests] broke out". */
function isOne(passage: Passage, last: number, lemma: string): boolean {
  if (isPlural(passage, last)) return false;
  if (!isNounToo(lemma) || isHeadline(passage)) return true;
  for (let at = last - 1; at >= last - 4; at -= 1) {
    if (DETERMINERS.has(lower(passage, at)) || POSSESSIVES.has(lower(passage, at))) return true;
    if (passage.tokens[at]?.kind !== 'word' || PREPOSITIONS.has(lower(passage, at))) return false;
  }
  return false;
}

const MANY = /^(?:club|side|team|staff|couple|pair|trio|duo|family|crew|squad|band|council|union|board)$/u;

/** "the [club] confirm", "Roe [United] confirm", and not "did Jane [Doe] confirm", "let [Roe] say". */
function isMany(passage: Passage, at: number): boolean {
  if (MANY.test(lower(passage, at))) return true;
  let from = at;
  while (from > 0 && at - from < 4 && isCapital(passage, from - 1)) from -= 1;
  const before = lower(passage, from - 1);
  return isCapital(passage, at) && (from === 0 || /^(?:[,—–:;]|as|that|and|but|while)$/u.test(before));
}

/** "Ruritania and [Sylvania] deny". */
const isSecondOfTwo = (passage: Passage, at: number) =>
  lower(passage, at - 1) === 'and' && isCapital(passage, at) && isCapital(passage, at - 2);

/** "says that it is peaceful and [denies] having a bomb", "writes to them and [warns] of it", "It is over, [says] a memo". */
function goesOn(passage: Passage, at: number, { forms, lemma }: Pick<CueForm, 'forms' | 'lemma'>): boolean {
  if (isHeadline(passage) && forms.has('third'))
    return !isNounToo(lemma) && !endsWithSource(passage, at, lemma);
  if (lower(passage, at - 1) === ',' && lemma !== 'deny') return opensReport(passage, at + 1, lemma);
  return forms.has('third') && !isNounToo(lemma);
}

/** "Coup foiled, [says] minister", and not "Doe denies it, [says] ‘it is over’": in a headline who says it may stand last. */
function endsWithSource(passage: Passage, at: number, lemma: string): boolean {
  const rest = { from: at + 1, end: passage.tokens.length };
  const isQuoted = passage.quotedBy.slice(at).some(Boolean);
  return lemma === 'say' && !isQuoted && !holdsFiniteVerb(passage, rest);
}

/** "Doe, [he says], left", "It is over, [says] a memo", "Doe, who left, [says] that". */
function opensReport(passage: Passage, next: number, lemma: string): boolean {
  const here = lower(passage, next);
  if (SUBJECT_PRONOUNS.has(here) || here === 'that') return true;
  return !isNounToo(lemma) && (DETERMINERS.has(here) || isCapital(passage, next));
}

/** "Jane Doe, 61, [denies] three counts". */
function isBehindAside(passage: Passage, at: number, forms: ReadonlySet<VerbForm>): boolean {
  return forms.has('third') && lower(passage, at - 1) === ',' && passage.tokens[at - 2]?.kind === 'number';
}

/** "Doe [warns of] it", and not "media [reports] of it". */
const isWithOf = (passage: Passage, at: number, lemma: string) =>
  !isNounToo(lemma) && cueFormsAt(passage, at)[0]?.particles[0] === 'of';

/** "Doe's updated [comments] were", "the boycott [calls] are", "media [reports] of", "in the United [States]", "in the strongest possible [terms]": a noun. */
function isSubjectItself(passage: Passage, at: number, lemma: string): boolean {
  const next = lower(passage, at + 1);
  if (isWithOf(passage, at, lemma)) return false;
  if (/^(?:united|member|strongest|possible|uncertain)$/u.test(lower(passage, at - 1))) return true;
  if (/^(?:of|from|by|such|were|was|are|is|have|had|will|would|could|can|may|might|should|did)$/u.test(next))
    return true;
  const forms = passage.cues.verbForms.get(next) ?? passage.cues.verbs.get(next)?.[0]?.forms;
  return forms?.has('past') === true && !forms.has('base') && !forms.has('third');
}

function endsSubject(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  if (/^(?:[,—–-]|and|or)$/u.test(here) || PREPOSITIONS.has(here) || OBJECT_PRONOUNS.has(here)) return false;
  // "parried [questions] about it"
  if (/^\p{Ll}+ied$/u.test(word(passage, at))) return false;
  return isCapital(passage, at) || !passage.cues.verbForms.get(here)?.has('past');
}

/** Whether a finite verb of any meaning stands among the tokens of a range. */
export function holdsFiniteVerb(passage: Passage, { from, end }: Range): boolean {
  for (let at = from; at < end; at += 1) if (isFiniteVerb(passage, at)) return true;
  return false;
}

/** Whether token `at` is a finite verb of any meaning, as far as can be told without a parser. */
export function isFiniteVerb(passage: Passage, at: number): boolean {
  const here = lower(passage, at);
  if (isAuxiliary(here)) return isHelper(passage, at);
  const forms = passage.cues.verbForms.get(here);
  if (!forms || isCapitalInside(passage, at) || isBriefed(passage, at)) return false;
  const before = lower(passage, at - 1);
  if (here === 'says') return true;
  if (!forms.has('past')) return SUBJECT_PRONOUNS.has(before) && (forms.has('third') || forms.has('base'));
  return !isNounPlace(passage, at) && !isAuxiliary(before) && !PREPOSITIONS.has(before);
}

/** A capital inside a sentence: part of a name. */
function isCapitalInside(passage: Passage, at: number): boolean {
  const isInside = passage.tokens[at - 1]?.sentence === passage.tokens[at]?.sentence;
  return isInside && isCapital(passage, at);
}

/** "it's clear", and not "Jane's". */
function isContraction(passage: Passage, at: number): boolean {
  return /^(?:it|he|she|that|there|what|who)$/u.test(lower(passage, at - 1));
}
