/** The `eval` command: loads gold, runs the reader over it, prints the figures. */
import { evaluateNames, evaluateQuotes, evaluateStatements } from './evaluate';
import { formatReport } from './format-report';
import { nameLine, quoteLine } from './gold-lines';
import { loadGold, loadLines, OWN_GOLD } from './load-gold';
import type { Reader } from './reading';
import type { Report } from './report';

/** Paths of gold. Without any, the golden articles of the project are used. */
export interface EvalOptions {
  /** JSON Lines of annotated attributions. */
  readonly quotes?: string;
  /** JSON Lines of tagged tokens. */
  readonly names?: string;
  /** A folder of annotated articles. */
  readonly gold?: string;
  /** Prints the report as JSON, with what went wrong. */
  readonly json?: boolean;
}

/** Prints the report with `print`, once, and returns it. An `InputError` says which gold cannot be used. */
export async function runEval(
  options: EvalOptions,
  read: Reader,
  print: (text: string) => void,
): Promise<Report> {
  const given = options.quotes ?? options.names ?? options.gold;
  const gold = options.gold ?? (given ? undefined : OWN_GOLD);
  const report: Report = {
    ...(gold && { statements: await statementsPart(gold, read) }),
    ...(options.quotes && { quotes: await quotesPart(options.quotes, read) }),
    ...(options.names && { names: await namesPart(options.names, read) }),
  };
  print(options.json ? JSON.stringify(report, null, 2) : formatReport(report));
  return report;
}

async function statementsPart(from: string, read: Reader): Promise<Report['statements']> {
  const gold = await loadGold(from);
  return { from, documents: gold.texts.length, scores: evaluateStatements(gold, read) };
}

async function quotesPart(from: string, read: Reader): Promise<Report['quotes']> {
  const lines = await loadLines(from, quoteLine);
  return { from, documents: lines.length, scores: evaluateQuotes(lines, read) };
}

async function namesPart(from: string, read: Reader): Promise<Report['names']> {
  const lines = await loadLines(from, nameLine);
  return { from, documents: lines.length, scores: evaluateNames(lines, read) };
}
