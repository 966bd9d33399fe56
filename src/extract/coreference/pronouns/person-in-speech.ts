import { hull, slice, type Span } from '../../../model/span';
import { mentionsIn } from '../referents';
import { standsFor } from '../sources/collective-words';
import { saidAt, type ResolvedSpeech } from '../sources/speakers-by-place';
import { agrees, findAntecedent, type Antecedent } from './antecedents';
import type { Pronoun } from './pronouns';
import type { BeforePronouns } from './resolve-pronouns';

/** A pronoun in what is said. */
export interface InSpeech {
  readonly pronoun: Pronoun;
  readonly speech: ResolvedSpeech;
  readonly speechAt: (span: Span) => ResolvedSpeech | undefined;
  readonly isOpening: boolean;
  readonly before: readonly Antecedent[];
}

/** In characters: how far before what is said the same person said something else, or somebody new was told of. */
const NEAR = 250;

/** Whom "he" and "she" mean in what is said; who speaks is neither in a quotation. */
export function personMeant(known: BeforePronouns, inSpeech: InSpeech): Antecedent | undefined {
  const { pronoun, speech, speechAt, before } = inSpeech;
  const patron = patronOf(known, pronoun, speech);
  if (patron) return patron;
  if (isOfUnnamed(known, inSpeech)) return undefined;
  const inside = onlyNamedInside(inSpeech);
  const spokenOf =
    inside ?? (speech.direct ? onlySpokenOf(pronoun, speech, { before, speechAt }) : undefined);
  if (spokenOf) return spokenOf;
  const beside = onlyNamedBeside(known, inSpeech);
  if (beside) return beside;
  const found = findAntecedent(pronoun, ableToBeMeant(inSpeech));
  return found && !isPast(known, found, inSpeech) ? found : undefined;
}

/** "[She] said that she had called Roe and that [he] was well": the only one named in what is said, where who speaks is no "he". */
function onlyNamedInside({ pronoun, speech, before }: InSpeech): Antecedent | undefined {
  const mayBeSpeaker = !speech.direct && speech.chains.some((chain) => agrees(pronoun, [chain]));
  if (mayBeSpeaker || speech.chains.length === 0) return undefined;
  const inside = before.filter(({ start, end }) => start >= speech.start && end <= pronoun.start);
  return onlyOther(pronoun, speech, inside);
}

/** "Doe blamed [Roe] for the loss, accusing [him] of theft": the only one named between who says it and the cue. */
function onlyNamedBeside(known: BeforePronouns, inSpeech: InSpeech): Antecedent | undefined {
  const { pronoun, speech, isOpening, before } = inSpeech;
  const said = pronoun.object && isOpening && !speech.direct ? saidAt(known, speech) : undefined;
  if (!said || said.source.length === 0 || said.cue.length === 0) return undefined;
  const [from, to] = [hull(said.source).end, hull(said.cue).start];
  return onlyOther(
    pronoun,
    speech,
    before.filter(({ start, end }) => start >= from && end <= to),
  );
}

/** The last of `named` if the pronoun can mean only one of them who has a name and does not speak, rather one whose gender is told. */
function onlyOther(
  pronoun: Pronoun,
  speech: ResolvedSpeech,
  named: readonly Antecedent[],
): Antecedent | undefined {
  const able = named.filter((one) => agrees(pronoun, one.chains) && !speaks(one, speech) && !isUnnamed(one));
  const told = able.filter(({ chains }) => chains.some(({ gender }) => gender === pronoun.gender));
  const fitting = told.length > 0 ? told : able;
  return new Set(fitting.flatMap(({ chains }) => chains)).size === 1 ? fitting.pop() : undefined;
}

const isPast = (known: BeforePronouns, found: Antecedent, inSpeech: InSpeech) =>
  isOvertaken(known, found, inSpeech) || isOfNewcomer(known, found, inSpeech);

function ableToBeMeant({ pronoun, speech, isOpening, before }: InSpeech): Antecedent[] {
  const isOther = speech.direct || (isOpening && pronoun.object);
  return before.filter((one) => !(isOther && speaks(one, speech)) && !(speech.direct && isUnnamed(one)));
}

/** "When [a soldier was] shot, Ruritania said he had fled": somebody new, and not who was named before him. */
function isOvertaken({ text, lexicon }: BeforePronouns, found: Antecedent, { speech }: InSpeech): boolean {
  if (speech.chains.some((chain) => found.chains.includes(chain))) return false;
  const between = text.slice(Math.max(found.end, speech.start - NEAR), speech.start);
  return [...between.matchAll(SOMEBODY_NEW)].some(([words]) => standsFor(words, lexicon) === 'person');
}

