import type { Lexicon } from '../../../model/lexicon';
import { lexiconKey } from '../../../model/lexicon';
import { hull, type Span } from '../../../model/span';
import { spansOver } from '../../../util/spans-over';
import type { Token, TokenizedText } from '../../tokens/token';
import { singular } from '../../words/singular';
import { readRole, type Role } from './role';
import { hasCapital, isOwnerMark } from '../../tokens/word-forms';

/** Words that stand for somebody by what they are: "the Ruritanian leader", "both leaders", "the scholar". */
export interface PersonDescription extends Span {
  readonly role: Role;
  /** The head noun in the singular: "leader". */
  readonly head: string;
  readonly plural: boolean;
  /** "neither", "each": all of them, one by one. */
  readonly distributive: boolean;
  /** "two" or "both" is among the words, or "our countries" are meant. */
  readonly pair: boolean;
  /** "both", "the two": two that were spoken of. */
  readonly both: boolean;
  /** "a", "some", a number: somebody new. */
  readonly indefinite: boolean;
  /** The head alone, without an article or anything else: "elected [president]". */
  readonly bare: boolean;
  /** The common word that goes with the head: "trade" of "the minister of trade". */
  readonly complement: string | undefined;
}

/** Determiners that nothing of the description comes before. */
const OPENING =
  'the|this|that|these|those|his|her|its|their|our|my|your|both|neither|either|a|an|some|any|another|each|every|one';
const OPENS = new RegExp(`^(?:${OPENING})$`, 'u');
const DETERMINER = new RegExp(`^(?:${OPENING}|two|three|four|five|several|many|most|other|no)$`, 'u');
const INDEFINITE =
  /^(?:a|an|some|any|another|one|two|three|four|five|several|many|most|other|no|each|every)$/u;
const STOPS_LEFT =
  /^(?:of|in|on|at|by|to|from|with|for|as|is|was|are|were|be|been|has|have|had|who|which|when|while|that|said|says|told|met|between|than|but|or|not|will|would)$/u;
const STOPS_RIGHT =
  /^(?:the|two|both|and|country|countries|state|nation|nations|republic|federation|government|states)$/u;
const LONGEST = 7;

/**
 * Every description of a person or a pair of states in a text; those inside `taken` (titles beside a name) are left out.
 * Inside another lies only what belongs to nobody's office: "experts of [the two countries]", not "leaders of the two countries".
 */
export function findPersonDescriptions(
  { tokens }: TokenizedText,
  text: string,
  taken: readonly Span[],
  lexicon: Lexicon,
): PersonDescription[] {
  const isTaken = takenStarts(taken);
  const found: PersonDescription[] = [];
  let last = -1;
  for (const token of tokens) {
    const head = token.index > last && !isTaken(token) ? headAt(tokens, token, lexicon) : undefined;
    if (!head || OF_OFFICE.test(tokens[token.index + head.length]?.lower ?? '')) continue;
    const { description, to } = describe(tokens, token, head, { text, lexicon });
    last = (description.role.family === 'leader' ? to : token.index + head.length) - 1;
    found.push(description);
  }
  return found;
}

function takenStarts(taken: readonly Span[]): (token: Token) => boolean {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  return (token) => spansOver(sorted, token).length > 0;
}

interface Head {
  readonly noun: string;
  readonly plural: boolean;
  /** How many tokens it takes. */
  readonly length: number;
}

const GROUPS =
  /^(?:country|nation|state|capital|side|pair|duo|government|neighbour|neighbor|ally|people|men|women|party|delegation|agency|client|defendant|accused|suspect|deceased|majesty|amir|couple)$/u;
/** Only in the plural: one company is not told by what it is alone. */
const BODIES =
  /^(?:company|firm|group|airline|bank|club|carmaker|operator|retailer|lender|rival|agency|union)$/u;

/** "leader", "leaders", "prime minister", "countries", "pair" at `token`. */
function headAt(tokens: readonly Token[], token: Token, lexicon: Lexicon): Head | undefined {
  if (token.kind !== 'word' || token.lower === 'the' || isNobody(tokens, token)) return undefined;
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(token.index, token.index + length);
    if (words.length < length || words.some(({ sentence }) => sentence !== token.sentence)) continue;
    const head = headOf(lexiconKey(words.map(({ lower }) => lower).join(' ')), length, lexicon);
    if (head) return head;
  }
  return undefined;
}

function headOf(key: string, length: number, { offices }: Lexicon): Head | undefined {
  const noun = singular(key);
  if (offices.has(key)) return { noun: key, plural: false, length };
  if (offices.has(noun)) return { noun, plural: true, length };
  return length === 1 && isGroup(key)
    ? { noun, plural: key !== noun || SEVERAL.test(key), length }
    : undefined;
}

const SEVERAL = /^(?:pair|duo|couple|people|men|women)$/u;

function isGroup(key: string): boolean {
  const noun = singular(key);
  return GROUPS.test(noun) || (BODIES.test(noun) && key !== noun);
}

