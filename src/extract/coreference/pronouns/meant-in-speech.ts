import { contains, hull, slice, type Span } from '../../../model/span';
import { agrees, findAntecedent, type Antecedent } from './antecedents';
import { isBody, someName, type Chain } from '../chain';
import { opensContent } from './opens-content';
import { isPersonal, type Pronoun } from './pronouns';
import { mentionsIn } from '../referents';
import type { BeforePronouns, Choose } from './resolve-pronouns';
import { speakersByPlace, type Told } from '../sources/speakers-by-place';
import { standsFor } from '../sources/collective-words';
import { topicsOf } from './topics';

/**
 * Whom pronouns mean in what is said: who speaks is no "he" in a quotation, and "it" and "they" are read only where they open what
 * is said and its sentence or the same person's words before tell what they mean: of those that the sentence before seems to tell
 * one in five was right.
 */
export function meantInSpeech(known: BeforePronouns): Choose {
  const toldAt = speakersByPlace(known.attributions, known);
  const topicOf = topicsOf(known);
  return (pronoun, before) => {
    const told = toldAt(pronoun);
    if (!told) return undefined;
    const isOpening = opensContent(known.tokenized, pronoun, told);
    const topic = isOpening ? onlyTopic(pronoun, topicsFor(known, { pronoun, told, topicOf })) : undefined;
    if (topic) return topic;
    if (meansNothing(known.text, pronoun)) return undefined;
    if (isPersonal(pronoun)) return personMeant(known, { pronoun, told, toldAt, isOpening, before });
    return isOpening ? thingMeant(known, { pronoun, told, toldAt, before }) : undefined;
  };
}

/** What "it" and "they" mean that open what is said. */
function thingMeant(
  known: BeforePronouns,
  { pronoun, told, toldAt, before }: Omit<InSpeech, 'isOpening'>,
): Antecedent | undefined {
  if (told.direct) return pronoun.gender === 'several' ? groupJustBefore(known, told, before) : undefined;
  if (isReceiver(known, pronoun)) return receiverOf(pronoun, before);
  const own = hasVerb(known, pronoun) ? (spokenFor(known, told) ?? houseOf(known, told, before)) : undefined;
  return own ?? findAntecedent(pronoun, before.filter(isSpokenOfBefore(told, toldAt)));
}