/** "“My registrar gave [one child] 30 vials. She bled”", "a woman and [her] sons": somebody of whom only what is said itself tells. */
function isOfNewcomer(
  { text, lexicon }: BeforePronouns,
  found: Antecedent,
  { pronoun, speech, before }: InSpeech,
): boolean {
  const from = Math.max(speech.start, found.end, pronoun.start - NEAR);
  if (pronoun.object && !speech.direct) return false;
  const isKnown = (at: number) => before.some(({ start, end }) => start <= at && at < end);
  return [...text.slice(from, pronoun.start).matchAll(NEWCOMER)].some(({ 0: words, 1: noun = '', index }) => {
    if (/^the\s/iu.test(words) && (!IN_OFFICE.test(noun) || isKnown(from + index))) return false;
    const { gender = pronoun.gender } = lexicon.offices.get(noun) ?? {};
    return standsFor(words, lexicon) === 'person' && gender === pronoun.gender;
  });
}

/** "[The defence secretary] would see his counterpart": of one holder, whom the text need not name. */
const IN_OFFICE =
  /^(?:secretary|minister|president|premier|chancellor|governor|mayor|king|queen|pope|ambassador|commander|chief)$/u;

const NEWCOMER =
  /\b(?:[Mm]y|[Oo]ne|[Aa]n?|[Tt]his|[Ss]ome|[Aa]nother|[Tt]he)\s(?:(?:young|old|elderly|senior|local|little|former|pregnant|retired|defen[cs]e|foreign|finance|interior|prime|chief|\p{Lu}[\p{L}.]+)\s){0,2}(child|\p{Ll}{3,})\b(?!\s(?:\p{Lu}|who\b|whose\b|that\b))/gu;
const SOMEBODY_NEW =
  /(?<!,\s|\b(?:is|was|as|be|become)\s)\b[Aa]n?\s(?:[\p{L}-]+\s){0,2}\p{Ll}+(?=\s(?:was|who)\s)/gu;

/** "Doe said [she] would", "A spokesman said [he] would": who speaks, and nobody else. */
function isOfUnnamed(known: BeforePronouns, { pronoun, speech, isOpening }: InSpeech): boolean {
  if (isOpening && isSpeaker(pronoun, speech)) return true;
  return (pronoun.subject || isOpening) && isUnnamedSpeaker(known, pronoun, speech);
}

/** "A Roe Bank spokesman said that [he] did not know", "said [his] staff": the spokesman, who has no name. */
function isUnnamedSpeaker(
  { text, lexicon }: BeforePronouns,
  pronoun: Pronoun,
  speech: ResolvedSpeech,
): boolean {
  const isNamed = speech.chains.some(({ kind }) => kind === 'PERSON');
  if (speech.direct || pronoun.object || isNamed || speech.source.length === 0) return false;
  return standsFor(slice(text, hull(speech.source)), lexicon) === 'person';
}

/** "Doe accused Roe of theft. “[He] knew it,” she said": the only one of whom the same person spoke just before. */
function onlySpokenOf(
  pronoun: Pronoun,
  speech: ResolvedSpeech,
  { before, speechAt }: Pick<InSpeech, 'before' | 'speechAt'>,
): Antecedent | undefined {
  const isJustBefore = (one: Antecedent) => {
    const said = speechAt(one);
    if (!said || said === speech || speech.start - said.end > NEAR) return false;
    return said.chains.some((chain) => speech.chains.includes(chain));
  };
  return onlyOther(pronoun, speech, before.filter(isJustBefore));
}

/** "Doe said [she] would come": whoever says it, where nothing else is told. */
function isSpeaker(pronoun: Pronoun, { chains, direct }: ResolvedSpeech): boolean {
  const mayBe = agrees(pronoun, chains) || chains[0]?.genderGuessed === true;
  return !direct && pronoun.subject && chains.length === 1 && mayBe;
}

/** In a quotation nobody is "he" who speaks, nor is "him" in "Doe accused [him] of theft". */
const speaks = ({ chains }: Antecedent, speech: ResolvedSpeech) =>
  chains.some((chain) => speech.chains.includes(chain));

/** "An ally said … “She was tired,” said Roe": nobody without a name is meant by another's words. */
const isUnnamed = ({ chains }: Antecedent) => chains.every(({ collective }) => collective);

/**
 * "An ally of [Doe] denied that she had quit", "Ms [Doe]'s adviser, John Roe, said she had", "[Her] office said she had": the one named in the words for whoever
 * speaks, unless he may be the one himself.
 */
function patronOf(known: BeforePronouns, pronoun: Pronoun, speech: ResolvedSpeech): Antecedent | undefined {
  if (speech.chains.some(({ collective, gender }) => !collective && gender === pronoun.gender))
    return undefined;
  const isNamed = speech.chains.some(({ collective }) => !collective);
  const said = saidAt(known, speech);
  const inSource = said && said.source.length > 0 ? mentionsIn(known, hull(said.source)) : [];
  const [named, ...others] = inSource.filter(
    ({ form, chains, end }) =>
      (form === 'NAME' || end < (said?.source[0]?.end ?? 0)) &&
      chains.length === 1 &&
      agrees(pronoun, chains) &&
      (!isNamed || chains[0]?.gender === pronoun.gender),
  );
  if (!named || others.length > 0) return undefined;
  return { start: named.start, end: named.end, chains: named.chains, sentence: 0, prominent: true };
}
