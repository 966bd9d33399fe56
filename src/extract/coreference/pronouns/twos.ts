import type { Lexicon } from '../../../model/lexicon';
import { lexiconKey } from '../../../model/lexicon';
import { firstAfter } from '../../../util/first-after';
import type { Token, TokenizedText } from '../../tokens/token';
import { isBody, someName, type Chain } from '../chain';
import { looksFinite } from '../../words/word-classes';
import { singular } from '../../words/singular';
import { endsPhrase } from '../things-by-description/thing-descriptions';
import type { ResolvedMention } from '../referents';
import type { Antecedent } from './antecedents';
import type { Pronoun } from './pronouns';
import { isPlainWord } from '../../tokens/word-forms';

/** Words for two of whom the text spoke. */
export interface Two extends Pronoun {
  /** In the singular: "side" of "both sides". */
  readonly noun?: string;
}

/** The present of several, and what may stand before a verb. */
const OF_SEVERAL =
  /^(?:say|want|wants|need|needs|know|knew|agree|discuss|exchange|also|then|now|never|later)$/u;
/** "have [both] denied": it only strengthens. */
const STRENGTHENS = /^(?:is|are|was|were|has|have|had|they|we|you|will|would|can|could|may|might|should)$/u;

/** "[both] would", "[neither of them] knew", "[the two] met", "[both sides] knew": words for two in a text. */
export function findTwos({ tokens }: TokenizedText, lexicon: Lexicon): Two[] {
  return tokens.flatMap((token) => {
    const { start, sentence, index } = token;
    const two = { start, gender: 'two' as const, sentence, subject: true, object: false, index };
    const last = lastOfTwo(tokens, token);
    if (last) return [{ ...two, end: last.end }];
    const head = headOfTwo(tokens, token, lexicon);
    return head ? [{ ...two, end: head.end, noun: singular(head.lower) }] : [];
  });
}

/** The last token of the words for two that begin with `token` and have no noun. */
function lastOfTwo(tokens: readonly Token[], token: Token): Token | undefined {
  const next = tokens[token.index + 1];
  const after = tokens[token.index + 2];
  if (isTheTwo(tokens, token)) return next && endsThere(next, after) ? next : undefined;
  if (!/^(?:both|neither|each)$/u.test(token.lower)) return undefined;
  if (/^of (?:them|these|those)$/u.test(`${next?.lower ?? ''} ${after?.lower ?? ''}`)) return after;
  return isAlone(tokens, token) ? token : undefined;
}

const isTheTwo = (tokens: readonly Token[], { lower, index }: Token) =>
  lower === 'the' && tokens[index + 1]?.lower === 'two';

/** No noun follows, and it strengthens no verb. */
function isAlone(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[token.index + 1];
  if (STRENGTHENS.test(tokens[token.index - 1]?.lower ?? '')) return false;
  return token.lower === 'both' ? endsThere(token, next) || next?.lower === 'to' : isVerb(next);
}

const isVerb = ({ lower }: Pick<Token, 'lower'> = { lower: '' }) =>
  looksFinite(lower) || OF_SEVERAL.test(lower);

const endsThere = (token: Token, next: Token | undefined) =>
  next?.sentence !== token.sentence || next.kind !== 'word' || isVerb(next);

const MOST_MODIFIERS = 2;

/** "both [sides]", "the two small [unions]", "neither [government]". */
function headOfTwo(tokens: readonly Token[], token: Token, lexicon: Lexicon): Token | undefined {
  const isThe = isTheTwo(tokens, token);
  if (!isThe && !/^(?:both|neither|each)$/u.test(token.lower)) return undefined;
  const from = token.index + (isThe ? 2 : 1);
  const phrase = tokens.slice(from, from + 1 + MOST_MODIFIERS);
  const other = phrase.findIndex((word) => word.sentence !== token.sentence || !isPlainWord(word));
  const words = other < 0 ? phrase : phrase.slice(0, other);
  const isSingular = /^(?:neither|each)$/u.test(token.lower);
  const head = words.find(
    ({ index, lower }) => endsPhrase(tokens, index, lexicon) && (singular(lower) === lower) === isSingular,
  );
  return head && token.lower === 'each' && !SIDES.test(head.lower) ? undefined : head;
}

/** Nouns for whoever deals with another. */
const SIDES = /^(?:side|party|delegation|camp|faction|government|capital|country)$/u;

/** In sentences: how far back two without a noun are found. */
const FARTHEST = 2;

