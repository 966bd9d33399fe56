import type { Span } from '../../../model/span';
import { findAntecedent, opensSentence, type Antecedent } from '../pronouns/antecedents';
import { statesOf, type Chain } from '../chain';
import { nounPhrase, standsFor } from './collective-words';
import {
  areOfOtherStates,
  FORMER,
  readRole,
  type Role,
  type RoleFamily,
} from '../people-by-description/role';
import { mentionsIn, type Referents, type ResolvedMention } from '../referents';
import { sentenceAt } from '../../tokens/token';
import { personalInitials } from '../../../util/personal-initials';

/** In characters: how far back somebody is looked for whom only a calling stands for. */
const FARTHEST = 700;
/** "the curator", "the former general", "the veteran MP", "the Labour councillor", "the former Example executive"; no national guard. */
const CALLING =
  /^[Tt]h(?:e|is)\s(?!(?:national|presidential|revolutionary|republican|civil|border|coast)\sguard$)(?<told>(?:(?!(?:of|in|at|for|from|to|on|with|by|and|or)\s)[\p{L}\d][\p{L}\d&’'-]*\s){0,4}?)(?<noun>\p{L}[\p{L}-]+)$/u;
/** Callings that the endings of words do not tell. */
const ALSO =
  /^(?:witness|vet|forward|pilot|chef|coach|nurse|medic|novice|veteran|guard|sprinter|surgeon|captain|M(?:P|EP|SP|LA)|CEO|CFO|Democrat|Republican|Conservative|Socialist|Tory|Green|\p{Lu}\p{Ll}+(?:ist|woman))$/u;
/** "the OC", "the DIG": an office by its first letters, which the text gives somebody. */
const isShort = (noun: string) => /^\p{Lu}{2,4}$/u.test(noun) && !ALSO.test(noun);
/** Offices of one holder, of whom the text tells who he is. */
const HELD: ReadonlySet<RoleFamily> = new Set([
  'head',
  'leader',
  'minister',
  'spokesperson',
  'official',
  'mayor',
  'diplomat',
  'kin',
  'judge',
  'journalist',
] as const);
/** Whoever speaks for others or asks is seldom the one named last. */
const OTHERS =
  /^(?:source|caller|speaker|insider|person|member|driver|victim|supplier|owner|buyer|seller|user|customer|tenant|landlord|producer|manufacturer|carrier|retailer|lender|importer|exporter|broker|insurer|maker|newspaper|paper|broadcaster|regulator|operator|partner|server|letter|cent(?:er|re)|tanker|cruiser|bidder|publisher|developer|contractor|chapter|quarter|matter|order|number|river|border|tower|computer|weather)$/u;

/** Words that many an office goes by, so that they may mean the one in view: "the official", "the Ruritanian diplomat". */
const GENERAL = /^(?:diplomat|official|executive|politician|representative|(?:grand)?(?:father|mother))$/u;
/** What words that stand for one person by what he is say: "the Labour councillor". */
interface Calling {
  readonly noun: string;
  /** Words with a capital that tell him from others: "Labour". */
  readonly told: readonly string[];
}

/**
 * Whom a calling stands for that nobody else in the text has: he whom the text gives it ("[Vet] Jane Doe … [the vet] said"), else
 * who was in view last ("Jane Doe was cross-examined. [The witness] said"). Undefined where the text speaks of another with it.
 */
export function findDescribedSpeaker(referents: Referents, words: string, span: Span): Chain | undefined {
  const calling = readCalling(referents, words);
  if (!calling) return undefined;
  const { noun, told } = calling;
  const named = peopleBefore(referents, span);
  const role = readRole(words, referents.lexicon);
  const called = named.findLast(
    (mention) =>
      isCalled(mention, noun, referents.text) && !mention.chains.some((one) => isOfOtherState(role, one)),
  );
  const isSure = called && isTold(called.chains[0], told);
  if (isSure || isAnother(calling, role) || isKnown(calling, span, referents)) return called?.chains[0];
  return lastInView(referents, span, role) ?? called?.chains[0];
}

const mayBeOf = (chain: Chain, { gender }: Role): boolean => !gender || (chain.gender ?? gender) === gender;

/** "the Ruritanian president" is no president of Sylvania. */
function isOfOtherState({ states, family }: Role, chain: Chain): boolean {
  return family === 'leader' && areOfOtherStates(states, statesOf(chain));
}

/** "the owner's lawyer": of somebody else. */
const OWNED = /['’]s?\s/u;

/** Somebody with an office of one holder or by its first letters, or who is named for it nowhere, or who is somebody else's. */
function isAnother({ noun, told }: Calling, { family, words }: Role): boolean {
  if (OTHERS.test(noun) || OWNED.test(words) || isShort(noun)) return true;
  // "the former minister": told of somebody who is known by name
  if (FORMER.test(words)) return false;
  const isGeneral = GENERAL.test(told.length > 0 ? noun : words);
  return family !== undefined && HELD.has(family) && !isGeneral;
}

/** Whether the text gives somebody all of the words with a capital. */
function isTold(chain: Chain | undefined, told: readonly string[]): boolean {
  const known = chain?.roles.map(({ words }) => words).join(' ') ?? '';
  return told.every((word) => known.includes(word));
}

function readCalling({ lexicon }: Referents, words: string): Calling | undefined {
  const { noun, told = '' } = CALLING.exec(nounPhrase(words).trim())?.groups ?? {};
  if (!noun || !(ALSO.test(noun) || isShort(noun) || standsFor(words, lexicon) === 'person'))
    return undefined;
  return { noun, told: told.split(' ').filter(isCapital) };
}

const isCapital = (words: string) => /(?:^|\s)\p{Lu}/u.test(words);

function peopleBefore(referents: Referents, { start }: Span): ResolvedMention[] {
  const from = Math.max(0, start - FARTHEST * 12);
  return mentionsIn(referents, { start: from, end: start }).filter(
    (one) => one.form === 'NAME' && isOnePerson(one),
  );
}

const isOnePerson = ({ chains: [chain, ...others] }: ResolvedMention) =>
  chain?.kind === 'PERSON' && others.length === 0;

/** "superintendent of police ([SP]) Jane Doe", "[MEC] for Finance Jane Doe", "Jane Doe, 40, a [vet] at the zoo", or with such words among what the text says of her. */
function isCalled({ start, end, chains }: ResolvedMention, noun: string, text: string): boolean {
  const word = new RegExp(String.raw`\b${noun}\b`, 'iu');
  const isSaid = ({ words }: Role) => word.test(words) || (isShort(noun) && initialsOf(words).endsWith(noun));
  if (chains.some(({ roles }) => roles.some(isSaid))) return true;
  const [before = ''] = BEFORE.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  if (before === noun) return true;
  const behind = /^,\s(?:\d+,\s)?(?:an?|the|who|\p{Lu}{2,4})\s[^.;\n]{0,80}/u.exec(text.slice(end, end + 90));
  return behind !== null && word.test(behind[0].split(/,\s(?!an?\s)/u, 2).join(','));
}

/** "[SP] ", "([SP]) ", "[MEC] for Finance " before a name. */
const BEFORE = /\p{L}+(?=(?:\)?|\s(?:for|of)(?:\s(?:\p{Lu}[\p{L}-]*|and|the)){1,6})\s$)/u;

/** "CEC" of "Chief Election Commissioner". */
const initialsOf = (words: string) => personalInitials(words.replace(/\b(?:of|the|and|for)\b\s/giu, ''));

/** Somebody else has it: "a witness" before; "the witness" before meant nobody else who is known. */
function isKnown({ noun, told }: Calling, { start }: Span, { text }: Referents): boolean {
  const words = [...told.slice(-1), noun].join(' ');
  return new RegExp(String.raw`\b(?<!\bthe )${words}\b|\b${words}s\b`, 'iu').test(
    text.slice(Math.max(0, start - FARTHEST * 4), start),
  );
}

function lastInView(referents: Referents, span: Span, role: Role): Chain | undefined {
  const { tokenized, text } = referents;
  const { start: end } = span;
  const near = mentionsIn(referents, { start: Math.max(0, end - FARTHEST), end }).filter(
    (one) => one.form === 'NAME' && isOnePerson(one) && one.chains.every((chain) => mayBeOf(chain, role)),
  );
  const before = near.map((one): Antecedent => {
    const sentence = sentenceAt(tokenized, one.start);
    const opens = opensSentence(one, tokenized, sentence) && !OWNS.test(text.slice(one.end, one.end + 2));
    return { ...one, sentence, prominent: opens };
  });
  const sentence = sentenceAt(tokenized, span.start);
  const gender = 'person' as const;
  const [state] = role.states;
  const pronoun = { ...span, gender, sentence, state, subject: true, object: false, index: 0 };
  return findAntecedent(pronoun, before)?.chains[0];
}

/** "[Roe]'s government has always talked": told of it, and not of him. */
const OWNS = /^['’]/u;
