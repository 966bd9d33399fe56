import { overlaps } from '../../model/span';
import { isFunctionWord, looksFinite } from '../words/word-classes';
import { isPlainWord } from '../tokens/word-forms';
import type { Token, TokenizedText } from '../tokens/token';
import type { FoundMention } from './found-mention';

/** The party of whom one calls by its adjective alone, or by what every dictionary has for it. */
export const PARTIES: ReadonlyMap<string, string> = new Map([
  ['Democrat', 'Democratic Party'],
  ['Tory', 'Conservative Party'],
  ['Tories', 'Conservative Party'],
  ['GOP', 'Republican Party'],
  ...['Republican', 'Democratic', 'Libertarian', 'Conservative', 'Liberal', 'Socialist', 'Green'].map(
    (word) => [word, `${word} Party`] as const,
  ),
]);

/** Adjectives that with a capital are those of parties wherever a common noun follows; of the others a noun of politics tells it. */
const ALWAYS = /^(?:Republican|Democratic|Tory|Libertarian)$/u;
const POLITICS =
  /^(?:party|mps?|meps?|senators?|lawmakers?|legislators?|councill?ors?|members?|candidates?|candidacy|nominees?|nomination|leaders?|leadership|voters?|politicians?|government|opposition|caucus|primary|premier|minister|mayor|governor|presidential|vice|benches|backbenchers?|frontbenchers?|supporters?|rivals?|majority|minority|seats?|strategists?|donors?|platform|ticket|front-?runner)$/u;
const TITLE = /^(?:Sen|Rep|Gov)s?\.$|^(?:Senators?|Representatives?|Governors?|Congress(?:wo)?m[ae]n)$/u;

/** The mentions with the parties of "the [Republican] nominee", "[Democratic] Sen. Jane Doe", "a [Conservative] MP". */
export function withParties(found: readonly FoundMention[], { tokens }: TokenizedText): FoundMention[] {
  const parties = tokens.flatMap((token) => {
    const name = PARTIES.get(token.text);
    return name && isAdjective(tokens, token) ? [toMention(token, name)] : [];
  });
  const isTaken = (party: FoundMention) =>
    found.some((one) => overlaps(one, party) && (one.start < party.start || one.end > party.end));
  const added = parties.filter((party) => !isTaken(party));
  const starts = new Set(added.map(({ start }) => start));
  return [...found.filter(({ start }) => !starts.has(start)), ...added];
}

function isAdjective(tokens: readonly Token[], { index, text, sentence }: Token): boolean {
  const next = tokens[index + 1];
  if (next?.sentence !== sentence) return false;
  if (TITLE.test(next.text) || POLITICS.test(next.lower)) return true;
  return ALWAYS.test(text) && isPlainWord(next) && !isFunctionWord(next.lower) && !looksFinite(next.lower);
}

const toMention = ({ start, end }: Token, name: string): FoundMention => ({
  start,
  end,
  kind: 'ORGANISATION',
  form: 'ADJECTIVE',
  name,
});