/** "Doe would not comment on Roe's remarks, saying [he] had not read them": where the speaker may be "he", an owner is no topic. */
function topicsFor(
  { text }: BeforePronouns,
  { pronoun, told, topicOf }: { pronoun: Pronoun; told: Told; topicOf: ReturnType<typeof topicsOf> },
): readonly Antecedent[] {
  const topics = topicOf(told);
  return isSpeaker(pronoun, told)
    ? topics.filter(({ end }) => !/^['’]/u.test(text.slice(end, end + 1)))
    : topics;
}

function onlyTopic(pronoun: Pronoun, topics: readonly Antecedent[]): Antecedent | undefined {
  const fitting = topics.filter(
    ({ chains }) => agrees(pronoun, chains) || (pronoun.gender === 'thing' && isSomewhere(chains)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

interface InSpeech {
  readonly pronoun: Pronoun;
  readonly told: Told;
  readonly toldAt: (span: Span) => Told | undefined;
  readonly isOpening: boolean;
  readonly before: readonly Antecedent[];
}

function personMeant(
  known: BeforePronouns,
  { pronoun, told, toldAt, isOpening, before }: InSpeech,
): Antecedent | undefined {
  const patron = patronOf(known, pronoun, told);
  if (patron) return patron;
  if (isOpening && isSpeaker(pronoun, told)) return undefined;
  if (isUnnamedSpeaker(known, pronoun, told)) return undefined;
  const spokenOf = told.direct ? onlySpokenOf(pronoun, told, { before, toldAt }) : undefined;
  if (spokenOf) return spokenOf;
  return findAntecedent(
    pronoun,
    before.filter((one) => {
      const isOther = told.direct || (isOpening && pronoun.object);
      return !(isOther && speaks(one, told)) && !(told.direct && isUnnamed(one));
    }),
  );
}

/** "A Roe Bank spokesman said that [he] did not know": the spokesman, who has no name; not in "his lawyer said he knew". */
function isUnnamedSpeaker({ text, lexicon }: BeforePronouns, pronoun: Pronoun, told: Told): boolean {
  const isNamed = told.chains.some(({ kind, collective }) => kind === 'PERSON' && !collective);
  if (told.direct || !pronoun.subject || isNamed || told.source.length === 0) return false;
  const words = slice(text, hull(told.source));
  const isOwner = (pronoun.gender === 'male' ? /^his\s/iu : /^her\s/iu).test(words);
  return isPersonal(pronoun) && !isOwner && standsFor(words, lexicon) === 'person';
}

/** "Doe accused Roe of theft. “[He] knew it,” she said": the only one of whom the same person spoke just before. */
function onlySpokenOf(
  pronoun: Pronoun,
  told: Told,
  { before, toldAt }: Pick<InSpeech, 'before' | 'toldAt'>,
): Antecedent | undefined {
  const isJustBefore = (one: Antecedent) => {
    const said = toldAt(one);
    if (!said || said === told || told.start - said.end > NEAR) return false;
    return said.chains.some((chain) => told.chains.includes(chain));
  };
  const spokenOf = before.filter(
    (one) => agrees(pronoun, one.chains) && !speaks(one, told) && !isUnnamed(one) && isJustBefore(one),
  );
  return new Set(spokenOf.flatMap(({ chains }) => chains)).size === 1 ? spokenOf.pop() : undefined;
}

/** "it" is a place only where the sentence asks about it. */
const isSomewhere = (chains: readonly Chain[]) => chains.length === 1 && chains[0]?.kind === 'PLACE';

/** "Doe said [she] would come": whoever says it, where nothing else is told. */
function isSpeaker(pronoun: Pronoun, { chains, direct }: Told): boolean {
  const mayBe = agrees(pronoun, chains) || chains[0]?.genderGuessed === true;
  return !direct && isPersonal(pronoun) && pronoun.subject && chains.length === 1 && mayBe;
}

/** In a quotation nobody is "he" who speaks, nor is "him" in "Doe accused [him] of theft". */
const speaks = ({ chains }: Antecedent, told: Told) => chains.some((chain) => told.chains.includes(chain));

/** "An ally said … “She was tired,” said Roe": nobody without a name is meant by another's words. */
const isUnnamed = ({ chains }: Antecedent) => chains.every(({ collective }) => collective);

/** "[it] was too early to say", "[it] is not our wish to fight". */
const EMPTY =
  /^it(?:['’]s|\s(?:is|was|would\sbe|will\sbe|may\sbe|had\sbeen|has\sbeen))(?:\s(?:not|still|too|now|very|only|simply|more|quite|their|our|his|her))*\s(?:early|late|soon|possible|impossible|clear|unclear|likely|unlikely|important|necessary|premature|wrong|hard|difficult|easy|essential|vital|time|true|known|wish|pity|shame|intention)\b/iu;
/** In characters. */
const LONGEST_EMPTY = 60;

const meansNothing = (text: string, { start, gender }: Pronoun) =>
  gender === 'thing' && EMPTY.test(text.slice(start, start + LONGEST_EMPTY));

/** In characters: how far before what is said the same person said something else. */
const NEAR = 250;

/** What somebody's words before these opened with: "She said [the club] had been warned. She said [it] had spent too much." */
function isSpokenOfBefore(
  told: Told,
  toldAt: (span: Span) => Told | undefined,
): (one: Antecedent) => boolean {
  const speaksAlone = told.chains.length > 0 && told.chains.every(({ kind }) => kind === 'PERSON');
  return (one) => {
    const before = speaksAlone ? toldAt(one) : undefined;
    if (!before || before === told || told.start - before.end > NEAR) return false;
    return one.start - before.start < OPENING && before.chains.some((chain) => told.chains.includes(chain));
  };
}

/** In characters: "that " before what opens it. */
const OPENING = 6;

/** "[it] would pay", and not "called [it] brave". */
function hasVerb({ tokenized, lexicon }: BeforePronouns, { gender, index }: Pronoun): boolean {
  const next = tokenized.tokens[index + 1]?.lower ?? '';
  return gender === 'thing' && (MODAL.test(next) || lexicon.cues.verbForms.has(next));
}

/** "would sell nothing to Norway but offered [it] credit": to whom something is given. */
const isReceiver = (known: BeforePronouns, pronoun: Pronoun) =>
  !hasVerb(known, pronoun) &&
  /\b(?:offer(?:s|ed|ing)?|giv(?:es|en|ing)|gave|grant(?:s|ed|ing)?|promis(?:es|ed|ing)|lend|lent|sold|sent)\s$/u.test(
    known.text.slice(Math.max(0, pronoun.start - 12), pronoun.start),
  );

/** The one named last in the same sentence that does not open it. */
const receiverOf = (pronoun: Pronoun, before: readonly Antecedent[]) =>
  before.findLast(
    (one) => one.sentence === pronoun.sentence && agrees(pronoun, one.chains) && !one.prominent,
  );

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|has|had|is|was|did|does)$/u;

/** "A spokeswoman for [Roe Bank], Jane Doe, said [it] would pay": the only body in the words for the person who says it. */
function spokenFor(known: BeforePronouns, told: Told): Antecedent | undefined {
  const said = saidAt(known, told);
  const inSource = said && said.source.length > 0 ? mentionsIn(known, hull(said.source)) : [];
  const isPerson = inSource.some(({ chains }) => chains.some(({ kind }) => kind === 'PERSON'));
  const [body, ...others] = inSource.filter(({ chains }) => chains.length === 1 && chains.every(isBody));
  if (!body || !isPerson || others.length > 0) return undefined;
  return { start: body.start, end: body.end, chains: body.chains, sentence: 0, prominent: true };
}

/**
 * "An ally of [Doe] denied that she had quit", "Ms [Doe]'s adviser, John Roe, said she had", "[Her] office said she had": the one named in the words for whoever
 * speaks, unless he may be the one himself.
 */
function patronOf(known: BeforePronouns, pronoun: Pronoun, told: Told): Antecedent | undefined {
  if (told.chains.some(({ collective, gender }) => !collective && gender === pronoun.gender))
    return undefined;
  const isNamed = told.chains.some(({ collective }) => !collective);
  const said = saidAt(known, told);
  const inSource = said && said.source.length > 0 ? mentionsIn(known, hull(said.source)) : [];
  const [named, ...others] = inSource.filter(
    ({ form, chains, end }) =>
      (form === 'NAME' || (form === 'PRONOUN' && end < (said?.source[0]?.end ?? 0))) &&
      chains.length === 1 &&
      agrees(pronoun, chains) &&
      (!isNamed || chains[0]?.gender === pronoun.gender),
  );
  if (!named || others.length > 0) return undefined;
  return { start: named.start, end: named.end, chains: named.chains, sentence: 0, prominent: true };
}

/** In sentences: how far before a quotation those stand whom it is about. */
const JUST_BEFORE = 2;

/** "The union met [Roe Bank]. “They lied to us,” said Doe": the only body spoken of just before that is neither who speaks nor an outlet. */
function groupJustBefore(
  known: BeforePronouns,
  told: Told,
  before: readonly Antecedent[],
): Antecedent | undefined {
  const said = saidAt(known, told);
  const own = said && said.source.length > 0 ? mentionsIn(known, hull(said.source)) : [];
  const isOwn = (chain: Chain) => own.some(({ chains }) => chains.includes(chain));
  const speaks = (one: Span) =>
    known.attributions.some(({ speech, source }) => speech && source.some((span) => contains(span, one)));
  const sentence = before[before.length - 1]?.sentence ?? 0;
  const near = before.filter(
    (one) =>
      one.end <= told.start &&
      sentence - one.sentence < JUST_BEFORE &&
      one.chains.every((chain) => isGroup(chain) && !isOwn(chain) && !isOutletOf(known, chain)),
  );
  const isOne = new Set(near.flatMap(({ chains }) => chains)).size === 1;
  return isOne && !near.some(speaks) ? near[near.length - 1] : undefined;
}

/** Not "the board", which may be the speaker's own. */
const isGroup = ({ kind, stands, state }: Chain) =>
  (kind === 'ORGANISATION' && !stands) || stands === 'several' || state !== undefined;
const isOutletOf = ({ isOutlet }: BeforePronouns, chain: Chain) => someName(chain, isOutlet);

const saidAt = ({ attributions }: BeforePronouns, told: Told) =>
  attributions.find(({ content }) => content.some(({ start }) => start === told.start));

/** "Roe Bank was fined. A spokeswoman said [it] would pay": whoever the words for somebody without a house of their own speak for. */
function houseOf(known: BeforePronouns, told: Told, before: readonly Antecedent[]): Antecedent | undefined {
  const said = saidAt(known, told);
  const words = said && said.source.length > 0 ? slice(known.text, hull(said.source)) : '';
  if (!SPEAKS_FOR.test(words)) return undefined;
  const sentence = before[before.length - 1]?.sentence ?? 0;
  const near = before.filter(
    (one) =>
      one.end <= told.start &&
      sentence - one.sentence < JUST_BEFORE &&
      one.prominent &&
      one.chains.length === 1,
  );
  return near
    .filter(({ chains }) => chains.every((one) => isBody(one) && !one.stands && !isOutletOf(known, one)))
    .pop();
}

const SPEAKS_FOR = /^(?:a|the|its) (?:spokes(?:man|woman|person)|statement|press release|representative)$/iu;