/** What is known where two are looked for. */
interface BeforeTwo {
  /** The last mentions before the words. */
  readonly before: readonly Antecedent[];
  /** All mentions of the text, those that "and" joins also as one. */
  readonly mentions: readonly ResolvedMention[];
  readonly speakers: readonly Chain[];
}

/**
 * The two that are meant: those whose names have the noun, or that are named together most, where there is a noun; else those last
 * named together, or the only two people of the sentence or of the one before it, but for who speaks, and where nobody is named the only two bodies: "[Doe] spoke to [Roe]. [The
 * two] agreed".
 */
export function findTwo(
  two: Two,
  { before, mentions, speakers }: BeforeTwo,
): Pick<Antecedent, 'chains'> | undefined {
  if (two.noun) return SIDES.test(two.noun) ? mostTogether(two, mentions) : called(two, two.noun, mentions);
  const near = before.filter(({ end, sentence }) => end <= two.start && two.sentence - sentence <= FARTHEST);
  // "Doe met Roe on ties of [their two states]. The two…"
  const areTold = ({ start, chains }: Antecedent) =>
    chains.some(({ state }) => state) &&
    mentions.some((one) => one.start === start && one.form === 'DESCRIPTION');
  const together = near.findLast((one) => one.chains.length === 2 && !areTold(one));
  if (together) return together;
  const others = near
    .filter(({ sentence }) => two.sentence - sentence < FARTHEST)
    .flatMap((one) => one.chains)
    .filter((chain) => !speakers.includes(chain));
  const people = others.filter(isSomebody);
  const chains = [...new Set(people.length > 0 ? people : others.filter(isBody))];
  if (chains.length === 2) return { chains };
  return people.length > 0 && speakers.length === 0 ? oneAfterTheOther(two, before) : undefined;
}

/** "[Doe] said it was over. [Roe] disagreed. Both predicted": outside of what is said, the only two people who opened one of the last sentences or spoke in it. */
function oneAfterTheOther(two: Two, before: readonly Antecedent[]): Pick<Antecedent, 'chains'> | undefined {
  const people = before
    .filter(
      ({ sentence, end, prominent }) =>
        prominent && end <= two.start && two.sentence - sentence <= FARTHEST + 1,
    )
    .flatMap((one) => one.chains)
    .filter(isSomebody);
  const chains = [...new Set(people)];
  return chains.length === 2 ? { chains } : undefined;
}

const isSomebody = ({ kind, collective }: Chain) => kind === 'PERSON' && !collective;

/** How many mentions and pairs before the words are looked at. */
const MOST_MENTIONS = 400;
const MOST_PAIRS = 30;

/** The last mentions before a place. */
function lastBefore({ start }: Pick<Two, 'start'>, mentions: readonly ResolvedMention[]): ResolvedMention[] {
  const end = firstAfter(mentions, start - 1);
  return mentions.slice(Math.max(0, end - MOST_MENTIONS), end).filter((one) => one.end <= start);
}

/** Those named together most, of several those named most. */
function mostTogether({ start }: Two, mentions: readonly ResolvedMention[]): ResolvedMention | undefined {
  const isPair = ({ chains, form }: ResolvedMention) =>
    chains.length === 2 &&
    chains.every(({ kind, state }) => kind !== 'PERSON' && !(state && form === 'DESCRIPTION'));
  const pairs = lastBefore({ start }, mentions).filter(isPair).slice(-MOST_PAIRS);
  const together = ({ chains }: ResolvedMention) =>
    pairs.filter((other) => other.chains.every((chain) => chains.includes(chain))).length;
  const alone = ({ chains }: ResolvedMention) => Math.min(...chains.map((chain) => chain.mentions.length));
  return [...pairs].sort((a, b) => together(b) - together(a) || alone(b) - alone(a) || b.start - a.start)[0];
}

/** The only two before the words that have the noun at the end of their names: "both [authorities]". */
function called(
  { start }: Two,
  noun: string,
  mentions: readonly ResolvedMention[],
): Pick<Antecedent, 'chains'> | undefined {
  const heads = noun === 'union' ? UNION : [noun];
  const isCalled = (chain: Chain) =>
    chain.kind !== 'PERSON' &&
    someName(chain, (name) => heads.some((head) => lexiconKey(name).endsWith(` ${head}`)));
  const named = lastBefore({ start }, mentions).filter(({ chains }) => chains.length === 1);
  const chains = [...new Set(named.flatMap((one) => one.chains.filter(isCalled)))];
  return chains.length === 2 ? { chains } : undefined;
}

/** What the names of unions end in. */
const UNION = ['union', 'workers', 'front', 'association', 'guild', 'brotherhood', 'federation'];
