/** A graph of made articles in a folder of its own, filled as anybody fills one: `hearsay ingest --annotated`. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { readConfig, type Environment, type Neo4jAddress } from '../../src/config';
import { startEmbedded } from '../../src/graph/embedded/embedded';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { formatAnnotations } from '../../src/model/interchange';
import { readStats } from '../../src/query/stats';
import { projectRoot } from '../../src/util/project-root';
import { madeDocuments } from '../load/made-documents';

export interface FilledGraph {
  readonly address: Neo4jAddress;
  readonly graph: Graph;
  readonly statements: number;
  close(): Promise<void>;
}

/** Statements for each entity, on average: a million for fifty thousand. */
const STATEMENTS_PER_ENTITY = 20;

/** Fills the graph of `home` unless it holds as many statements already. */
export async function fillGraph(home: string, statements: number): Promise<FilledGraph> {
  const environment = {
    HEARSAY_NEO4J_HEAP: '2g',
    HEARSAY_NEO4J_PAGECACHE: '2g',
    ...process.env,
    HEARSAY_HOME: home,
  };
  const before = await open(environment);
  if (before.statements >= statements) return before;
  await before.close();
  load(home, statements, environment);
  return open(environment);
}

async function open(environment: Environment): Promise<FilledGraph> {
  const neo4j = await startEmbedded(readConfig(environment));
  const graph = await openGraph(neo4j.address);
  await migrate(graph);
  const { statements } = await readStats(graph);
  const close = async () => {
    await graph.close();
    await neo4j.release();
  };
  return { address: neo4j.address, graph, statements, close };
}

function load(home: string, statements: number, environment: Environment): void {
  const file = path.join(home, 'made.jsonl');
  writeDocuments(file, statements);
  const from = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(projectRoot, 'bin', 'hearsay.js'),
      ...['ingest', '--annotated', '--no-embeddings', ...bulk(), file],
    ],
    { env: environment as NodeJS.ProcessEnv, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The made articles could not be loaded (see above).');
  console.log(`loaded in ${Math.round((performance.now() - from) / 1000)} s`);
  rmSync(file);
}

/** The importer, where this version has it. */
function bulk(): readonly string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(projectRoot, 'bin', 'hearsay.js'), 'ingest', '--help'],
    { encoding: 'utf8' },
  );
  return stdout.includes('--bulk') ? ['--bulk'] : [];
}

function writeDocuments(file: string, statements: number): void {
  const entities = Math.max(50, Math.round(statements / STATEMENTS_PER_ENTITY));
  const out = openSync(file, 'w');
  for (const document of madeDocuments({ statements, entities })) {
    writeSync(out, `${formatAnnotations(document)}\n`);
  }
  closeSync(out);
}
