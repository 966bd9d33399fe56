import type { Lexicon } from '../../../model/lexicon';
import { firstAfter } from '../../../util/first-after';
import type { Token, TokenizedText } from '../../tokens/token';
import { isBody, type Chain } from '../chain';
import { looksFinite } from '../../words/word-classes';
import { singular } from '../../words/singular';
import { endsPhrase } from '../things-by-description/thing-descriptions';
import type { ResolvedMention } from '../referents';
import type { Antecedent } from './antecedents';
import type { Pronoun } from './pronouns';
import { isPlainWord } from '../../tokens/word-forms';

/** Words for two of whom the text spoke. */
interface Two extends Pronoun {
  /** "both sides", and not "both". */
  readonly isSides?: boolean;
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
    return head ? [{ ...two, end: head.end, isSides: SIDES.test(singular(head.lower)) }] : [];
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

/** "both [sides]", "the two warring [parties]", "neither [government]", "the two [leaders]". */
function headOfTwo(tokens: readonly Token[], token: Token, lexicon: Lexicon): Token | undefined {
  const isThe = isTheTwo(tokens, token);
  if (!isThe && !/^(?:both|neither|each)$/u.test(token.lower)) return undefined;
  // "they were both workers"
  if (!isThe && STRENGTHENS.test(tokens[token.index - 1]?.lower ?? '')) return undefined;
  const from = token.index + (isThe ? 2 : 1);
  const phrase = tokens.slice(from, from + 1 + MOST_MODIFIERS);
  const other = phrase.findIndex((word) => word.sentence !== token.sentence || !isPlainWord(word));
  const words = other < 0 ? phrase : phrase.slice(0, other);
  const isSingular = /^(?:neither|each)$/u.test(token.lower);
  return words.find(
    ({ index, lower }) =>
      (SIDES.test(singular(lower)) || isCalling(singular(lower), lexicon)) &&
      endsPhrase(tokens, index, lexicon) &&
      (singular(lower) === lower) === isSingular,
  );
}

/** Nouns for whoever deals with another. */
const SIDES =
  /^(?:side|party|delegation|camp|faction|government|capital|country|nation|company|firm|carmaker|airline|bank|group|club|charity|agency|organi[sz]ation)$/u;

/** What people are: "leader", "minister", "man". */
const isCalling = (noun: string, { offices }: Lexicon) =>
  offices.has(noun) || /^(?:leader|man|woman|rival|counterpart|politician)$/u.test(noun);

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
 * The two that are meant: those last named together, else the only two people of the sentence or of the one before it, but for who
 * speaks, and where nobody is named the only two bodies: "[Doe] spoke to [Roe]. [The two] agreed".
 */
export function findTwo(
  two: Two,
  { before, mentions, speakers }: BeforeTwo,
): Pick<Antecedent, 'chains'> | undefined {
  if (two.isSides) return lastTogether(two, mentions);
  const near = before.filter(({ end, sentence }) => end <= two.start && two.sentence - sentence <= FARTHEST);
  const pairs = near.filter((one) => one.chains.length === 2);
  const together = pairs.findLast((one) => one.chains.every(isSomebody)) ?? pairs.at(-1);
  if (together) return together;
  const others = near
    .filter(({ sentence }) => two.sentence - sentence < FARTHEST)
    .flatMap((one) => one.chains)
    .filter((chain) => !speakers.includes(chain));
  const people = others.filter(isSomebody);
  const chains = [...new Set(people.length > 0 ? people : others.filter(isBody))];
  return chains.length === 2 ? { chains } : undefined;
}

const isSomebody = ({ kind, collective }: Chain) => kind === 'PERSON' && !collective;

/** How many mentions before the words are looked at. */
const MOST_MENTIONS = 400;

/** Those named together last: "[Ruritania and Sylvania] talked. Both sides". */
function lastTogether({ start }: Two, mentions: readonly ResolvedMention[]): ResolvedMention | undefined {
  const end = firstAfter(mentions, start - 1);
  const isPair = ({ chains, form }: ResolvedMention) =>
    chains.length === 2 &&
    chains.every(({ kind, state }) => kind !== 'PERSON' && !(state && form === 'DESCRIPTION'));
  return mentions
    .slice(Math.max(0, end - MOST_MENTIONS), end)
    .findLast((one) => one.end <= start && isPair(one));
}
