import type { Gender } from '../../model/lexicon';
import type { Span } from '../../model/span';
import type { Token, TokenizedText } from '../tokens/token';
import type { Chain } from './chain';

/** A pronoun of the third person: for a person, or ("it", "they") for an organisation or several that say something. */
export interface Pronoun extends Span {
  readonly gender: Gender | 'person' | 'thing' | 'several';
  readonly sentence: number;
  /** "he", and not "him" or "his". */
  readonly subject: boolean;
}

const GENDERS: Readonly<Record<string, Pronoun['gender']>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  it: 'thing',
  they: 'several',
};

export function findPronouns({ tokens }: TokenizedText): Pronoun[] {
  return tokens.flatMap((token) => {
    const aged = describedByAge(tokens, token);
    if (aged) return [aged];
    const gender = GENDERS[token.lower];
    const subject = /^(?:he|she|it|they)$/u.test(token.lower);
    const { start, end, sentence } = token;
    return gender ? [{ start, end, gender, sentence, subject }] : [];
  });
}

/** "the 61-year-old", "the 61-year-old Ruritanian": somebody named before, of either gender. */
function describedByAge(tokens: readonly Token[], token: Token): Pronoun | undefined {
  const age = tokens[token.index + 1];
  if (token.lower !== 'the' || !/^\d{1,3}-year-old$/u.test(age?.lower ?? '')) return undefined;
  let last = token.index + 1;
  while (last < token.index + 4 && isInPhrase(tokens[last + 1])) last += 1;
  const { start, sentence } = token;
  return { start, end: tokens[last]?.end ?? token.end, gender: 'person', sentence, subject: true };
}

/** "Ruritanian", "engineer", and no verb that follows. */
const isInPhrase = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (/^\p{Lu}/u.test(token.text) || /(?:er|or|ist|ian|man|woman|ant|ent|ee)$/u.test(token.lower));

/** Something that named a person before the pronoun. */
export interface Antecedent extends Span {
  readonly chains: readonly Chain[];
  readonly sentence: number;
  /** It opens its sentence or says something there. */
  readonly prominent: boolean;
}

const FARTHEST = 4;
/** How many tokens the opening of a sentence may have. */
const OPENING = 40;

/**
 * The person a pronoun means: of those of its gender named in the last sentences, who speaks or opens the nearest sentence,
 * else who is named last. "Doe met Roe. He said…" is Doe.
 */
export function findAntecedent(pronoun: Pronoun, before: readonly Antecedent[]): Antecedent | undefined {
  const near = before.filter(
    ({ chains, sentence, end }) =>
      end <= pronoun.start && pronoun.sentence - sentence <= reach(pronoun, chains),
  );
  const surely = near.filter(({ chains }) => agrees(pronoun, chains));
  const fitting = surely.length > 0 ? surely : near.filter(({ chains }) => mayAgree(pronoun, chains));
  return [...fitting].sort((a, b) => weight(b, pronoun) - weight(a, pronoun) || b.end - a.end)[0];
}

/** "Nino Doe … She": a man's name in one country and a woman's in another. */
function mayAgree({ gender }: Pronoun, chains: readonly Chain[]): boolean {
  const [chain] = chains;
  return chains.length === 1 && chain?.genderGuessed === true && /^(?:fe)?male$/u.test(gender);
}

/** In sentences. Somebody without a name is soon named again by words, not by a pronoun. */
function reach({ subject }: Pronoun, [chain]: readonly Chain[]): number {
  if (!chain?.collective) return FARTHEST;
  return subject ? 1 : -1;
}

/** "he" is one man, "it" an organisation, "they" several or an organisation that is no state. */
function agrees({ gender }: Pronoun, chains: readonly Chain[]): boolean {
  const [chain] = chains;
  if (!chain) return false;
  const isOne = chain.kind === 'PERSON' || chain.stands === 'person';
  if (gender === 'several') return chains.length > 1 || (!isOne && !chain.state);
  if (chains.length > 1 || chain.stands === 'several') return false;
  if (gender === 'thing') return isThing(chain) && !isOne;
  return isOne && isOfGender(chain, gender);
}

/** "the 61-year-old" is somebody named, of either gender. */
function isOfGender(chain: Chain, gender: Pronoun['gender']): boolean {
  return gender === 'person' ? !chain.collective : (chain.gender ?? gender) === gender;
}

const isThing = ({ kind, state }: Chain) => kind === 'ORGANISATION' || state !== undefined;

function weight({ sentence, prominent }: Antecedent, pronoun: Pronoun): number {
  return (prominent ? 1.5 : 0) - (pronoun.sentence - sentence);
}

/** The first token of a sentence's subject is taken to be near its start. */
export function opensSentence(span: Span, tokenized: TokenizedText, sentence: number): boolean {
  const first = tokenized.sentences[sentence];
  if (!first) return false;
  const end = Math.min(first.endToken, first.firstToken + OPENING);
  const tokens: readonly Token[] = tokenized.tokens.slice(first.firstToken, end);
  const verb = tokens.find(({ lower }) => VERB.test(lower));
  return span.start < (verb?.start ?? tokens[tokens.length - 1]?.end ?? 0) && !afterPreposition(tokens, span);
}

const VERB =
  /^(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|met|said|says|told|went|came|took|made|gave|got|held|led|left|found|began|kept|saw|thought|spoke|\p{L}{3,}ed)$/u;

function afterPreposition(tokens: readonly Token[], span: Span): boolean {
  const at = tokens.findIndex(({ end }) => end > span.start);
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return before.some((word) => /^(?:of|with|by|for|to|in|from|between|after|before|against)$/u.test(word));
}
