import { hull, slice, type Span } from '../../../model/span';
import { agrees, findAntecedent, type Antecedent } from './antecedents';
import { isBody, someName, statesOf, type Chain } from '../chain';
import { opensContent } from './opens-content';
import { isPersonal, type Pronoun } from './pronouns';
import { mentionsIn } from '../referents';
import type { BeforePronouns, Choose } from './resolve-pronouns';
import { saidAt, speakersByPlace, type ResolvedSpeech } from '../sources/speakers-by-place';
import { personMeant, type InSpeech } from './person-in-speech';
import { topicsOf } from './topics';

/**
 * Whom pronouns mean in what is said: who speaks is no "he" in a quotation. "it" is read only where it opens what is told in other
 * words and does what bodies do, and "they" where it opens a quotation: of those that any name before seemed to tell one in five was
 * right.
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
    const inSpeech = { pronoun, speech, speechAt, isOpening, before };
    if (isPersonal(pronoun)) return personMeant(known, inSpeech);
    if (!isOpening) return undefined;
    return speech.direct ? bodyMeant(known, inSpeech) : thingMeant(known, inSpeech);
  };
}

/** What "it" means that opens what is told in other words. */
function thingMeant(
  known: BeforePronouns,
  { pronoun, speech, speechAt, before }: InSpeech,
): Pick<Antecedent, 'chains'> | undefined {
  if (!acts(known, pronoun)) return isReceiver(known, pronoun) ? receiverOf(pronoun, before) : undefined;
  const own = spokenFor(known, speech) ?? houseOf(known, speech, before);
  if (!own && SPEAKS_FOR_SOME.test(wordsFor(known, speech))) return undefined;
  const spokenOf = own ?? findAntecedent(pronoun, before.filter(isSpokenOfBefore(speech, speechAt)));
  return spokenOf ?? (pronoun.subject ? ownBody(known, { pronoun, speech, before }) : undefined);
}

/**
 * "[Roe Bank] was fined. “They lied to us,” said Doe", "Roe said [Sylvania] was late. “They need a war,” he said": the only body or
 * state that opened a sentence just before, or what was said there, and is neither who speaks nor theirs nor an outlet.
 */
function bodyMeant(
  { affiliations, attributions, isOutlet }: BeforePronouns,
  { pronoun, speech, before }: InSpeech,
): Antecedent | undefined {
  const { chains } = speech;
  const own = new Set([...chains, ...chains.flatMap((one) => affiliations.get(one) ?? [])]);
  const states = new Set(chains.flatMap(statesOf));
  const isGroup = (one: Chain) =>
    one.state !== undefined || (isBody(one) && (!one.stands || one.stands === 'several'));
  const isOther = (one: Chain) => !own.has(one) && !states.has(one.state ?? '') && !someName(one, isOutlet);
  const speaks = ({ start }: Antecedent) =>
    attributions.some(({ source }) => source.some((span) => span.start <= start && start < span.end));
  const near = before.filter(
    (one) =>
      one.end <= speech.start &&
      pronoun.sentence - one.sentence <= JUST_BEFORE &&
      one.chains.every((chain) => isGroup(chain) && isOther(chain)),
  );
  const isOne = new Set(near.flatMap((one) => one.chains.map((chain) => chain.state ?? chain))).size === 1;
  if (pronoun.gender !== 'several' || !isOne) return undefined;
  return near.find((one) => one.prominent && !speaks(one));
}

/** "Jane Doe, who runs Roe Bank, … Doe said [it] would pay": the speaker's own body, unless another thing opened a sentence just before. */
function ownBody(
  { affiliations }: BeforePronouns,
  { pronoun, speech, before }: Pick<InSpeech, 'pronoun' | 'speech' | 'before'>,
): Pick<Antecedent, 'chains'> | undefined {
  const [speaker, ...others] = speech.chains;
  const bodies = new Set(speaker && others.length === 0 ? affiliations.get(speaker) : []);
  const [body] = bodies;
  if (!body || bodies.size > 1) return undefined;
  const last = before.findLast(
    (one) =>
      one.end <= speech.start &&
      one.prominent &&
      pronoun.sentence - one.sentence < JUST_BEFORE &&
      agrees(pronoun, one.chains),
  );
  return !last || last.chains.includes(body) ? { chains: [body] } : undefined;
}

