/**
 * Scores whole attributions. Gold and predicted ones are paired one to one by how much of their content they share
 * (Jaccard over the characters that are not white space), the best pair first:
 * exact = the same content but for punctuation at will; partial = Jaccard of at least 0.5; overlap = any shared character;
 * joint = partial with sources that overlap as well. `characters` compares all content of a text, whoever says it.
 */
import { agree, commonSize, coreOf, inkOf, isSame, union, type CharSet } from './char-set';
import { fScore, share } from './f-score';
import { matchGreedily } from './match-greedily';
import { roundTo } from './round';
import type { Spoken, SpokenPair } from './spoken';

/** Per cent, one decimal. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface QuoteScores {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: Measure;
  readonly partial: Measure;
  readonly overlap: Measure;
  readonly joint: Measure;
  readonly characters: Measure;
  /** Of the partial matches, in per cent: source and cue that overlap or are the same. */
  readonly ofPartial: Readonly<Record<'sourceOverlap' | 'sourceExact' | 'cueOverlap' | 'cueExact', number>>;
  /** Recall of partial matches by kind of the gold attribution; a kind that the gold lacks is absent. */
  readonly partialRecallByKind: Readonly<Record<string, number>>;
}

const KINDS = ['direct', 'indirect', 'mixed'];

export function scoreQuotes(pairs: readonly SpokenPair[]): QuoteScores {
  const matches = pairs.flatMap(matchDocument);
  const goldKinds = pairs.flatMap((pair) => pair.gold.map((attribution) => attribution.kind));
  const predicted = pairs.reduce((total, pair) => total + pair.predicted.length, 0);
  const partial = matches.filter((match) => match.isPartial);
  const measure = (some: readonly unknown[]) => measureOf(some.length, predicted, goldKinds.length);
  return {
    gold: goldKinds.length,
    predicted,
    exact: measure(matches.filter((match) => match.isExact)),
    partial: measure(partial),
    overlap: measure(matches),
    joint: measure(partial.filter((match) => match.sourceOverlap)),
    characters: measureCharacters(pairs),
    ofPartial: shares(partial),
    partialRecallByKind: recallByKind(
      goldKinds,
      partial.map((match) => match.kind),
    ),
  };
}

interface QuoteMatch {
  readonly kind: string;
  readonly isExact: boolean;
  readonly isPartial: boolean;
  readonly sourceOverlap: boolean;
  readonly sourceExact: boolean;
  readonly cueOverlap: boolean;
  readonly cueExact: boolean;
}

function matchDocument({ text, gold, predicted }: SpokenPair): readonly QuoteMatch[] {
  const contents = (attributions: readonly Spoken[]) =>
    attributions.map(({ content }) => inkOf(text, content));
  return matchGreedily(contents(gold), contents(predicted), jaccard).map((pair) =>
    compare(text, gold[pair.gold] as Spoken, predicted[pair.predicted] as Spoken, pair.score),
  );
}

function compare(text: string, gold: Spoken, predicted: Spoken, score: number): QuoteMatch {
  const overlap = (role: 'source' | 'cue') => agree(inkOf(text, gold[role]), inkOf(text, predicted[role]));
  const exact = (role: 'source' | 'cue' | 'content') =>
    isSame(coreOf(text, gold[role]), coreOf(text, predicted[role]));
  return {
    kind: gold.kind,
    isExact: exact('content'),
    isPartial: score >= 0.5,
    sourceOverlap: overlap('source'),
    sourceExact: exact('source'),
    cueOverlap: overlap('cue'),
    cueExact: exact('cue'),
  };
}

function jaccard(a: CharSet, b: CharSet): number {
  const common = commonSize(a, b);
  return share(common, a.size + b.size - common);
}

function shares(partial: readonly QuoteMatch[]): QuoteScores['ofPartial'] {
  const percent = (isTrue: (match: QuoteMatch) => boolean) =>
    roundTo((100 * partial.filter(isTrue).length) / Math.max(partial.length, 1), 1);
  return {
    sourceOverlap: percent((match) => match.sourceOverlap),
    sourceExact: percent((match) => match.sourceExact),
    cueOverlap: percent((match) => match.cueOverlap),
    cueExact: percent((match) => match.cueExact),
  };
}

function recallByKind(gold: readonly string[], found: readonly string[]): Readonly<Record<string, number>> {
  const count = (kinds: readonly string[], kind: string) => kinds.filter((other) => other === kind).length;
  const present = KINDS.filter((kind) => gold.includes(kind));
  return Object.fromEntries(
    present.map((kind) => [kind, roundTo((100 * count(found, kind)) / count(gold, kind), 1)]),
  );
}

function measureCharacters(pairs: readonly SpokenPair[]): Measure {
  const all = (text: string, side: readonly Spoken[]) =>
    union(side.map(({ content }) => inkOf(text, content)));
  let [common, predicted, gold] = [0, 0, 0];
  for (const pair of pairs) {
    const [goldChars, predictedChars] = [all(pair.text, pair.gold), all(pair.text, pair.predicted)];
    common += commonSize(goldChars, predictedChars);
    predicted += predictedChars.size;
    gold += goldChars.size;
  }
  return measureOf(common, predicted, gold);
}

function measureOf(hits: number, predicted: number, gold: number): Measure {
  const precision = share(hits, predicted);
  const recall = share(hits, gold);
  return {
    precision: roundTo(100 * precision, 1),
    recall: roundTo(100 * recall, 1),
    f1: roundTo(fScore(precision, recall), 1),
  };
}
