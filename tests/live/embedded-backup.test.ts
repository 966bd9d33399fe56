import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, type Config } from '../../src/config';
import { dumpEmbedded, restoreEmbedded } from '../../src/graph/embedded/backup';
import { startEmbedded } from '../../src/graph/embedded/embedded';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { loadResolution } from '../../src/load-resolution';
import { write } from '../../src/write/write';
import { dumpGraph } from '../support/dump-graph';
import { RURITANIA } from '../support/ruritania';

jest.setTimeout(300_000);

const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-backup-'));
const file = path.join(folder, 'graph.dump');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function homeOf(name: string): Config {
  return readConfig({ ...process.env, NEO4J_URI: '', HEARSAY_HOME: path.join(folder, name) });
}

/** What `work` finds in the Neo4j of a home, which is stopped again. */
async function inHome<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const { address, release } = await startEmbedded(config);
  const graph = await openGraph(address);
  try {
    await migrate(graph);
    return await work(graph);
  } finally {
    await graph.close();
    await release();
  }
}

describe('a dump of the embedded database', () => {
  it('is taken while nobody uses it, and restored elsewhere gives the same graph', async () => {
    const here = homeOf('here');
    await expect(dumpEmbedded(here, file)).rejects.toThrow('There is no database in');
    await expect(restoreEmbedded(here, { file: folder, overwrite: true })).rejects.toThrow('no such file');
    const original = await inHome(here, async (graph) => {
      await write(graph, RURITANIA, loadResolution());
      await expect(dumpEmbedded(here, file)).rejects.toThrow(`Neo4j is used by process ${process.pid}`);
      return dumpGraph(graph);
    });
    await expect(dumpEmbedded(here, folder)).rejects.toThrow(`${folder}: is not a file`);
    await expect(dumpEmbedded(here, `${folder}/nowhere/a`)).rejects.toThrow('cannot be written: ENOENT');
    await dumpEmbedded(here, file);
    expect(readdirSync(folder).sort()).toEqual(['graph.dump', 'here']);

    const broken = path.join(folder, 'broken.dump');
    writeFileSync(broken, 'no dump');
    await expect(restoreEmbedded(here, { file: broken, overwrite: false })).rejects.toThrow(
      'give --overwrite',
    );
    await expect(restoreEmbedded(here, { file: broken, overwrite: true })).rejects.toThrow(
      "Neo4j's load failed",
    );
    const data = path.join(here.home, 'neo4j', 'data');
    expect(existsSync(path.join(data, 'databases', 'neo4j'))).toBe(true);
    expect(existsSync(path.join(data, 'databases', `neo4j.before-${process.pid}`))).toBe(false);

    const there = homeOf('there');
    await restoreEmbedded(there, { file, overwrite: false });
    expect(original.length).toBeGreaterThan(50);
    expect(await inHome(there, dumpGraph)).toEqual(original);
  });
});
