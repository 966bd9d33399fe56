/**
 * `npm run bench:export [-- STATEMENTS]`: every format over a graph of made articles, in the Neo4j of NEO4J_URI, which has to
 * be empty or filled by this: statements a second, megabytes, and the most memory that this process took meanwhile.
 */
import { readConfig } from '../src/config';
import { everyStatement } from '../src/query/every-statement';
import { FORMATS } from '../src/export/formats';
import { openGraph, type Graph } from '../src/graph/graph';
import { migrate } from '../src/graph/migrate';
import { loadResolution } from '../src/load-resolution';
import type { Annotations } from '../src/model/annotations';
import { countAllStatements } from '../src/query/statements';
import { write } from '../src/write/write';
import { madeDocuments } from './load/made-documents';

const BATCH = 100;
const wanted = Number(process.argv[2] ?? 20_000);

async function fill(graph: Graph): Promise<void> {
  const resolution = loadResolution();
  let batch: Annotations[] = [];
  const flush = async () => {
    await write(graph, batch, resolution);
    batch = [];
  };
  for (const document of madeDocuments({ statements: wanted, entities: Math.ceil(wanted / 10) })) {
    batch.push(document);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}

async function measure(graph: Graph, name: keyof typeof FORMATS, total: number): Promise<object> {
  let [bytes, most] = [0, 0];
  const start = performance.now();
  const source = { reader: graph, filter: {}, publicUrl: 'http://127.0.0.1:4000' };
  for await (const chunk of FORMATS[name].write(source)) {
    bytes += Buffer.byteLength(chunk);
    most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    format: name,
    'statements/s': Math.round(total / seconds),
    seconds: Number(seconds.toFixed(1)),
    MB: Math.round(bytes / 1e6),
    'most MB in memory': Math.round(most / 1e6),
  };
}

async function main(): Promise<void> {
  const { neo4j } = readConfig(process.env);
  if (!neo4j) throw new Error('Set NEO4J_URI to an empty Neo4j.');
  const graph = await openGraph(neo4j);
  await migrate(graph);
  if ((await countAllStatements(graph, {})) < wanted) await fill(graph);
  const total = await countAllStatements(graph, {});
  let seen = 0;
  for await (const page of everyStatement(graph, {})) seen += page.length;
  console.log(`${total} statements, ${seen} read once each`);
  const rows: object[] = [];
  for (const name of Object.keys(FORMATS) as (keyof typeof FORMATS)[])
    rows.push(await measure(graph, name, total));
  console.table(rows);
  await graph.close();
}

void main();
