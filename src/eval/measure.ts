/** Measures the reader on every collection that is given. */
import path from 'node:path';
import { loadCorpusGold, REAL } from './corpus-gold';
import { countArticles, evaluateNames, evaluateQuotes } from './evaluate';
import type { Rows, SetKey } from './figures';
import { nameLine, quoteLine } from './gold-lines';
import { loadGold, readLines } from './load-gold';
import { isIn, ownGold, type OwnGold, type OwnSet } from './own-gold';
import type { Reader } from './reader';
import { nameRows, quoteRows, statementRows } from './rows';
import { scoreStatements, type Finding, type StatementCounts } from './score-statements';

/** Paths of gold. Without any, the annotated articles of the project are used. */
export interface GoldPaths {
  /** JSON Lines of annotated attributions. */
  readonly quotes?: string;
  /** JSON Lines of tagged tokens. */
  readonly names?: string;
  /** A folder of annotated articles. */
  readonly gold?: string;
  /** The folder of corpora, with `ner` and `quotes`, that the articles of `tests/real` are from. */
  readonly corpora?: string;
}

/** The figures of one collection. */
export interface Result {
  readonly on: string;
  readonly rows: Rows;
  /** What went wrong, where statements are scored and it may be told. */
  readonly findings?: readonly Finding[] | undefined;
}

export type Results = Readonly<Partial<Record<SetKey, Result>>>;

/** Gold that is loaded, waiting for a reader. */
type Measurer = (read: Reader) => Promise<Results>;

/** An `InputError` says which gold cannot be used, before anything is measured. */
export async function measure(paths: GoldPaths, read: Reader): Promise<Results> {
  const { gold, corpora, quotes, names } = paths;
  const measurers = await Promise.all([
    ...(isGiven(paths) ? [] : ownGold().map(prepareSets)),
    ...(gold ? [prepareGold(gold)] : []),
    ...(corpora ? [prepareReal(corpora)] : []),
    ...(quotes ? [prepareQuotes(quotes)] : []),
    ...(names ? [prepareNames(names)] : []),
  ]);
  const results: Results[] = [];
  for (const run of measurers) results.push(await run(read));
  return Object.assign({}, ...results);
}

/** Whether other collections than the project's own are to be measured. */
export const isGiven = ({ gold, corpora, quotes, names }: GoldPaths): boolean =>
  [gold, corpora, quotes, names].some(Boolean);

/** Every article is read once, whichever collections it is in; a collection without articles has no figures. */
export async function prepareSets({ folder, sets }: OwnGold): Promise<Measurer> {
  const gold = await loadGold(folder);
  return async (read) => {
    const counts = await countArticles(gold, read);
    const within = (set: OwnSet) => counts.filter((_, index) => isIn(set, gold.texts[index]?.doc ?? ''));
    const results = sets.map((set) => [set.key, setResult(set, within(set))] as const);
    return Object.fromEntries(results.filter(([, result]) => result));
  };
}

async function prepareGold(folder: string): Promise<Measurer> {
  const own = ownGold().find((one) => one.folder === path.resolve(folder));
  if (own) return prepareSets(own);
  const gold = await loadGold(folder);
  const title = path.basename(path.resolve(folder));
  return async (read) => ({ gold: statementResult(title, await countArticles(gold, read)) });
}

/** One half of the real articles to look at, one to report. */
async function prepareReal(corpora: string): Promise<Measurer> {
  const dev = await loadCorpusGold(path.join(REAL, 'dev'), corpora);
  const test = await loadCorpusGold(path.join(REAL, 'test'), corpora);
  return async (read) => {
    const realDev = statementResult('real articles, development half', await countArticles(dev, read));
    const realTest = statementResult('real articles, test half', await countArticles(test, read));
    return { realDev, realTest: { ...realTest, findings: undefined } };
  };
}

async function prepareQuotes(file: string): Promise<Measurer> {
  const lines = await readLines(file, quoteLine);
  return async (read) => {
    const scores = await evaluateQuotes(lines, read);
    const on = `${stem(file)}, ${lines.length} texts, ${scores.quotes.gold} attributions`;
    return { quotes: { on, rows: quoteRows(scores) } };
  };
}

async function prepareNames(file: string): Promise<Measurer> {
  const lines = await readLines(file, nameLine);
  return async (read) => {
    const scores = await evaluateNames(lines, read);
    const on = `${stem(file)}, ${lines.length} texts, ${scores.all.gold} names`;
    return { names: { on, rows: nameRows(scores) } };
  };
}

function setResult({ title, onlyScored }: OwnSet, counts: readonly StatementCounts[]): Result | undefined {
  if (!counts.length) return undefined;
  const result = statementResult(title, counts);
  return onlyScored ? { ...result, findings: undefined } : result;
}

function statementResult(title: string, counts: readonly StatementCounts[]): Result {
  const scores = scoreStatements(counts);
  const on = `${title}, ${counts.length} articles, ${scores.gold} statements`;
  return { on, rows: statementRows(scores), findings: scores.findings };
}

/** "polnear.dev" of a path to polnear.dev.jsonl. */
function stem(file: string): string {
  return path.basename(file).replace(/\.jsonl?$/, '');
}
