import type { Span } from '../../../model/span';
import type { Token, TokenizedText } from '../../tokens/token';
import { isPlainWord } from '../../tokens/word-forms';
import { looksFinite } from '../../words/word-classes';
import { statesOf, type Chain } from '../chain';
import type { Pronoun } from './pronouns';

/** Something that named somebody or something before a pronoun. */
export interface Antecedent extends Span {
  readonly chains: readonly Chain[];
  readonly sentence: number;
  /** The place of its paragraph; undefined where it does not matter. */
  readonly block?: number | undefined;
  /** It opens its sentence or says something there. */
  readonly prominent: boolean;
  /** It says something there. */
  readonly speaks?: boolean;
}

const FARTHEST = 4;
/** How many tokens the opening of a sentence may have. */
const OPENING = 40;

/**
 * The person or thing a pronoun means: of those that agree with it in the last sentences, who speaks or opens the nearest sentence,
 * else who is named last. "Doe met Roe. He said…" is Doe; "Asked about Roe, the 61-year-old said…" is not Roe.
 */
export function findAntecedent(pronoun: Pronoun, before: readonly Antecedent[]): Antecedent | undefined {
  const near = before.filter(
    ({ chains, sentence, end }) =>
      end <= pronoun.start &&
      pronoun.sentence - sentence <= reach(pronoun, chains) &&
      (pronoun.gender !== 'person' || sentence < pronoun.sentence),
  );
  const weightiest = (some: readonly Antecedent[]) =>
    [...some].sort((a, b) => weight(b, pronoun) - weight(a, pronoun) || nearer(a, b, pronoun))[0];
  const surely = weightiest(near.filter(({ chains }) => agrees(pronoun, chains)));
  const maybe = weightiest(near.filter(({ chains }) => mayAgree(pronoun, chains)));
  if (!surely || !maybe) return surely ?? maybe;
  const isWeak =
    isElsewhere(surely, pronoun) ||
    (!isKnown(surely, pronoun) && weight(surely, pronoun) < weight(maybe, pronoun));
  return isWeak && maybe.prominent && isJustBefore(maybe, pronoun) ? maybe : surely;
}

/** "Doe praised what Roe had done. He": of one sentence the first that neither speaks nor opens it, else the last. */
const nearer = (a: Antecedent, b: Antecedent, { sentence }: Pronoun): number =>
  !a.prominent && a.sentence === b.sentence && a.sentence < sentence ? a.start - b.start : b.end - a.end;

/** Its gender is told. */
const isKnown = ({ chains }: Antecedent, { gender }: Pronoun) => chains.some((one) => one.gender === gender);

/** In a paragraph before, so that it counts less than whoever opened the sentence before whose given name may mislead. */
const isElsewhere = ({ block }: Antecedent, pronoun: Pronoun): boolean =>
  block !== undefined && pronoun.block !== undefined && block !== pronoun.block;

const isJustBefore = (one: Antecedent, pronoun: Pronoun): boolean =>
  pronoun.sentence - one.sentence === 1 && !isElsewhere(one, pronoun);

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

/** "he" is one man, "it" an organisation or a thing, "they" several or an organisation that is no state. */
export function agrees(pronoun: Pronoun, chains: readonly Chain[]): boolean {
  const [chain] = chains;
  if (!chain) return false;
  const { gender } = pronoun;
  const isOne = chain.kind === 'PERSON' || chain.stands === 'person';
  if (gender === 'several')
    return chains.length > 1 || (!isOne && !chain.state && chain.kind === 'ORGANISATION');
  if (chains.length > 1 || chain.stands === 'several') return false;
  if (gender === 'thing') return !isOne;
  return isOne && isOfGender(chain, pronoun);
}

/** "the 61-year-old" is somebody named, of either gender, "the Ruritanian" nobody who is known to be of another state. */
function isOfGender(chain: Chain, { gender, state }: Pronoun): boolean {
  if (gender !== 'person') return (chain.gender ?? gender) === gender;
  const states = statesOf(chain);
  return !state || states.length === 0 || states.includes(state);
}

/** Whoever speaks or opens a sentence counts more than a nearer one, but less where that is farther back in another paragraph. */
function weight(one: Antecedent, pronoun: Pronoun): number {
  const { sentence, prominent, block } = one;
  const distance = Math.max(0, pronoun.sentence - sentence);
  const isApart =
    block !== undefined && pronoun.block !== undefined && block !== pronoun.block && distance > 1;
  return (
    (prominent ? 1.5 : 0) -
    distance -
    (isApart ? APART : 0) +
    (isKnown(one, pronoun) ? KNOWN : 0) +
    (one.speaks ? goingOn(one, pronoun, isApart) : 0)
  );
}

/** How much counts that he spoke before. */
const goingOn = ({ chains: [chain] }: Antecedent, { says, adds }: Pronoun, isApart: boolean): number =>
  (says && !isApart && !chain?.collective ? SAYS : 0) + (adds ? ADDS : 0);

/** "[Jane Doe], the sister of Xi Roe, … She": whose gender is known, in one sentence with somebody whose is not. */
const KNOWN = 0.3;

/** In sentences. */
const APART = 0.6;

/** "Doe was held, said [Roe]. He said it rained": who said that, of two that are as near. */
const SAYS = 0.4;

/** "Doe was held, said [Roe]. Neighbours saw the car, he added": who has said something before. */
const ADDS = 2;

/** The first token of a sentence's subject is taken to be near its start. */
export function opensSentence(span: Span, tokenized: TokenizedText, sentence: number): boolean {
  const first = tokenized.sentences[sentence];
  if (!first) return false;
  const end = Math.min(first.endToken, first.firstToken + OPENING);
  const tokens = withoutLead(tokenized.tokens.slice(first.firstToken, end));
  const verb = tokens.find(({ lower }) => looksFinite(lower));
  const opening = verb?.start ?? tokens[tokens.length - 1]?.end ?? 0;
  return (
    span.start < opening &&
    span.start >= (tokens[0]?.start ?? 0) &&
    (isFronted(tokens, span) || !afterPreposition(tokens, span)) &&
    !isInClause(tokens, span)
  );
}

/** "For [Doe], it was late", "As for [Doe], he said". */
function isFronted(tokens: readonly Token[], { start, end }: Span): boolean {
  const at = tokens[0]?.lower === 'as' ? 1 : 0;
  const isFor = tokens[at]?.lower === 'for' && tokens[at + 1]?.start === start;
  return isFor && tokens.find((token) => token.start >= end)?.text === ',';
}

/** "Asked whether Roe would come, [Doe shrugged]", "Giving news of Roe, [Doe said]". */
function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens;
  const isGoing =
    /...ing$/u.test(first?.lower ?? '') && isPlainWord(second) && !looksFinite(second?.lower ?? '');
  const isLead = isGoing || looksFinite(first?.lower ?? '');
  const comma = isLead ? tokens.findIndex(({ text }) => text === ',') : -1;
  return tokens.slice(comma + 1);
}

/** "Roe Cruises, which runs [the Aurora], said". */
const isInClause = (tokens: readonly Token[], { start }: Span) =>
  tokens.some((token) => token.end <= start && /^(?:which|whose)$/u.test(token.lower));

function afterPreposition(tokens: readonly Token[], span: Span): boolean {
  const at = tokens.findIndex(({ end }) => end > span.start);
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return before.some((word) =>
    /^(?:of|with|by|for|to|in|from|about|between|after|before|against)$/u.test(word),
  );
}
