/**
 * `npm run bench:export`: every format of all that is in the Neo4j of NEO4J_URI (docs/performance.md says how to fill one),
 * a line each as it ends: statements a second, megabytes, and the most memory of this process in the first tenth and at
 * all. `npm run bench:export -- csv jsonl` measures those alone.
 */
import { readConfig } from '../src/config';
import { FORMATS, type FormatName } from '../src/export/formats';
import { openGraph, type Graph } from '../src/graph/graph';
import { migrate } from '../src/graph/migrate';
import { everyStatement } from '../src/query/every-statement';
import { countAllStatements } from '../src/query/statements';

/** Megabytes between two looks at the memory. */
const STEP_MB = 1;

/** So many ids are kept to see that each is read: of more, the memory would be theirs. */
const MOST_KEPT = 200_000;

interface Sample {
  readonly bytes: number;
  readonly memory: number;
}

async function measure(graph: Graph, name: FormatName, total: number): Promise<void> {
  const samples: Sample[] = [];
  let bytes = 0;
  const start = performance.now();
  const source = { reader: graph, filter: {}, publicUrl: 'http://127.0.0.1:4000' };
  for await (const chunk of FORMATS[name].write(source)) {
    bytes += Buffer.byteLength(chunk);
    if (bytes - (samples.at(-1)?.bytes ?? 0) >= STEP_MB * 1e6)
      samples.push({ bytes, memory: process.memoryUsage().rss });
  }
  samples.push({ bytes, memory: process.memoryUsage().rss });
  const seconds = (performance.now() - start) / 1000;
  const first = samples.filter((sample) => sample.bytes <= Math.max(bytes / 10, samples[0]?.bytes ?? 0));
  const speed = Math.round(total / seconds);
  printRow(name, speed, seconds.toFixed(1), Math.round(bytes / 1e6), mostMb(first), mostMb(samples));
}

function mostMb(samples: readonly Sample[]): number {
  return Math.round(samples.reduce((most, { memory }) => Math.max(most, memory), 0) / 1e6);
}

function printRow(name: string, ...cells: readonly (string | number)[]): void {
  console.log(name.padEnd(10) + cells.map((cell) => String(cell).padStart(14)).join(''));
}

async function main(): Promise<void> {
  const names = Object.keys(FORMATS) as FormatName[];
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !names.includes(name as FormatName));
  if (unknown)
    throw new Error(`There is no format "${unknown}": give any of ${names.join(', ')}, or none for all.`);
  const { neo4j } = readConfig(process.env);
  if (!neo4j)
    throw new Error('Set NEO4J_URI to a Neo4j with statements: docs/performance.md says how to fill one.');
  const graph = await openGraph(neo4j);
  await migrate(graph);
  const total = await countAllStatements(graph, {});
  if (total <= MOST_KEPT) {
    const ids = new Set<string>();
    for await (const page of everyStatement(graph, {})) for (const { id } of page) ids.add(id);
    console.log(`${ids.size} of ${total} statements read`);
  }
  printRow('format', 'statements/s', 'seconds', 'MB', 'MB of memory', 'at its most');
  for (const name of names) if (asked.length === 0 || asked.includes(name)) await measure(graph, name, total);
  await graph.close();
}

void main();
