import { hull, slice, type Span } from '../../../model/span';
import { countBefore } from '../chain';
import { mentionsIn } from '../referents';
import { standsFor } from '../sources/collective-words';
import { saidAt, type ResolvedSpeech } from '../sources/speakers-by-place';
import { agrees, findAntecedent, type Antecedent } from './antecedents';
import { isPersonal, type Pronoun } from './pronouns';
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
  const wished = isWished(known, inSpeech);
  const sure = patronOf(known, pronoun, speech) ?? addresseeOf(known, inSpeech);
  if (sure) return sure;
  if (!wished && isOfUnnamed(known, inSpeech)) return undefined;
  const spokenOf = speech.direct ? onlySpokenOf(pronoun, speech, { before, speechAt }) : undefined;
  const inSpeechItself = spokenOf ?? onlyNamedInside(inSpeech);
  if (inSpeechItself) return inSpeechItself;
  const found = lastMeant(known, inSpeech, ableToBeMeant(inSpeech, wished));
  return found && !isPast(known, found, inSpeech) ? (themeOf(found, inSpeech) ?? found) : undefined;
}

/** "Jane Doe told [John Roe] that he should go": who is told, where who speaks is known to be no "he". */
const addresseeOf = (
  { text }: BeforePronouns,
  { pronoun, speech: { chains, direct, start }, isOpening, before }: InSpeech,
): Antecedent | undefined =>
  !direct &&
  isOpening &&
  chains.length > 0 &&
  chains.every(({ gender }) => gender && gender !== pronoun.gender)
    ? before.findLast(
        (one) =>
          one.chains.every(({ gender }) => gender === pronoun.gender) &&
          agrees(pronoun, one.chains) &&
          one.end <= start &&
          /^\s(?:that\s)?$/u.test(text.slice(one.end, start)),
      )
    : undefined;

/** "[She] said that she had called Roe and that [he] was well": the only one named in what is said, where who speaks is no "he". */
function onlyNamedInside({ pronoun, speech, before }: InSpeech): Antecedent | undefined {
  const mayBeSpeaker = !speech.direct && speech.chains.some((chain) => agrees(pronoun, [chain]));
  if (mayBeSpeaker || speech.chains.length === 0) return undefined;
  const inside = before.filter(({ start, end }) => start >= speech.start && end <= pronoun.start);
  return onlyOther(pronoun, speech, inside);
}

/** The last of `named` if the pronoun can mean only one of them who has a name and does not speak. */
function onlyOther(
  pronoun: Pronoun,
  speech: ResolvedSpeech,
  named: readonly Antecedent[],
): Antecedent | undefined {
  const able = named.filter((one) => agrees(pronoun, one.chains) && !speaks(one, speech) && !isUnnamed(one));
  return new Set(able.flatMap(({ chains }) => chains)).size === 1 ? able.pop() : undefined;
}

const isPast = (known: BeforePronouns, found: Antecedent, inSpeech: InSpeech) =>
  isOvertaken(known, found, inSpeech) || isOfNewcomer(known, found, inSpeech);

function ableToBeMeant({ pronoun, speech, isOpening, before }: InSpeech, wished: boolean): Antecedent[] {
  const isOther = speech.direct || wished || (isOpening && pronoun.object);
  return before.filter((one) => !(isOther && speaks(one, speech)) && !(speech.direct && isUnnamed(one)));
}

const lastMeant = (known: BeforePronouns, inSpeech: InSpeech, able: readonly Antecedent[]) =>
  judgedOf(known, inSpeech, able) ?? findAntecedent(inSpeech.pronoun, able);

/** "Jane Doe spoke. Minister Wei Roe called [her] words hollow": the one who is known to be a woman, and not the judge who may be one. */
function judgedOf(
  { text }: BeforePronouns,
  { pronoun, speech, isOpening }: InSpeech,
  able: readonly Antecedent[],
): Antecedent | undefined {
  const [speaker, ...others] = speech.chains;
  const isJudging = JUDGES.test(text.slice(Math.max(0, speech.start - LONGEST_JUDGING), speech.start));
  if (!speaker || speaker.gender || others.length > 0 || !isOpening || !isJudging) return undefined;
  return findAntecedent(
    pronoun,
    able.filter(({ chains }) => chains.every(({ gender }) => gender === pronoun.gender)),
  );
}

/** In characters. */
const LONGEST_JUDGING = 16;
const JUDGES =
  /\b(?:call|describ|dismiss|brand|label|denounc|condemn|critici[sz]|prais|welcom|reject|mock|ridicul|slamm)(?:s|es|ed|ing)\s$/u;

