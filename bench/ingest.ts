/**
 * `npm run bench:ingest [-- --statements N] [--entities N] [--articles N] [--only ordinary,bulk,pipeline]`: into an embedded
 * Neo4j of its own, without embeddings. Prints statements a second and the memory of this process as the graph grows; the
 * same through Neo4j's importer; and the rate from text to graph beside that of reading alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config';
import { startEmbedded } from '../src/graph/embedded/embedded';
import { openGraph, type Graph } from '../src/graph/graph';
import { migrate } from '../src/graph/migrate';
import { measureBulk } from './ingest-bulk';
import { measureOrdinary } from './ingest-ordinary';
import { measurePipeline } from './ingest-pipeline';

const PARTS = ['ordinary', 'bulk', 'pipeline'];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      statements: { type: 'string', default: '20000' },
      entities: { type: 'string', default: '2500' },
      articles: { type: 'string', default: '600' },
      only: { type: 'string', default: PARTS.join() },
    },
  });
  const load = { statements: Number(values.statements), entities: Number(values.entities) };
  const parts = values.only.split(',');
  if (parts.includes('ordinary')) await inNewGraph((graph) => measureOrdinary(graph, load));
  if (parts.includes('bulk')) await inFolder((folder) => measureBulk(folder, load));
  if (parts.includes('pipeline')) {
    await inNewGraph((graph, folder) => measurePipeline(graph, folder, Number(values.articles)));
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-bench-'));
  return work(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

async function inNewGraph(work: (graph: Graph, folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const neo4j = await startEmbedded(readConfig({ ...process.env, NEO4J_URI: '', HEARSAY_HOME: folder }));
    const graph = await openGraph(neo4j.address);
    try {
      await migrate(graph);
      await work(graph, folder);
    } finally {
      await graph.close();
      await neo4j.release();
    }
  });
}

void main();
