import { contains, hull, type Span } from '../../../model/span';
import type { TokenizedText } from '../../tokens/token';
import { agrees, findAntecedent, type Antecedent } from './antecedents';
import { isBody, someName, statesOf, type Chain } from '../chain';
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

const LEAD =
  /^(?:but|and|so|then|now|yes|no|yet|because|if|when|first|today|none|all|most|many|some|half|one|two|three|of|,|…|[“"‘'«])$/u;
const MOST_LEADS = 3;

/** Whether a pronoun is the first that is spoken of in what is said: "[They] knew", "But when [it] fails", "none of [its] members". */
function opensContent({ tokens }: TokenizedText, { index }: Pronoun, content: Span): boolean {
  let first = index;
  while (index - first < MOST_LEADS && LEAD.test(tokens[first - 1]?.lower ?? '')) first -= 1;
  while (first < index && !contains(content, tokens[first] ?? content)) first += 1;
  return contains(content, tokens[first] ?? content) && (tokens[first - 1]?.end ?? 0) <= content.start;
}

/** What "it" means that opens what is told in other words. */
function thingMeant(
  known: BeforePronouns,
  { pronoun, speech, speechAt, before }: InSpeech,
): Antecedent | undefined {
  if (!acts(known, pronoun)) return undefined;
  return (
    spokenFor(known, speech) ?? findAntecedent(pronoun, before.filter(isSpokenOfBefore(speech, speechAt)))
  );
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

function onlyTopic(pronoun: Pronoun, topics: readonly Antecedent[]): Antecedent | undefined {
  const fitting = topics.filter(({ chains }) => agrees(pronoun, chains));
  return fitting.length === 1 ? fitting[0] : undefined;
}

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

/** "A spokeswoman for [Roe Bank], Jane Doe, said [it] would pay": the only body in the words for the person who says it. */
function spokenFor(known: BeforePronouns, speech: ResolvedSpeech): Antecedent | undefined {
  const said = saidAt(known, speech);
  const inSource = said && said.source.length > 0 ? mentionsIn(known, hull(said.source)) : [];
  const isPerson = inSource.some(({ chains }) => chains.some(({ kind }) => kind === 'PERSON'));
  const [body, ...others] = inSource.filter(({ chains }) => chains.length === 1 && chains.every(isBody));
  if (!body || !isPerson || others.length > 0) return undefined;
  return { start: body.start, end: body.end, chains: body.chains, sentence: 0, prominent: true };
}
