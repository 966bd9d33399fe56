/**
 * `npm run bench:ingest [-- --statements N] [--entities N]`: writes made articles into an embedded Neo4j of its own, without
 * embeddings, and prints statements a second and the memory of this process as the graph grows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config';
import { startEmbedded } from '../src/graph/embedded/embedded';
import { openGraph } from '../src/graph/graph';
import { migrate } from '../src/graph/migrate';
import { ingestAnnotated } from '../src/ingest';
import { formatAnnotations } from '../src/model/interchange';
import { madeDocuments } from './load/made-documents';

const STEPS = 10;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      statements: { type: 'string', default: '20000' },
      entities: { type: 'string', default: '2500' },
    },
  });
  const home = mkdtempSync(path.join(tmpdir(), 'hearsay-bench-'));
  const neo4j = await startEmbedded(readConfig({ ...process.env, HEARSAY_HOME: home }));
  const graph = await openGraph(neo4j.address);
  try {
    await migrate(graph);
    console.log('statements   statements/s   memory (MB)');
    const step = Math.ceil(Number(values.statements) / STEPS);
    const articles = madeDocuments({
      statements: Number(values.statements),
      entities: Number(values.entities),
    });
    for (let done = 0, from = performance.now(); ; from = performance.now()) {
      const { lines, statements } = take(articles, step);
      if (statements === 0) break;
      await ingestAnnotated(graph, '-', { stdin: feed(lines) });
      done += statements;
      const rate = (statements / (performance.now() - from)) * 1000;
      printRow(done, rate, process.memoryUsage().rss / 1e6);
    }
  } finally {
    await graph.close();
    await neo4j.release();
    rmSync(home, { recursive: true, force: true });
  }
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

void main();
