import type { Graph } from '../src/graph/graph';
import { ingestAnnotated } from '../src/ingest';
import { formatAnnotations } from '../src/model/interchange';
import { madeDocuments, type LoadOptions } from './load/made-documents';

const STEPS = 10;

interface Progress {
  readonly statements: number;
  /** Since it began, in milliseconds. */
  readonly passed: number;
}

/**
 * Writes made articles as `ingest --annotated --no-embeddings` does, all in one go, and prints the rate of each tenth of
 * the way, from one transaction to the next; then from the start, and of the last third.
 */
export async function measureOrdinary(graph: Graph, load: LoadOptions): Promise<void> {
  console.log('one batch after the other\nstatements   statements/s   memory (MB)');
  const { lines, statementsUpTo } = make(load);
  const began = performance.now();
  const all: Progress[] = [{ statements: 0, passed: 0 }];
  let shown: Progress = { statements: 0, passed: 0 };
  await ingestAnnotated(graph, '-', {
    stdin: feed(lines),
    onProgress: ({ stored }) => {
      const now = { statements: statementsUpTo[stored] ?? 0, passed: performance.now() - began };
      if (now.statements === all.at(-1)?.statements) return;
      all.push(now);
      const step = load.statements / STEPS / (stored < lines.length ? 1 : 2); // What is left may be less.
      if (now.statements < shown.statements + step) return;
      printRow(now.statements, rate(shown, now), process.memoryUsage().rss / 1e6);
      shown = now;
    },
  });
  const [first, last] = [all[0] as Progress, all.at(-1) as Progress];
  const third = all.findLast(({ statements }) => statements <= (last.statements * 2) / 3) ?? first;
  console.log(
    `from the start ${rate(first, last).toFixed(0)} a second, the last third ${rate(third, last).toFixed(0)}, ` +
      `peak memory ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB\n`,
  );
}

function rate(from: Progress, to: Progress): number {
  return ((to.statements - from.statements) / (to.passed - from.passed)) * 1000;
}

/** All articles as lines, made before the clock runs, and how many statements the first n of them have. */
function make(load: LoadOptions) {
  const lines: string[] = [];
  const statementsUpTo = [0];
  for (const article of madeDocuments(load)) {
    lines.push(formatAnnotations(article));
    statementsUpTo.push((statementsUpTo.at(-1) ?? 0) + article.statements.length);
  }
  return { lines, statementsUpTo };
}

async function* feed(lines: readonly string[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

function printRow(...numbers: readonly number[]): void {
  console.log(numbers.map((number) => number.toFixed(0).padStart(11)).join('  '));
}
