import { lexiconKey } from '../../../model/lexicon';
import { slice, type Span } from '../../../model/span';
import { findAntecedent, opensSentence, type Antecedent } from '../pronouns/antecedents';
import type { Chain } from '../chain';
import { nounPhrase, standsFor } from './collective-words';
import { contradictsLed } from '../people-by-description/described-person';
import { readRole, type RoleFamily } from '../people-by-description/role';
import { mentionsIn, type Referents, type ResolvedMention } from '../referents';
import { sentenceAt } from '../../tokens/token';

/** In characters: how far back somebody is looked for whom only a calling stands for. */
const FARTHEST = 700;
/** "the curator", "the former general", "the veteran lawmaker". */
const CALLING =
  /^[Tt]h(?:e|is)\s(?:(?!(?:of|in|at|for|from|to|on|with|by|and|or)\s)\p{Ll}[\p{Ll}-]*\s){0,3}?(?<noun>\p{Ll}[\p{Ll}-]+)$/u;
/** Callings that the endings of words do not tell. */
const ALSO =
  /^(?:witness|vet|forward|pilot|chef|coach|nurse|medic|novice|veteran|guard|sprinter|surgeon|captain)$/u;
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

/**
 * Whom a calling stands for that nobody else in the text has: he whom the text gives it ("[Vet] Jane Doe … [the vet] said"), else
 * who was in view last ("Jane Doe was cross-examined. [The witness] said"). Undefined where the text speaks of another with it.
 */
export function findDescribedSpeaker(referents: Referents, words: string, span: Span): Chain | undefined {
  const noun = callingIn(referents, words);
  if (!noun) return undefined;
  const named = peopleBefore(referents, span);
  const role = readRole(words, referents.lexicon);
  const isOther = ({ chains }: ResolvedMention) =>
    chains.some(({ roles }) => roles.some((known) => contradictsLed(role, known)));
  const called = named.findLast((mention) => isCalled(mention, noun, referents.text) && !isOther(mention));
  if (called) return called.chains[0];
  const { family, gender } = role;
  const isAnother = OTHERS.test(noun) || (family !== undefined && HELD.has(family));
  const chain = isAnother || isKnown(noun, span, referents) ? undefined : lastInView(referents, named, span);
  return chain && (!gender || (chain.gender ?? gender) === gender) ? chain : undefined;
}

/** The noun of words that stand for one person by what he is. */
function callingIn({ lexicon }: Referents, words: string): string | undefined {
  const noun = CALLING.exec(nounPhrase(words).trim())?.groups?.['noun'];
  return noun && (ALSO.test(noun) || standsFor(words, lexicon) === 'person') ? noun : undefined;
}

function peopleBefore(referents: Referents, { start }: Span): ResolvedMention[] {
  const from = Math.max(0, start - FARTHEST * 4);
  return mentionsIn(referents, { start: from, end: start }).filter(
    ({ form, chains }) => form === 'NAME' && chains.length === 1 && chains[0]?.kind === 'PERSON',
  );
}

/** "[vet] Jane Doe", "Jane Doe, 40, a [vet] at the zoo", or with such words among what the text says of her. */
function isCalled({ start, end, chains }: ResolvedMention, noun: string, text: string): boolean {
  const word = new RegExp(String.raw`\b${noun}\b`, 'iu');
  if (chains.some(({ roles }) => roles.some((role) => word.test(role.words)))) return true;
  const [before = ''] = /\p{L}[\p{L}-]*(?=\s$)/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  if (lexiconKey(before) === noun) return true;
  const behind = /^,\s(?:\d+,\s)?(?:an?|the|who)\s[^.;\n]{0,80}/u.exec(text.slice(end, end + 90));
  return behind !== null && word.test(behind[0].split(/,\s(?!an?\s)/u, 2).join(','));
}

/** Somebody else has it: "a witness" before. */
function isKnown(noun: string, { start }: Span, { text }: Referents): boolean {
  return new RegExp(String.raw`\b${noun}s?\b`, 'iu').test(
    text.slice(Math.max(0, start - FARTHEST * 4), start),
  );
}

function lastInView(
  { tokenized, text }: Referents,
  named: readonly ResolvedMention[],
  span: Span,
): Chain | undefined {
  const near = named.filter(({ start }) => span.start - start < FARTHEST && !isQuoted(text, start));
  const before = near.map((one): Antecedent => {
    const sentence = sentenceAt(tokenized, one.start);
    return { ...one, sentence, prominent: opensSentence(one, tokenized, sentence) };
  });
  const sentence = sentenceAt(tokenized, span.start);
  const pronoun = { ...span, gender: 'person', sentence, subject: true, object: false, index: 0 } as const;
  return findAntecedent(pronoun, before)?.chains[0];
}

/** Between quotation marks of its own line. */
function isQuoted(text: string, at: number): boolean {
  const near = slice(text, { start: Math.max(0, at - FARTHEST * 4), end: at });
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const count = (marks: RegExp) => line.match(marks)?.length ?? 0;
  return count(/[“«„]/gu) > count(/[”»]/gu) || count(/"/gu) % 2 === 1;
}
