import type { Graph } from '../src/graph/graph';
import { ingestAnnotated } from '../src/ingest';
import { formatAnnotations } from '../src/model/interchange';
import { madeDocuments, type LoadOptions } from './load/made-documents';

const STEPS = 10;

/** Writes made articles as `ingest --annotated --no-embeddings` does, and prints the rate at each tenth of the way. */
export async function measureOrdinary(graph: Graph, load: LoadOptions): Promise<void> {
  console.log('one batch after the other\nstatements   statements/s   memory (MB)');
  const articles = madeDocuments(load);
  let done = 0;
  for (;;) {
    const { lines, statements } = take(articles, Math.ceil(load.statements / STEPS));
    if (statements === 0) break;
    const from = performance.now();
    await ingestAnnotated(graph, '-', { stdin: feed(lines) });
    done += statements;
    const rate = (statements / (performance.now() - from)) * 1000;
    printRow(done, rate, process.memoryUsage().rss / 1e6);
  }
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB\n`);
}

function take(articles: ReturnType<typeof madeDocuments>, atLeast: number) {
  const lines: string[] = [];
  let statements = 0;
  while (statements < atLeast) {
    const next = articles.next();
    if (next.done) break;
    statements += next.value.statements.length;
    lines.push(formatAnnotations(next.value));
  }
  return { lines, statements };
}

async function* feed(lines: readonly string[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

function printRow(...numbers: readonly number[]): void {
  console.log(numbers.map((number) => number.toFixed(0).padStart(11)).join('  '));
}
