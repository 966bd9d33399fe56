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
import { totals } from './totals';

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

const KINDS = ['direct', 'indirect', 'mixed'] as const;
const AGREEMENTS = ['sourceOverlap', 'sourceExact', 'cueOverlap', 'cueExact'] as const;
const COUNTS = ['gold', 'predicted', 'exact', 'partial', 'overlap', ...AGREEMENTS] as const;
const CHARACTERS = ['common', 'predicted', 'gold'] as const;

/** What one document adds to the scores. */
export interface QuoteCounts {
  readonly all: Readonly<Record<(typeof COUNTS)[number], number>>;
  readonly characters: Readonly<Record<(typeof CHARACTERS)[number], number>>;
  readonly goldByKind: KindCounts;
  readonly partialByKind: KindCounts;
}

type KindCounts = Readonly<Record<(typeof KINDS)[number], number>>;

export function countQuotes(pair: SpokenPair): QuoteCounts {
  const matches = matchDocument(pair);
  const partial = matches.filter((match) => match.isPartial);
  const agreeing = (agreement: (typeof AGREEMENTS)[number]) =>
    partial.filter((match) => match[agreement]).length;
  return {
    all: {
      gold: pair.gold.length,
      predicted: pair.predicted.length,
      exact: matches.filter((match) => match.isExact).length,
      partial: partial.length,
      overlap: matches.length,
      sourceOverlap: agreeing('sourceOverlap'),
      sourceExact: agreeing('sourceExact'),
      cueOverlap: agreeing('cueOverlap'),
      cueExact: agreeing('cueExact'),
    },
    characters: countCharacters(pair),
    goldByKind: countKinds(pair.gold),
    partialByKind: countKinds(partial),
  };
}

export function scoreQuotes(documents: readonly QuoteCounts[]): QuoteScores {
  const sum = totals(COUNTS, documents, ({ all }) => all);
  const { gold, predicted } = sum;
  return {
    gold,
    predicted,
    exact: measureOf(sum.exact, predicted, gold),
    partial: measureOf(sum.partial, predicted, gold),
    overlap: measureOf(sum.overlap, predicted, gold),
    joint: measureOf(sum.sourceOverlap, predicted, gold),
    characters: scoreCharacters(documents),
    ofPartial: shares(sum),
    partialRecallByKind: recallByKind(documents),
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

function shares(sum: QuoteCounts['all']): QuoteScores['ofPartial'] {
  const percent = (agreement: (typeof AGREEMENTS)[number]) =>
    roundTo((100 * sum[agreement]) / Math.max(sum.partial, 1), 1);
  return {
    sourceOverlap: percent('sourceOverlap'),
    sourceExact: percent('sourceExact'),
    cueOverlap: percent('cueOverlap'),
    cueExact: percent('cueExact'),
  };
}

function countKinds(some: readonly { readonly kind: string }[]): KindCounts {
  const count = (kind: string) => some.filter((one) => one.kind === kind).length;
  return { direct: count('direct'), indirect: count('indirect'), mixed: count('mixed') };
}

function recallByKind(documents: readonly QuoteCounts[]): Readonly<Record<string, number>> {
  const gold = totals(KINDS, documents, ({ goldByKind }) => goldByKind);
  const found = totals(KINDS, documents, ({ partialByKind }) => partialByKind);
  const present = KINDS.filter((kind) => gold[kind]);
  return Object.fromEntries(present.map((kind) => [kind, roundTo((100 * found[kind]) / gold[kind], 1)]));
}

function countCharacters({ text, gold, predicted }: SpokenPair): QuoteCounts['characters'] {
  const all = (side: readonly Spoken[]) => union(side.map(({ content }) => inkOf(text, content)));
  const [goldChars, predictedChars] = [all(gold), all(predicted)];
  return {
    common: commonSize(goldChars, predictedChars),
    predicted: predictedChars.size,
    gold: goldChars.size,
  };
}

function scoreCharacters(documents: readonly QuoteCounts[]): Measure {
  const { common, predicted, gold } = totals(CHARACTERS, documents, ({ characters }) => characters);
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
