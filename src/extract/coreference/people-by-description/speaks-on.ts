import type { Attribution } from '../../../model/attribution';
import { hull, type Span } from '../../../model/span';
import { spansIn } from '../../../util/spans-in';
import { sentenceAt, type TokenizedText } from '../../tokens/token';
import { statesOf, type Chain } from '../chain';
import { opensSentence } from '../pronouns/antecedents';
import { isNamedPerson, type ResolvedMention } from '../referents';
import { speechByPlace } from '../sources/speakers-by-place';
import type { PersonDescription } from './person-descriptions';
import { areOfOtherStates } from './role';

interface Told {
  readonly tokenized: TokenizedText;
  readonly attributions: readonly Attribution[];
}

/**
 * Finds whom words for somebody who says something mean that fit nobody's office: whoever speaks or opens the sentence before, if the
 * text tells of no other office: "[Doe] underscored how much it mattered. The Ruritanian leader argued that", in one paragraph.
 */
export function speaksOn(
  { tokenized, attributions }: Told,
  named: readonly ResolvedMention[],
): (description: PersonDescription) => Chain | undefined {
  const speechAt = speechByPlace(attributions);
  const speaking = attributions.filter(({ speech, source }) => speech && source.length > 0);
  const byStart = new Map(speaking.map((one) => [hull(one.source).start, one]));
  const isOuter = ({ start }: Span) => !speechAt({ start, end: start + 1 });
  const people = named.filter((one) => isNamedPerson(one) && isOuter(one));
  const isSpeaker = ({ start, end }: Span) =>
    speaking.some(({ source }) => source.some((span) => span.start <= start && end <= span.end));
  const before = (place: number): Chain | undefined => {
    const at = sentenceAt(tokenized, place);
    const [sentence, own] = tokenized.sentences.slice(at - 1, at + 1);
    if (at < 1 || !sentence || sentence.block !== own?.block) return undefined;
    const inside = spansIn(people, sentence);
    const one = inside.findLast(isSpeaker) ?? inside.find((other) => opensSentence(other, tokenized, at - 1));
    return one?.chains[0];
  };
  return (description) => {
    const speech = byStart.get(description.start);
    if (!speech || !isOne(description)) return undefined;
    const chain = before(hull([description, ...speech.content]).start);
    return chain && mayBe(description, chain) ? chain : undefined;
  };
}

/** "the minister", "the Ruritanian leader", and not "his mother", "Doe's lawyer", "the other official", "the leader of the Rural Party". */
const isOne = ({ plural, indefinite, bare, role }: PersonDescription) =>
  !plural &&
  !indefinite &&
  !bare &&
  role.family !== undefined &&
  role.family !== 'kin' &&
  !/^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|[Tt]his|[Tt]hat)\s|['’]s\s|\bother\b|\sof\s(?:the\s)?\p{Lu}/u.test(
    role.words,
  );

/** Nothing else is told of him. */
const mayBe = ({ role }: PersonDescription, chain: Chain): boolean =>
  (chain.genderGuessed || !role.gender || (chain.gender ?? role.gender) === role.gender) &&
  !areOfOtherStates(role.states, statesOf(chain)) &&
  chain.roles.every(({ family }) => !family);