function onlyTopic(pronoun: Pronoun, topics: readonly Antecedent[]): Antecedent | undefined {
  const fitting = topics.filter(
    ({ chains }) => agrees(pronoun, chains) || (pronoun.gender === 'thing' && isSomewhere(chains)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "it" is a place only where the sentence asks about it. */
const isSomewhere = (chains: readonly Chain[]) => chains.length === 1 && chains[0]?.kind === 'PLACE';

/** In sentences: how far before what is said those stand whom it is about. */
const JUST_BEFORE = 2;

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

/** "[it] would pay", "[it] had been warned", "[its] clients would pay", and not "[it] was late", "[it] may rain". */
const acts = ({ text }: BeforePronouns, { gender, start }: Pronoun) =>
  gender === 'thing' && ACTS.test(text.slice(start, start + LONGEST_ACTING));

/** In characters. */
const LONGEST_ACTING = 60;
const ACTS = new RegExp(
  String.raw`^its\s|^it\s(?:(?:also|now|still|never|then|already)\s)?(?:(?:ha[ds]|will|would|should|did|does|could|can|must)\s(?:(?:not|also|now|still|never|already|only|first|soon)\s)*|(?:is|was)\s(?:(?:not|also|now|still|already|fully)\s)*(?=\p{L}+ing\b|keen\b|ready\b|willing\b|committed\b|aware\b|determined\b|prepared\b|able\b|confident\b|proud\b|open\sto\b))(?!(?:be|been|become|take|taken|takes|make\ssense|happen|happened|seem|seemed|appear|appeared|depend|cost|feel|matter|mean|rain|rained|snow|come|go|help|always|almost|probably|likely|\p{L}+ly)\b)\p{L}+`,
  'iu',
);

/** "would sell nothing to Norway but offered [it] credit", "wrote to the bank, urging [it] to pay": to whom something is given or told. */
const isReceiver = ({ text }: BeforePronouns, pronoun: Pronoun) =>
  /\b(?:offer(?:s|ed|ing)?|giv(?:es|en|ing)|gave|grant(?:s|ed|ing)?|promis(?:es|ed|ing)|lend|lent|sold|sent|urg(?:es|ed|ing)|ask(?:s|ed|ing)|tell(?:s|ing)|told|order(?:s|ed|ing)|(?:call(?:s|ed|ing)|press(?:es|ed|ing)) (?:up)?on)\s$/u.test(
    text.slice(Math.max(0, pronoun.start - 14), pronoun.start),
  );

/** The one named last in the same sentence that does not open it. */
const receiverOf = (pronoun: Pronoun, before: readonly Antecedent[]) =>
  before.findLast(
    (one) => one.sentence === pronoun.sentence && agrees(pronoun, one.chains) && !one.prominent,
  );

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
    .filter(({ chains }) =>
      chains.every((one) => isBody(one) && !one.stands && !someName(one, known.isOutlet)),
    )
    .pop();
}

/** The words for who says it. */
const wordsFor = ({ text }: BeforePronouns, { source }: ResolvedSpeech) =>
  source.length > 0 ? slice(text, hull(source)) : '';

/** "a spokeswoman for the watchdog": it is the watchdog, whoever that is. */
const SPEAKS_FOR_SOME = /^(?:a|the|its) (?:spokes(?:man|woman|person)|representative) (?:for|of) /iu;
const SPEAKS_FOR = /^(?:a|the|its) (?:spokes(?:man|woman|person)|statement|press release|representative)$/iu;
