/**
 * Scores statements against annotated articles. A statement is found when its content and the gold one's share characters with
 * an F of at least 0.5, each predicted one used once. Speaker, reporter, subjects and polarity are judged on what was found.
 */
import type { AnnotatedEntity, AnnotatedStatement, Annotations, Reference } from '../model/annotations';
import { charsOf, commonSize, type CharSet } from './char-set';
import type { GoldArticle, GoldStatement } from './gold-statements';
import type { Identify } from './identify';
import { matchGreedily } from './match-greedily';
import { roundTo } from './round';
import { totals } from './totals';

/** Shares from 0 to 1, three decimals. */
export interface StatementScores {
  readonly gold: number;
  /** Without those that match an optional statement. */
  readonly predicted: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall of direct statements, pull quotes among them. */
  readonly quotesRecall: number;
  /** Found and with the right speaker, of all gold statements and of all predicted ones. */
  readonly whoSaidWhat: number;
  readonly whoSaidWhatPrecision: number;
  /** Statements that somebody passes on: with the right reporter, and with the right speaker as well. */
  readonly reportedBy: Readonly<Record<'gold' | 'found' | 'foundWithSpeaker', number>>;
  /** Recall counts what was not found as missed. */
  readonly aboutPrecision: number;
  readonly aboutRecall: number;
  /** The right one, of what was found. */
  readonly polarity: number;
  /** What went wrong, in order of the articles. */
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly kind: 'missed' | 'extra' | 'speaker';
  readonly doc: string;
  readonly text: string;
}

/** An annotated article and what was read from it. */
export interface StatementPair {
  readonly article: GoldArticle;
  readonly predicted: Pick<Annotations, 'entities' | 'statements'>;
}

/** What one document adds to the scores. */
export interface StatementCounts {
  readonly all: Readonly<Record<(typeof COUNTS)[number], number>>;
  readonly findings: readonly Finding[];
}

const OF_PAIRS = [
  'found',
  'foundQuotes',
  'speakers',
  'foundReporters',
  'foundNested',
  'predictedAbout',
  'rightAbout',
  'polarities',
] as const;
const COUNTS = ['gold', 'predicted', 'goldQuotes', 'goldReporters', 'goldAbout', ...OF_PAIRS] as const;

/** A gold statement with the predicted one that found it. */
interface Pair {
  readonly gold: GoldStatement;
  readonly predicted: AnnotatedStatement;
  readonly speakerIsRight: boolean;
  readonly reporterIsRight: boolean;
}

/** `identify` tells whom of the gold entities a predicted one is. */
export function countStatements(
  { article, predicted: { entities, statements } }: StatementPair,
  identify: Identify,
): StatementCounts {
  const gold = article.statements.filter((statement) => !statement.optional);
  const matches = matchGreedily(gold.map(coverOf), statements.map(coverOf), likeness);
  const unused = statements.filter((_, j) => !matches.some((match) => match.predicted === j));
  const optional = article.statements.filter((statement) => statement.optional).map(coverOf);
  const extra = unused.filter((one) => !optional.some((cover) => likeness(cover, coverOf(one)) > 0));
  const who = identifyIn(entities, identify);
  const pairs = matches.map((match) =>
    judge(gold[match.gold] as GoldStatement, statements[match.predicted] as AnnotatedStatement, who),
  );
  const missed = gold.filter((_, i) => !matches.some((match) => match.gold === i));
  return {
    all: {
      gold: gold.length,
      predicted: matches.length + extra.length,
      goldQuotes: gold.filter(isQuote).length,
      goldReporters: gold.filter(({ reportedBy }) => reportedBy.length).length,
      goldAbout: total(gold, ({ about }) => about.length),
      ...countPairs(pairs, who),
    },
    findings: findingsOf(article.doc, { missed, extra, pairs }),
  };
}

