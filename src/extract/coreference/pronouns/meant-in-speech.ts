import { hull, slice, type Span } from '../../../model/span';
import { agrees, findAntecedent, type Antecedent } from './antecedents';
import { isBody, type Chain } from '../chain';
import { opensContent } from './opens-content';
import { isPersonal, type Pronoun } from './pronouns';
import { mentionsIn } from '../referents';
import type { BeforePronouns, Choose } from './resolve-pronouns';
import { speakersByPlace, type ResolvedSpeech } from '../sources/speakers-by-place';
import { personMeant, type InSpeech } from './person-in-speech';
import { groupJustBefore, isOutletOf, JUST_BEFORE, saidAt } from './group-just-before';
import { topicsOf } from './topics';

/**
 * Whom pronouns mean in what is said: who speaks is no "he" in a quotation, and "it" and "they" are read only where they open what
 * is said and its sentence or the same person's words before tell what they mean: of those that the sentence before seems to tell
 * one in five was right.
 */
export function meantInSpeech(known: BeforePronouns): Choose {
  const speechAt = speakersByPlace(known.attributions, known);
  const topicOf = topicsOf(known);
  return (pronoun, before) => {
    const speech = speechAt(pronoun);
    if (!speech) return undefined;
    const isOpening = opensContent(known.tokenized, pronoun, speech);
    const topic = isOpening ? onlyTopic(pronoun, topicOf(speech)) : undefined;
    if (topic) return topic;
    if (meansNothing(known.text, pronoun)) return undefined;
    const inSpeech = { pronoun, speech, speechAt, isOpening, before };
    if (isPersonal(pronoun)) return personMeant(known, inSpeech);
    return isOpening ? thingMeant(known, inSpeech) : undefined;
  };
}

/** What "it" and "they" mean that open what is said. */
function thingMeant(
  known: BeforePronouns,
  { pronoun, speech, speechAt, before }: InSpeech,
): Pick<Antecedent, 'chains'> | undefined {
  if (speech.direct) return pronoun.gender === 'several' ? groupJustBefore(known, speech, before) : undefined;
  if (isReceiver(known, pronoun)) return receiverOf(pronoun, before);
  const own = hasVerb(known, pronoun)
    ? (spokenFor(known, speech) ?? houseOf(known, speech, before))
    : undefined;
  if (!own && SPEAKS_FOR_SOME.test(wordsFor(known, speech))) return undefined;
  const spokenOf = own ?? findAntecedent(pronoun, before.filter(isSpokenOfBefore(speech, speechAt)));
  return spokenOf ?? (hasVerb(known, pronoun) ? ownBody(known, { pronoun, speech, before }) : undefined);
}

/** "Jane Doe, who runs Roe Bank, … Doe said [it] would pay": the speaker's own body, unless another thing opened a sentence just before. */
function ownBody(
  { affiliations, text }: BeforePronouns,
  { pronoun, speech, before }: Pick<InSpeech, 'pronoun' | 'speech' | 'before'>,
): Pick<Antecedent, 'chains'> | undefined {
  const [speaker, ...others] = speech.chains;
  const bodies = new Set(speaker && others.length === 0 ? affiliations.get(speaker) : []);
  const [body] = bodies;
  if (!body || bodies.size > 1 || SUFFERS.test(text.slice(pronoun.start, pronoun.start + 40)))
    return undefined;
  const last = before.findLast(
    (one) =>
      one.end <= speech.start &&
      one.prominent &&
      pronoun.sentence - one.sentence < JUST_BEFORE &&
      agrees(pronoun, one.chains),
  );
  return !last || last.chains.includes(body) ? { chains: [body] } : undefined;
}

/** "it was tested", "it had been closed", "calling its author": rather a thing than whoever speaks. */
const SUFFERS =
  /^its\b|^it (?:is|was|had been|has been|were|will be|would be|could be|should be) \p{L}+ed\b/u;

