/** Measures the reader on every collection that is given. */
import path from 'node:path';
import { countArticles, evaluateNames, evaluateQuotes } from './evaluate';
import type { Rows, SetKey } from './figures';
import { nameLine, quoteLine } from './gold-lines';
import { loadGold, loadLines, type LoadedGold } from './load-gold';
import { isIn, ownGold, type OwnGold } from './own-gold';
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
}

/** The figures of one collection. */
export interface Result {
  readonly on: string;
  readonly rows: Rows;
  /** What went wrong, where statements are scored. */
  readonly findings?: readonly Finding[];
}

export type Results = Readonly<Partial<Record<SetKey, Result>>>;

/** An `InputError` says which gold cannot be used, before anything is read where the gold is of one kind. */
export async function measure({ gold, quotes, names }: GoldPaths, read: Reader): Promise<Results> {
  const isGiven = gold ?? quotes ?? names;
  return {
    ...(isGiven ? {} : await measureOwn(read)),
    ...(gold && { gold: await measureGold(gold, read) }),
    ...(quotes && { quotes: await measureQuotes(quotes, read) }),
    ...(names && { names: await measureNames(names, read) }),
  };
}

async function measureOwn(read: Reader): Promise<Results> {
  const results: Results[] = [];
  for (const own of ownGold()) results.push(await measureSets(own, read));
  return Object.assign({}, ...results);
}

/** Every article is read once, whichever collections it is in; a collection without articles has no figures. */
export async function measureSets({ folder, sets }: OwnGold, read: Reader): Promise<Results> {
  const gold = await loadGold(folder);
  const counts = await countArticles(gold, read);
  const parts = sets.map((set) => ({
    ...set,
    counts: counts.filter((_, index) => isIn(set, gold.texts[index]?.doc ?? '')),
  }));
  return Object.fromEntries(
    parts
      .filter((part) => part.counts.length)
      .map((part) => [part.key, statementResult(part.title, part.counts)]),
  );
}

async function measureGold(folder: string, read: Reader): Promise<Result> {
  const gold: LoadedGold = await loadGold(folder);
  return statementResult(path.basename(path.resolve(folder)), await countArticles(gold, read));
}

function statementResult(title: string, counts: readonly StatementCounts[]): Result {
  const scores = scoreStatements(counts);
  const on = `${title}, ${counts.length} articles, ${scores.gold} statements`;
  return { on, rows: statementRows(scores), findings: scores.findings };
}

async function measureQuotes(file: string, read: Reader): Promise<Result> {
  const scores = await evaluateQuotes(await loadLines(file, quoteLine), read);
  return { on: `${stem(file)}, ${scores.quotes.gold} attributions`, rows: quoteRows(scores) };
}

async function measureNames(file: string, read: Reader): Promise<Result> {
  const scores = await evaluateNames(await loadLines(file, nameLine), read);
  return { on: `${stem(file)}, ${scores.all.gold} names`, rows: nameRows(scores) };
}

/** "polnear.dev" of a path to polnear.dev.jsonl. */
function stem(file: string): string {
  return path.basename(file).replace(/\.jsonl?$/, '');
}
