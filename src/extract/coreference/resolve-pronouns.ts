import type { Attribution } from '../../model/attribution';
import { byPosition, contains, type Span } from '../../model/span';
import type { TokenizedText } from '../tokens/token';
import type { Gender } from '../../model/lexicon';
import { addMention, type Chain } from './chain';
import { findAntecedent, findPronouns, opensSentence, type Antecedent, type Pronoun } from './pronouns';
import type { ResolvedMention } from './referents';
import { speakersByPlace, type Told } from './speakers-by-place';

/** How many earlier mentions a pronoun looks back at. */
const WINDOW = 40;

/** Whom "he" and "she" mean, and "it" and "they" where they say something, in order of reading: each answer counts for the next. */
export function resolvePronouns(
  tokenized: TokenizedText,
  mentions: readonly ResolvedMention[],
  attributions: readonly Attribution[],
): ResolvedMention[] {
  const sources = startsOfSources(attributions);
  const contents = contentsBySource(attributions);
  const sentenceAt = sentenceFinder(tokenized);
  const toAntecedent = ({ start, end, chains }: Named): Antecedent => {
    const sentence = sentenceAt(start);
    return {
      start,
      end,
      chains,
      sentence,
      prominent: sources.has(start) || opensSentence({ start, end }, tokenized, sentence),
    };
  };
  const named: readonly Named[] = mentions.filter(({ chains }) => chains.length > 0);
  const resolved: ResolvedMention[] = [];
  let before: Antecedent[] = [];
  let next = 0;
  const toldAt = speakersByPlace(attributions, mentions);
  const isRead = (one: Pronoun) =>
    contents.has(one.start) || isPersonal(one) || opensQuotation(one, toldAt(one));
  for (const pronoun of findPronouns(tokenized).filter(isRead)) {
    for (let mention = named[next]; mention && mention.start < pronoun.start; mention = named[++next])
      before.push(toAntecedent(mention));
    before = before.slice(-WINDOW).sort(byPosition);
    const own = contents.get(pronoun.start) ?? [];
    const told = isPersonal(pronoun) ? undefined : toldAt(pronoun);
    const chains = findAntecedent(pronoun, others(outside(before, own), told))?.chains;
    if (!chains) continue;
    const mention = { start: pronoun.start, end: pronoun.end, form: 'PRONOUN' as const, chains };
    note(mention, pronoun);
    before.push(toAntecedent(mention));
    resolved.push(mention);
  }
  return resolved;
}

type Named = Pick<ResolvedMention, 'start' | 'end' | 'chains'>;

/** "it" and "they" are read only as a source, and "they" where it opens a quotation: elsewhere they stand for too much. */
const isPersonal = ({ gender }: Pronoun) => /^(?:fe)?male$|^person$/u.test(gender);

/** In “They knew,” said the council it is not the council. */
function others(before: readonly Antecedent[], told: Told | undefined): readonly Antecedent[] {
  return told ? before.filter(({ chains }) => !chains.some((chain) => told.chains.includes(chain))) : before;
}

const opensQuotation = ({ gender, start }: Pronoun, told: Told | undefined) =>
  gender === 'several' && told?.direct === true && told.start === start;

function outside(antecedents: readonly Antecedent[], content: readonly Span[]): Antecedent[] {
  return antecedents.filter((one) => !content.some((span) => contains(span, one)));
}

function note(mention: ResolvedMention, { gender }: Pronoun): void {
  for (const chain of mention.chains) {
    if (gender === 'male' || gender === 'female') settleGender(chain, gender);
    addMention(chain, mention, 'PRONOUN');
  }
}

/** A pronoun tells more than a given name. */
function settleGender(chain: Chain, gender: Gender): void {
  if (!chain.gender || chain.genderGuessed) chain.gender = gender;
  chain.genderGuessed = false;
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
