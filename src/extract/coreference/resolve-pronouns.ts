import type { Attribution } from '../../model/attribution';
import { byPosition, contains, type Span } from '../../model/span';
import type { TokenizedText } from '../tokens/token';
import { addMention, type Chain } from './chain';
import { findAntecedent, findPronouns, opensSentence, type Antecedent } from './pronouns';
import type { ResolvedMention } from './referents';

/** How many earlier mentions a pronoun looks back at. */
const WINDOW = 40;

/** Whom "he", "she", "his" and "her" mean, in order of reading: each answer counts for the pronouns after it. */
export function resolvePronouns(
  tokenized: TokenizedText,
  mentions: readonly ResolvedMention[],
  attributions: readonly Attribution[],
): ResolvedMention[] {
  const sources = startsOfSources(attributions);
  const sentenceAt = sentenceFinder(tokenized);
  const contents = contentsBySource(attributions);
  const toAntecedent = (span: Span, chain: Chain): Antecedent => {
    const sentence = sentenceAt(span.start);
    const prominent = sources.has(span.start) || opensSentence(span, tokenized, sentence);
    return { start: span.start, end: span.end, chain, sentence, prominent };
  };
  const people = mentions.flatMap(({ chains, start, end }) =>
    chains.length === 1 && chains[0]?.kind === 'PERSON' ? [{ start, end, chain: chains[0] }] : [],
  );
  const resolved: ResolvedMention[] = [];
  let before: Antecedent[] = [];
  let next = 0;
  for (const pronoun of findPronouns(tokenized)) {
    for (let person = people[next]; person && person.start < pronoun.start; person = people[next]) {
      before.push(toAntecedent(person, person.chain));
      next += 1;
    }
    before = before.slice(-WINDOW).sort(byPosition);
    const own = contents.get(pronoun.start) ?? [];
    const antecedent = findAntecedent(
      pronoun,
      before.filter((one) => !own.some((span) => contains(span, one))),
    );
    if (!antecedent) continue;
    antecedent.chain.gender ??= pronoun.gender;
    addMention(antecedent.chain, pronoun, 'PRONOUN');
    before.push(toAntecedent(pronoun, antecedent.chain));
    resolved.push({ start: pronoun.start, end: pronoun.end, form: 'PRONOUN', chains: [antecedent.chain] });
  }
  return resolved;
}

/** Where the words of sources begin, with the words of a title before the name: all their characters count as prominent. */
function startsOfSources(attributions: readonly Attribution[]): { has(position: number): boolean } {
  const spans = attributions.filter(({ speech }) => speech).flatMap(({ source }) => source);
  const covered = new Set<number>();
  for (const { start, end } of spans)
    for (let at = start; at < Math.min(end, start + 300); at += 1) covered.add(at);
  return covered;
}

/** By the start of a source: what it says, where the source itself is not named ("[Doe is tired,] he said"). */
function contentsBySource(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Span[]> {
  const contents = new Map<number, Span[]>();
  for (const { source, content } of attributions)
    for (const { start } of source) contents.set(start, [...(contents.get(start) ?? []), ...content]);
  return contents;
}

function sentenceFinder({ sentences }: TokenizedText): (position: number) => number {
  return (position) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
