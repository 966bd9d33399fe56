import type { Token } from '../../tokens/token';
import { isCapitalised } from '../../tokens/letter-case';
import { tokenBeside, wordsOf, type NameContext, type Run } from '../name-context';
import { isOwnerMark } from '../../tokens/word-forms';

/** The possessives that belong to a name: "People's Army", "Women's League". */
const OWNERS = /^(?:people|children|women|men|workers|teachers|farmers|nurses|veterans|writers|king|queen)$/u;

/**
 * Runs of words written as names are, with the small words inside them:
 * "[Ministry of Industry and Trade] said [Jane van Doe] left [Bank of Ruritania]'s [Board]".
 */
export function findChunks(context: NameContext): Run[] {
  const chunks: Run[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    if (!isCapitalised(context.tokens[at]) && !context.known.has(at)) {
      at += 1;
      continue;
    }
    const to = chunkEnd(context, at);
    chunks.push({ from: at, to });
    at = to;
  }
  return chunks;
}

/** No name has more words; a text of capitals alone is cut into pieces. */
const LONGEST = 30;

function chunkEnd(context: NameContext, from: number): number {
  let to = context.known.get(from)?.to ?? from + 1;
  while (to < from + LONGEST) {
    const next = nextPart(context, from, to);
    if (next === undefined) return to;
    to = context.known.get(next)?.to ?? next + 1;
  }
  return to;
}

/** Where the name goes on after `to`: at the next capital, or past the small words that join it. */
function nextPart(context: NameContext, from: number, to: number): number | undefined {
  const token = tokenBeside(context, from, to);
  if (!token) return undefined;
  if (isCapitalised(token) || followsNumber(context, { from, to })) return to;
  const past = pastJoiner(context, { from, to }, token);
  const next = past === undefined ? undefined : tokenBeside(context, from, past);
  return isCapitalised(next) ? past : undefined;
}

/** "Rocket 2", "Channel 4": a number right after the name, not a date or an amount. */
function followsNumber(context: NameContext, { from, to }: Run): boolean {
  const number = context.tokens[to];
  const before = context.tokens[to - 1];
  if (number?.kind !== 'number' || !/^\p{N}{1,3}$/u.test(number.text)) return false;
  if (/^(?:%|percent|per|million|billion|years?|\p{Sc})/u.test(context.tokens[to + 1]?.lower ?? ''))
    return false;
  return (
    isCapitalised(before) && !context.lexicon.notNames.has(before?.lower ?? '') && !context.known.has(from)
  );
}

function pastJoiner(context: NameContext, chunk: Run, token: Token): number | undefined {
  const { to } = chunk;
  if (context.lexicon.particles.has(token.lower)) return pastParticles(context, to);
  if (token.text === '&') return to + 1;
  if (isOwnerMark(token) && OWNERS.test(context.tokens[to - 1]?.lower ?? '')) return to + 1;
  if (token.lower === 'of' || token.lower === 'for') return pastOf(context, chunk);
  if (token.lower === 'and') return pastAnd(context, chunk);
  return pastSpacedHyphen(context, chunk);
}

/** "Jane van der Doe", "University of La Plata". */
function pastParticles(context: NameContext, to: number): number {
  const second = context.tokens[to + 1];
  return second && context.lexicon.particles.has(second.lower) ? to + 2 : to + 1;
}

/** "Ministry of Trade", "Strait of Ruritania", "Centre for Polar Studies"; not "President of Ruritania", not "January of". */
function pastOf(context: NameContext, { from, to }: Run): number | undefined {
  const head = context.tokens[to - 1]?.lower ?? '';
  if (isPortfolio(head) && isCapitalised(context.tokens[to - 1])) return to + 1;
  if (!headsName(context, head)) return undefined;
  if (from === to - 1 && isSentenceStart(context, from) && context.lowerWords.has(head)) return undefined;
  return context.tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
}

function headsName({ lexicon }: NameContext, word: string): boolean {
  const { organisationWords, placeWords, eventWords, projectWords } = lexicon;
  if (/^(?:republic|kingdom|states)$/u.test(word)) return true;
  return [organisationWords, placeWords, eventWords, projectWords].some((words) => words.has(word));
}

/** "Minister of Industry and Trade Jane Doe": the office, what it is for and the name make one chunk. */
function isPortfolio(head: string): boolean {
  return /^(?:minister|secretary|commissioner|ministers)$/u.test(head);
}

/** "Ministry of Industry and Trade"; not "Ministry of Trade and Ruritania", not "University of Roe and Doe College". */
function pastAnd(context: NameContext, chunk: Run): number | undefined {
  const next = chunk.to + 1;
  if (context.known.has(next) || context.tokens[next + 1]?.lower === 'of') return undefined;
  if (!/\b(?:of|for)\s/u.test(wordsOf(context, chunk))) return undefined;
  let to = next;
  while (isCapitalised(tokenBeside(context, chunk.from, to))) to += 1;
  const last = context.tokens[to - 1]?.lower ?? '';
  return to - next > 1 && context.lexicon.organisationWords.has(last) ? undefined : next;
}

/** "Al - Doe", "Roe - Doe": the text sets spaces around every hyphen. */
function pastSpacedHyphen(context: NameContext, { to }: Run): number | undefined {
  const hyphen = context.tokens[to];
  if (hyphen?.text !== '-' || !context.spacedHyphens) return undefined;
  return to + 1;
}

/** Whether the token is the first word of its sentence, where a capital says nothing. */
export function isSentenceStart(context: NameContext, index: number): boolean {
  for (let at = index - 1; at > index - 10; at -= 1) {
    const before = tokenBeside(context, index, at);
    if (!before) return true;
    if (before.kind === 'word' || before.kind === 'number') return false;
    if (/^[:“”"‘„«–—•]$/u.test(before.text)) return true;
  }
  return false;
}