/** "Roe said Doe was great. The union called [him] a friend": of whom one has just spoken, if the text speaks more of him than of the one. */
function themeOf(
  { chains: [speaker], start }: Antecedent,
  { pronoun, before, speechAt, isOpening }: InSpeech,
): Antecedent | undefined {
  if (!speaker || !isOpening || !pronoun.object) return undefined;
  const times = countBefore(speaker, start);
  return before.findLast(
    (one) =>
      pronoun.sentence - one.sentence <= THEME &&
      agrees(pronoun, one.chains) &&
      !one.chains.includes(speaker) &&
      speechAt(one)?.chains.includes(speaker) === true &&
      one.chains.every((chain) => countBefore(chain, start) > times),
  );
}

/** In sentences. */
const THEME = 2;

/** "recommended that [he] be sent", "suggested to Roe that [she] resign": what is wished is not wished of the speaker. */
function isWished({ text }: BeforePronouns, { pronoun, speech, isOpening }: InSpeech): boolean {
  if (!isOpening || !pronoun.subject || speech.direct) return false;
  const before = text.slice(Math.max(0, pronoun.start - LONGEST_WISH), pronoun.start);
  return WISHES.test(before) && BARE_VERB.test(text.slice(pronoun.end, pronoun.end + 20));
}

/** In characters. */
const LONGEST_WISH = 70;
const WISHES =
  /\b(?:suggest|recommend|propos|demand|insist|request|ask|urg|advis|order|requir)(?:e?s|ed|ing)?\s(?:to\s[^.,;]{2,40}\s)?that\s$/iu;
/** "be", "resign", and not "was", "had", "resigned", "would". */
const BARE_VERB =
  /^\s(?!(?:had|did|could|would|should|might|must|will|can|may|shall|never|then|also|knew|saw|met|took|made|went|came|got|gave|left|kept|held|paid|lost|won|felt|thought|led|found|was|stood|understood|only|still|now|too)\b)(?:be|\p{L}{2,}(?<!ed|s))\b/u;

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

/** "Doe said [she] would", "A spokesman said [he] would", "The mayor's office said [he] would": who speaks, or for whom, and nobody else. */
function isOfUnnamed(known: BeforePronouns, { pronoun, speech, isOpening }: InSpeech): boolean {
  if (isOpening && isSpeaker(pronoun, speech)) return true;
  if ((pronoun.subject || isOpening) && isUnnamedSpeaker(known, pronoun, speech)) return true;
  return pronoun.subject && isOpening && hasUnnamedPatron(known, speech);
}

/** "A Roe Bank spokesman said that [he] did not know", "said [his] staff": the spokesman, who has no name; not in "his lawyer said he knew". */
function isUnnamedSpeaker(
  { text, lexicon }: BeforePronouns,
  pronoun: Pronoun,
  speech: ResolvedSpeech,
): boolean {
  const isNamed = speech.chains.some(({ kind, collective }) => kind === 'PERSON' && !collective);
  if (speech.direct || pronoun.object || isNamed || speech.source.length === 0) return false;
  const words = slice(text, hull(speech.source));
  const isOwner = (pronoun.gender === 'male' ? /^his\s/iu : /^her\s/iu).test(words);
  return isPersonal(pronoun) && !isOwner && standsFor(words, lexicon) === 'person';
}

/** "The mayor's lawyer", "the office of the president": it may be the mayor whom no name tells. */
function hasUnnamedPatron({ lexicon, text }: BeforePronouns, { direct, source }: ResolvedSpeech): boolean {
  if (direct || source.length === 0) return false;
  const said = hull(source);
  const before = /(?:^|[.\n]\s?)([^.\n]+,\s)$/u.exec(
    text.slice(Math.max(0, said.start - LONGEST_PATRON), said.start),
  );
  const { owner, patron } = PATRON.exec((before?.[1] ?? '') + slice(text, said))?.groups ?? {};
  const words = owner ?? patron;
  return words !== undefined && standsFor(words, lexicon) === 'person';
}

/** In characters. */
const LONGEST_PATRON = 60;

const PATRON =
  /^(?:[Tt]he|[Aa]n?)\s(?:(?<owner>[\p{L}-]+(?: [\p{L}-]+)?)['’]s\s(?:\p{L}+\s)?\p{L}+|(?:office|lawyers?|attorneys?|aides?|spokes(?:man|woman|person)|allies|ally|friends?|family)\s(?:of|for|to)\s(?:the|an?)\s(?<patron>[\p{L}-]+(?: [\p{L}-]+)?))/u;

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
  return !direct && isPersonal(pronoun) && pronoun.subject && chains.length === 1 && mayBe;
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
