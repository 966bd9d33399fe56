/**
 * Before all tests of `live` and `browser`: one embedded Neo4j in a temporary folder, unless HEARSAY_TEST_NEO4J_URI
 * names another. Jest calls this once a run, also when both projects are in it. If the run is killed, Neo4j ends.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { startEmbedded } from '../../src/graph/embedded/embedded';

declare global {
  /** Set while the tests run with an embedded Neo4j. */
  var stopTestNeo4j: (() => Promise<void>) | undefined;
}

async function start(): Promise<void> {
  if (process.env['HEARSAY_TEST_NEO4J_URI']) return;
  const home = mkdtempSync(path.join(tmpdir(), 'hearsay-test-'));
  const config = readConfig({ ...process.env, HEARSAY_HOME: home });
  const { address, release } = await startEmbedded(config, { onProgress: (message) => console.log(message) });
  process.env['HEARSAY_TEST_NEO4J_URI'] = address.uri;
  process.env['HEARSAY_TEST_NEO4J_USERNAME'] = address.username;
  process.env['HEARSAY_TEST_NEO4J_PASSWORD'] = address.password;
  globalThis.stopTestNeo4j = async () => {
    await release();
    rmSync(home, { recursive: true, force: true });
  };
}

export = start;