/** "the [majesty] of the hills", "[Amir] Roe", "the [couple] of cars". */
function isNobody(tokens: readonly Token[], { index, lower }: Token): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (lower === 'majesty') return !/^(?:his|her)$/u.test(before);
  if (lower === 'amir') return before !== 'the';
  if (lower === 'couple') return tokens[index + 1]?.lower === 'of';
  return lower === 'head' && isNoPerson(tokens, index);
}

/** "[head] office", "shot in the [head]": the main one or a part of the body. */
function isNoPerson(tokens: readonly Token[], index: number): boolean {
  const [where, the, , next] = tokens.slice(Math.max(0, index - 2), index + 2).map((one) => one.lower);
  const isOfBody =
    /^(?:in|over|to|on|through|into)$/u.test(where ?? '') && /^(?:the|his|her)$/u.test(the ?? '');
  return /^(?:offices?|quarters|count|start)$/u.test(next ?? '') || (isOfBody && next !== 'of');
}

/** What is about an office: "the governor [election]", "the prime minister [post]", "the executive [order]", "the expert [panel]". */
const OF_OFFICE =
  /^(?:elections?|race|posts?|jobs?|seats?|roles?|polls?|contests?|campaigns?|debates?|candidates?|hopefuls?|nominees?|primary|primaries|runoff|actions?|orders?|groups?|panels?|committees?)$/u;

function describe(
  tokens: readonly Token[],
  token: Token,
  head: Head,
  { text, lexicon }: { text: string; lexicon: Lexicon },
): { description: PersonDescription; to: number } {
  const from = leftEdge(tokens, token.index);
  const to = rightEdge(tokens, token.index + head.length);
  const { start, end } = hull(tokens.slice(from, to));
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const phrase = words.join(' ');
  const description = {
    start,
    end,
    role: readRole(text.slice(start, end), lexicon, head.noun),
    head: head.noun,
    plural: head.plural,
    pair: PAIR.test(phrase),
    both: /^(?:both|neither|either)\b|^(?:the|these|those) two\b/u.test(phrase),
    distributive: /^(?:neither|either|each)\b/u.test(phrase),
    indefinite: isIndefinite(words, head),
    bare: to - from === head.length && !DETERMINER.test(words[0] ?? ''),
    complement: COMPLEMENT.exec(text.slice(end, end + LONGEST_COMPLEMENT))?.groups?.['word'],
  };
  return { description, to };
}

const PAIR = /\b(?:two|both|neither|pair|duo)\b|^(?:our|their) (?:countries|nations|states|peoples)$/u;

function isIndefinite(words: readonly string[], head: Head): boolean {
  const [first = ''] = words;
  return INDEFINITE.test(first) || (head.plural && !DETERMINER.test(first));
}

/** Back over modifiers to a determiner or a capital: "[the two Ruritanian and Sylvanian] leaders", "[the senior] official". */
function leftEdge(tokens: readonly Token[], head: number): number {
  const lower = (index: number) => tokens[index]?.lower ?? '';
  let from = head;
  while (from > head - LONGEST && !OPENS.test(lower(from)) && belongsLeft(tokens, from - 1, head)) from -= 1;
  return DETERMINER.test(lower(from)) || hasCapital(tokens[from]) ? from : head;
}

function belongsLeft(tokens: readonly Token[], index: number, head: number): boolean {
  const token = tokens[index];
  if (!token || token.kind !== 'word' || token.sentence !== tokens[head]?.sentence) return false;
  if (token.lower === 'and') return hasCapital(tokens[index - 1]) && hasCapital(tokens[index + 1]);
  if (isOwnerMark(token)) return hasCapital(tokens[index - 1]);
  if (DETERMINER.test(token.lower) || hasCapital(token)) return true;
  // "the lower-ranking official", and not "said the official"
  return !STOPS_LEFT.test(token.lower) && !/^[^-]*(?:ed|ing|ly)$/u.test(token.lower);
}

/** "[leader] of the Ruritanian state", "[leaders] of Ruritania and Sylvania", "[ambassador] to Ruritania". */
function rightEdge(tokens: readonly Token[], from: number): number {
  const near = tokens[from - 1];
  const inside = (index: number) =>
    near && tokens[index]?.sentence === near.sentence && tokens[index].kind === 'word';
  const lower = (index: number) => tokens[index]?.lower ?? '';
  if (!inside(from) || !/^(?:of|to)$/u.test(lower(from))) return from;
  const belongs = (index: number) =>
    inside(index) && (hasCapital(tokens[index]) || STOPS_RIGHT.test(lower(index)));
  let to = from + 1;
  while (to < from + LONGEST && belongs(to)) to += 1;
  while (to > from && /^(?:the|and|two|both|of|to)$/u.test(lower(to - 1))) to -= 1;
  return Math.max(to, from);
}

/** " of trade", and not "accused the envoy of lying". */
const COMPLEMENT = new RegExp(
  String.raw`^\s(?:of|for)\s(?:(?:${OPENING})\s)?(?!(?:not|\p{L}+ing)\b)(?<word>\p{Ll}[\p{L}-]*)`,
  'u',
);
const LONGEST_COMPLEMENT = 40;