export function scoreStatements(documents: readonly StatementCounts[]): StatementScores {
  const sum = totals(COUNTS, documents, ({ all }) => all);
  const ratio = (part: number, whole: number) => roundTo(part / Math.max(1, whole), 3);
  const precision = sum.found / Math.max(1, sum.predicted);
  const recall = sum.found / Math.max(1, sum.gold);
  return {
    gold: sum.gold,
    predicted: sum.predicted,
    found: sum.found,
    precision: roundTo(precision, 3),
    recall: roundTo(recall, 3),
    f1: roundTo((2 * precision * recall) / Math.max(1e-9, precision + recall), 3),
    quotesRecall: ratio(sum.foundQuotes, sum.goldQuotes),
    whoSaidWhat: ratio(sum.speakers, sum.gold),
    whoSaidWhatPrecision: ratio(sum.speakers, sum.predicted),
    reportedBy: { gold: sum.goldReporters, found: sum.foundReporters, foundWithSpeaker: sum.foundNested },
    aboutPrecision: ratio(sum.rightAbout, sum.predictedAbout),
    aboutRecall: ratio(sum.rightAbout, sum.goldAbout),
    polarity: ratio(sum.polarities, sum.found),
    findings: documents.flatMap(({ findings }) => findings),
  };
}

/** Who a reference of one document stands for. */
type Who = (reference: Reference) => ReadonlySet<string>;

function identifyIn(entities: readonly AnnotatedEntity[], identify: Identify): Who {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (reference) => identify(reference, byId);
}

function judge(gold: GoldStatement, predicted: AnnotatedStatement, who: Who): Pair {
  return {
    gold,
    predicted,
    speakerIsRight: meets(predicted.source, gold.speaker, who),
    reporterIsRight: meets(predicted.reportedBy, gold.reportedBy, who),
  };
}

function meets(references: readonly Reference[], keys: readonly string[], who: Who): boolean {
  return references.some((reference) => keys.some((key) => who(reference).has(key)));
}

function countPairs(pairs: readonly Pair[], who: Who): Readonly<Record<(typeof OF_PAIRS)[number], number>> {
  const count = (test: (pair: Pair) => boolean) => pairs.filter(test).length;
  return {
    found: pairs.length,
    foundQuotes: count(({ gold }) => isQuote(gold)),
    speakers: count(({ speakerIsRight }) => speakerIsRight),
    foundReporters: count(({ reporterIsRight }) => reporterIsRight),
    foundNested: count(({ speakerIsRight, reporterIsRight }) => speakerIsRight && reporterIsRight),
    predictedAbout: total(pairs, ({ predicted }) => predicted.about.length),
    rightAbout: total(
      pairs,
      ({ gold, predicted }) => predicted.about.filter((one) => meets([one], gold.about, who)).length,
    ),
    polarities: count(({ gold, predicted }) => isSamePolarity(gold, predicted)),
  };
}

function isQuote({ kind }: GoldStatement): boolean {
  return kind === 'direct' || kind === 'pullquote';
}

/** `deny` and `DENIES` are the same: three letters tell them apart. */
function isSamePolarity(gold: GoldStatement, predicted: AnnotatedStatement): boolean {
  return predicted.polarity.toLowerCase().slice(0, 3) === gold.polarity.slice(0, 3);
}

function coverOf(statement: GoldStatement | AnnotatedStatement): CharSet {
  return charsOf(statement.content);
}

/** F of the shared characters, and 0 below one half. */
function likeness(a: CharSet, b: CharSet): number {
  const f = (2 * commonSize(a, b)) / Math.max(1, a.size + b.size);
  return f >= 0.5 ? f : 0;
}

interface Outcome {
  readonly missed: readonly GoldStatement[];
  readonly extra: readonly AnnotatedStatement[];
  readonly pairs: readonly Pair[];
}

function findingsOf(doc: string, { missed, extra, pairs }: Outcome): readonly Finding[] {
  const wrong = pairs.filter(({ speakerIsRight }) => !speakerIsRight);
  return [
    ...missed.map(({ text }): Finding => ({ kind: 'missed', doc, text })),
    ...wrong.map(({ gold }): Finding => ({ kind: 'speaker', doc, text: gold.text })),
    ...extra.map(({ text }): Finding => ({ kind: 'extra', doc, text })),
  ];
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
