/**
 * Before all tests of `live` and `browser`: one embedded Neo4j in a temporary folder, unless HEARSAY_TEST_NEO4J_URI
 * names another. Jest calls this once a run, also when both projects are in it. If the run is killed, Neo4j ends.
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { choosePort, ensurePassword, readPassword, writeSettings } from '../../src/graph/embedded/configure';
import { ensureJars } from '../../src/graph/embedded/jars';
import { findJava } from '../../src/graph/embedded/java';
import { layoutOf } from '../../src/graph/embedded/layout';
import { makeFolder } from '../../src/graph/embedded/make-folder';
import { Neo4jProcess } from '../../src/graph/embedded/neo4j-process';

/** The tests empty and fill the graph all the time; thinking of a new plan each time takes longer than what they ask. */
const KEEP_PLANS = 'dbms.cypher.min_replan_interval=1h\ndbms.cypher.statistics_divergence_threshold=1.0\n';

declare global {
  /** Set while the tests run with an embedded Neo4j. */
  var stopTestNeo4j: (() => Promise<void>) | undefined;
}

async function start(): Promise<void> {
  if (process.env['HEARSAY_TEST_NEO4J_URI']) return;
  const home = mkdtempSync(path.join(tmpdir(), 'hearsay-test-'));
  const { process: neo4j, port, password } = await startIn(home);
  process.env['HEARSAY_TEST_NEO4J_URI'] = `bolt://127.0.0.1:${port}`;
  process.env['HEARSAY_TEST_NEO4J_USERNAME'] = 'neo4j';
  process.env['HEARSAY_TEST_NEO4J_PASSWORD'] = password;
  globalThis.stopTestNeo4j = async () => {
    await neo4j.stop();
    await neo4j.ended;
    rmSync(home, { recursive: true, force: true });
  };
}

async function startIn(home: string) {
  const { cache, memory } = readConfig({ ...process.env, HEARSAY_HOME: home });
  const layout = layoutOf(home);
  const jars = await ensureJars(cache, {
    environment: process.env,
    onProgress: (message) => console.log(message),
  });
  const runtime = { java: await findJava(process.env), jars, heap: memory.heap };
  makeFolder(layout.folder, 'HEARSAY_HOME');
  await ensurePassword(layout, runtime);
  // Never the usual port: two halves of the tests may ask for it in the same moment.
  for (let attempt = 2; attempt < 7; attempt += 1) {
    const port = await choosePort(attempt);
    writeSettings(layout, port, memory.pageCache);
    appendFileSync(path.join(layout.conf, 'neo4j.conf'), KEEP_PLANS);
    const neo4j = new Neo4jProcess(runtime, layout);
    if (await neo4j.started()) return { process: neo4j, port, password: readPassword(layout) ?? '' };
    await neo4j.stop();
  }
  throw new Error('No port was free for Neo4j.');
}

export = start;
