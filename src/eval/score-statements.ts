/**
 * Scores statements against annotated articles. A statement is found when its content and the gold one's share characters with
 * an F of at least 0.5, each predicted one used once. Speaker, reporter, subjects and polarity are judged on what was found.
 */
import type { AnnotatedEntity, AnnotatedStatement, Annotations, Reference } from '../model/annotations';
import { charsOf, commonSize, type CharSet } from './char-set';
import type { GoldArticle, GoldFolder, GoldStatement } from './gold-statements';
import { identifier, type Identify } from './identify';
import { matchGreedily } from './match-greedily';
import { roundTo } from './round';

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
  readonly reportedBy: { readonly found: number; readonly gold: number };
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

/** Annotations of an article are found by its file name, in their path, else URL, else id. */
export function scoreStatements(folder: GoldFolder, predicted: readonly Annotations[]): StatementScores {
  const identify = identifier(folder.entities);
  const byName = new Map(predicted.map((annotations) => [fileName(annotations), annotations]));
  const counts = folder.articles.map((article) => {
    const stem = article.doc.slice(0, -4);
    const name = [...byName.keys()].find((key) => key.startsWith(stem));
    return countArticle(article, byName.get(name ?? ''), identify);
  });
  return summarise(counts);
}

function fileName({ document }: Annotations): string {
  return (document.path || document.url || document.id || '').split('/').at(-1) ?? '';
}

interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly goldQuotes: number;
  readonly foundQuotes: number;
  readonly speakers: number;
  readonly goldReporters: number;
  readonly foundReporters: number;
  readonly goldAbout: number;
  readonly predictedAbout: number;
  readonly rightAbout: number;
  readonly polarities: number;
  readonly findings: readonly Finding[];
}

/** A gold statement with the predicted one that found it. */
interface Pair {
  readonly gold: GoldStatement;
  readonly predicted: AnnotatedStatement;
  readonly speakerIsRight: boolean;
}

function countArticle(
  article: GoldArticle,
  annotations: Annotations | undefined,
  identify: Identify,
): Counts {
  const gold = article.statements.filter((statement) => !statement.optional);
  const statements = annotations?.statements ?? [];
  const matches = matchGreedily(gold.map(coverOf), statements.map(coverOf), likeness);
  const unused = statements.filter((_, j) => !matches.some((match) => match.predicted === j));
  const optional = article.statements.filter((statement) => statement.optional).map(coverOf);
  const extra = unused.filter((one) => !optional.some((cover) => likeness(cover, coverOf(one)) > 0));
  const who = identifyIn(annotations?.entities ?? [], identify);
  const pairs = matches.map((match) =>
    judge(gold[match.gold] as GoldStatement, statements[match.predicted] as AnnotatedStatement, who),
  );
  const missed = gold.filter((_, i) => !matches.some((match) => match.gold === i));
  return {
    gold: gold.length,
    predicted: matches.length + extra.length,
    goldQuotes: gold.filter(isQuote).length,
    goldReporters: gold.filter(({ reportedBy }) => reportedBy.length).length,
    goldAbout: total(gold, ({ about }) => about.length),
    ...countPairs(pairs, who),
    findings: findingsOf(article.doc, { missed, extra, pairs }),
  };
}

/** Who a reference of one document stands for. */
type Who = (reference: Reference) => ReadonlySet<string>;

function identifyIn(entities: readonly AnnotatedEntity[], identify: Identify): Who {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (reference) => identify(reference, byId);
}

function judge(gold: GoldStatement, predicted: AnnotatedStatement, who: Who): Pair {
  return { gold, predicted, speakerIsRight: meets(predicted.source, gold.speaker, who) };
}

function meets(references: readonly Reference[], keys: readonly string[], who: Who): boolean {
  return references.some((reference) => keys.some((key) => who(reference).has(key)));
}

function countPairs(pairs: readonly Pair[], who: Who) {
  return {
    found: pairs.length,
    foundQuotes: pairs.filter(({ gold }) => isQuote(gold)).length,
    speakers: pairs.filter(({ speakerIsRight }) => speakerIsRight).length,
    foundReporters: pairs.filter(({ gold, predicted }) => meets(predicted.reportedBy, gold.reportedBy, who))
      .length,
    predictedAbout: total(pairs, ({ predicted }) => predicted.about.length),
    rightAbout: total(
      pairs,
      ({ gold, predicted }) => predicted.about.filter((one) => meets([one], gold.about, who)).length,
    ),
    polarities: pairs.filter(({ gold, predicted }) => isSamePolarity(gold, predicted)).length,
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

function summarise(counts: readonly Counts[]): StatementScores {
  const sum = (key: Exclude<keyof Counts, 'findings'>) => total(counts, (count) => count[key]);
  const ratio = (part: number, whole: number) => roundTo(part / Math.max(1, whole), 3);
  const [gold, predicted, found, speakers] = [sum('gold'), sum('predicted'), sum('found'), sum('speakers')];
  const [precision, recall] = [found / Math.max(1, predicted), found / Math.max(1, gold)];
  return {
    gold,
    predicted,
    found,
    precision: roundTo(precision, 3),
    recall: roundTo(recall, 3),
    f1: roundTo((2 * precision * recall) / Math.max(1e-9, precision + recall), 3),
    quotesRecall: ratio(sum('foundQuotes'), sum('goldQuotes')),
    whoSaidWhat: ratio(speakers, gold),
    whoSaidWhatPrecision: ratio(speakers, predicted),
    reportedBy: { found: sum('foundReporters'), gold: sum('goldReporters') },
    aboutPrecision: ratio(sum('rightAbout'), sum('predictedAbout')),
    aboutRecall: ratio(sum('rightAbout'), sum('goldAbout')),
    polarity: ratio(sum('polarities'), found),
    findings: counts.flatMap((count) => count.findings),
  };
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
