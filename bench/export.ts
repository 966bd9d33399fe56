/**
 * `npm run bench:export`: every format of all that is in the Neo4j of NEO4J_URI (docs/performance.md says how to fill one):
 * statements a second, megabytes, and the memory of this process after the first tenth and at its most.
 */
import { readConfig } from '../src/config';
import { FORMATS, type FormatName } from '../src/export/formats';
import { openGraph, type Graph } from '../src/graph/graph';
import { migrate } from '../src/graph/migrate';
import { everyStatement } from '../src/query/every-statement';
import { countAllStatements } from '../src/query/statements';

interface Sample {
  readonly bytes: number;
  readonly memory: number;
}

async function measure(graph: Graph, name: FormatName, total: number): Promise<object> {
  const samples: Sample[] = [];
  let bytes = 0;
  const start = performance.now();
  const source = { reader: graph, filter: {}, publicUrl: 'http://127.0.0.1:4000' };
  for await (const chunk of FORMATS[name].write(source)) {
    bytes += Buffer.byteLength(chunk);
    samples.push({ bytes, memory: process.memoryUsage().rss });
  }
  const seconds = (performance.now() - start) / 1000;
  const first = samples.filter((sample) => sample.bytes <= bytes / 10);
  return {
    format: name,
    'statements/s': Math.round(total / seconds),
    seconds: Number(seconds.toFixed(1)),
    MB: Math.round(bytes / 1e6),
    'MB of memory in the first tenth': mostMb(first),
    'at its most': mostMb(samples),
  };
}

function mostMb(samples: readonly Sample[]): number {
  return Math.round(samples.reduce((most, { memory }) => Math.max(most, memory), 0) / 1e6);
}

async function main(): Promise<void> {
  const { neo4j } = readConfig(process.env);
  if (!neo4j)
    throw new Error('Set NEO4J_URI to a Neo4j with statements: docs/performance.md says how to fill one.');
  const graph = await openGraph(neo4j);
  await migrate(graph);
  const total = await countAllStatements(graph, {});
  const ids = new Set<string>();
  for await (const page of everyStatement(graph, {})) for (const { id } of page) ids.add(id);
  console.log(`${total} statements, ${ids.size} read once each`);
  ids.clear();
  const rows: object[] = [];
  for (const name of Object.keys(FORMATS) as FormatName[]) rows.push(await measure(graph, name, total));
  console.table(rows);
  await graph.close();
}

void main();