function onlyTopic(pronoun: Pronoun, topics: readonly Antecedent[]): Antecedent | undefined {
  const fitting = topics.filter(
    ({ chains }) => agrees(pronoun, chains) || (pronoun.gender === 'thing' && isSomewhere(chains)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "it" is a place only where the sentence asks about it. */
const isSomewhere = (chains: readonly Chain[]) => chains.length === 1 && chains[0]?.kind === 'PLACE';

/** "[it] was too early to say", "[it] is the others who wait", "[it] is not our wish to fight". */
const EMPTY =
  /^it(?:['’]s|\s(?:is|was|would\sbe|will\sbe|may\sbe|had\sbeen|has\sbeen))(?:\s(?:not|still|too|now|very|only|simply|more|quite|their|our|his|her))*\s(?:early|late|soon|possible|impossible|clear|unclear|likely|unlikely|important|necessary|premature|wrong|hard|difficult|easy|essential|vital|time|true|known|wish|pity|shame|intention)\b|^it\s(?:will|would|may|might|could|should|did|does)?\s?(?:not\s)?(?:takes?|took)\s(?:a\s|some\s|more\s|many\s|several\s|at least\s|up to\s|\p{L}+\s)?(?:time|while|lot|years?|months?|weeks?|days?|hours?|decades?)\b|^it(?:['’]s|\s(?:is|was))\s(?:not\s)?(?:the|an?)\s[^.,;]{2,30}\s(?:who|that)\b/iu;
/** In characters. */
const LONGEST_EMPTY = 60;

const meansNothing = (text: string, { start, gender }: Pronoun) =>
  gender === 'thing' && EMPTY.test(text.slice(start, start + LONGEST_EMPTY));

/** In characters: how far before what is said the same person said something else. */
const NEAR = 250;

/** What somebody's words before these opened with: "She said [the club] had been warned. She said [it] had spent too much." */
function isSpokenOfBefore(
  speech: ResolvedSpeech,
  speechAt: (span: Span) => ResolvedSpeech | undefined,
): (one: Antecedent) => boolean {
  const speaksAlone = speech.chains.length > 0 && speech.chains.every(({ kind }) => kind === 'PERSON');
  return (one) => {
    const before = speaksAlone ? speechAt(one) : undefined;
    if (!before || before === speech || speech.start - before.end > NEAR) return false;
    return one.start - before.start < OPENING && before.chains.some((chain) => speech.chains.includes(chain));
  };
}

/** In characters: "that " before what opens it. */
const OPENING = 6;

/** "[it] would pay", "[its] clients would pay", and not "called [it] brave". */
function hasVerb({ tokenized, lexicon }: BeforePronouns, { gender, index }: Pronoun): boolean {
  const [it, next] = tokenized.tokens.slice(index, index + 2).map(({ lower }) => lower);
  const isSubject = it === 'its' || MODAL.test(next ?? '') || lexicon.cues.verbForms.has(next ?? '');
  return gender === 'thing' && isSubject;
}

/** "would sell nothing to Norway but offered [it] credit", "wrote to the bank, urging [it] to pay": to whom something is given or told. */
const isReceiver = (known: BeforePronouns, pronoun: Pronoun) =>
  !hasVerb(known, pronoun) &&
  /\b(?:offer(?:s|ed|ing)?|giv(?:es|en|ing)|gave|grant(?:s|ed|ing)?|promis(?:es|ed|ing)|lend|lent|sold|sent|urg(?:es|ed|ing)|ask(?:s|ed|ing)|tell(?:s|ing)|told|order(?:s|ed|ing)|(?:call(?:s|ed|ing)|press(?:es|ed|ing)) (?:up)?on)\s$/u.test(
    known.text.slice(Math.max(0, pronoun.start - 14), pronoun.start),
  );

/** The one named last in the same sentence that does not open it. */
const receiverOf = (pronoun: Pronoun, before: readonly Antecedent[]) =>
  before.findLast(
    (one) => one.sentence === pronoun.sentence && agrees(pronoun, one.chains) && !one.prominent,
  );

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|has|had|is|was|did|does)$/u;

/** "A spokeswoman for [Roe Bank], Jane Doe, said [it] would pay": the only body in the words for the person who says it. */
function spokenFor(known: BeforePronouns, speech: ResolvedSpeech): Antecedent | undefined {
  const said = saidAt(known, speech);
  const inSource = said && said.source.length > 0 ? mentionsIn(known, hull(said.source)) : [];
  const isPerson = inSource.some(({ chains }) => chains.some(({ kind }) => kind === 'PERSON'));
  const [body, ...others] = inSource.filter(({ chains }) => chains.length === 1 && chains.every(isBody));
  if (!body || !isPerson || others.length > 0) return undefined;
  return { start: body.start, end: body.end, chains: body.chains, sentence: 0, prominent: true };
}

/** "Roe Bank was fined. A spokeswoman said [it] would pay": whoever the words for somebody without a house of their own speak for. */
function houseOf(
  known: BeforePronouns,
  speech: ResolvedSpeech,
  before: readonly Antecedent[],
): Antecedent | undefined {
  if (!SPEAKS_FOR.test(wordsFor(known, speech))) return undefined;
  const sentence = before[before.length - 1]?.sentence ?? 0;
  const near = before.filter(
    (one) =>
      one.end <= speech.start &&
      sentence - one.sentence < JUST_BEFORE &&
      one.prominent &&
      one.chains.length === 1,
  );
  return near
    .filter(({ chains }) => chains.every((one) => isBody(one) && !one.stands && !isOutletOf(known, one)))
    .pop();
}

/** The words for who says it. */
const wordsFor = ({ text }: BeforePronouns, { source }: ResolvedSpeech) =>
  source.length > 0 ? slice(text, hull(source)) : '';

/** "a spokeswoman for the watchdog": it is the watchdog, whoever that is. */
const SPEAKS_FOR_SOME = /^(?:a|the|its) (?:spokes(?:man|woman|person)|representative) (?:for|of) /iu;
const SPEAKS_FOR = /^(?:a|the|its) (?:spokes(?:man|woman|person)|statement|press release|representative)$/iu;
