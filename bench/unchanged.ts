/**
 * `npm run bench:unchanged [-- --files N]`: how long `hearsay ingest` takes over a folder of files that the ledger has as
 * they are. They are put into the ledger without being read, so that nothing else is measured.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config';
import { startEmbedded } from '../src/graph/embedded/embedded';
import { openGraph, type Graph } from '../src/graph/graph';
import { migrate } from '../src/graph/migrate';
import { openLedger, type Entry } from '../src/ledger/ledger';
import { projectRoot } from '../src/util/project-root';
import { readerVersion } from '../src/workers/reader-version';

const IN_FOLDER = 1_000;
const AT_ONCE = 5_000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { files: { type: 'string', default: '100000' } } });
  const files = Number(values.files);
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-bench-'));
  const neo4j = await startEmbedded(readConfig({ ...process.env, HEARSAY_HOME: path.join(folder, 'home') }));
  const graph = await openGraph(neo4j.address);
  try {
    await migrate(graph);
    await putInLedger(graph, makeFiles(path.join(folder, 'news'), files));
    const { uri, username, password } = neo4j.address;
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const { NODE_ARGUMENTS: extra = '' } = process.env;
    for (const run of ['first', 'second']) {
      const from = performance.now();
      const hearsay = path.join(projectRoot, 'bin', 'hearsay.js');
      const args = [
        ...extra.split(' ').filter(Boolean),
        hearsay,
        'ingest',
        '--json',
        path.join(folder, 'news'),
      ];
      const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1e8 });
      const seconds = (performance.now() - from) / 1000;
      const { unchanged, written } = JSON.parse(stdout) as { unchanged: number; written: number };
      if (unchanged !== files || written !== 0)
        throw new Error(`${unchanged} unchanged of ${files}: ${stderr}`);
      console.log(
        `${run} run: ${files} unchanged files in ${seconds.toFixed(1)} s, ${(files / seconds).toFixed(0)} a second`,
      );
    }
  } finally {
    await graph.close();
    await neo4j.release();
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeFiles(folder: string, count: number): readonly string[] {
  const then = Date.now() / 1000 - 3_600;
  return Array.from({ length: count }, (_, at) => {
    const inside = path.join(folder, String(Math.floor(at / IN_FOLDER)).padStart(4, '0'));
    if (at % IN_FOLDER === 0) mkdirSync(inside, { recursive: true });
    const file = path.join(inside, `${String(at % IN_FOLDER).padStart(4, '0')}.txt`);
    writeFileSync(file, textOf(at));
    utimesSync(file, then, then);
    return file;
  });
}

const textOf = (at: number) => `Mayor Jane Doe said that bridge ${at} would be closed.`;

async function putInLedger(graph: Graph, files: readonly string[]): Promise<void> {
  const { models } = readConfig(process.env);
  const reader = readerVersion({ models, data: path.join(projectRoot, 'data') });
  const ledger = openLedger(graph, { reader });
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const entries = files.slice(from, from + AT_ONCE).map((file, at) => entryOf(file, from + at));
    await graph.writeTransaction((transaction) => ledger.record(transaction, entries));
  }
}

function entryOf(file: string, at: number): Entry {
  const { size, mtimeMs: modified } = statSync(file);
  const hash = createHash('sha256').update(textOf(at)).digest('hex');
  return {
    receipt: { key: file, from: file, size, modified, hash },
    status: 'done',
    document: `document-${at}`,
    text: hash,
  };
}

void main();
