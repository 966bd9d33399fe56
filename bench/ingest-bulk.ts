import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/util/project-root';
import type { LoadOptions } from './load/made-documents';
import { writeMade } from './load/write-made';

const LOOK_EVERY_MS = 200;

/**
 * Loads made articles as `ingest --annotated --bulk --no-embeddings` does into a new database, from the start of the
 * command to its end: then all indexes can be used. Prints the rate, and the memory of Node, which Linux tells.
 */
export async function measureBulk(folder: string, load: LoadOptions): Promise<void> {
  const file = path.join(folder, 'made.jsonl');
  await writeMade(file, load);
  const stages: string[] = [];
  const from = performance.now();
  const note = (line: string) => stages.push(`${((performance.now() - from) / 1000).toFixed(1)} s ${line}`);
  const peak = await run(['ingest', '--annotated', '--bulk', '--no-embeddings', file], { folder, note });
  const seconds = (performance.now() - from) / 1000;
  console.log("through Neo4j's importer, to the end of the command\nstatements   statements/s   memory (MB)");
  const rate = load.statements / seconds;
  console.log([load.statements, rate, peak].map((one) => one.toFixed(0).padStart(11)).join('  '));
  console.log(`${stages.join('\n')}\n`);
}

interface Run {
  readonly folder: string;
  /** Hears each line that it prints, but for progress. */
  readonly note: (line: string) => void;
}

/** Resolves to its peak memory in MB, NaN where the system does not tell. */
function run(command: readonly string[], { folder, note }: Run): Promise<number> {
  const child = spawn(process.execPath, [path.join(projectRoot, 'bin', 'hearsay.js'), ...command], {
    env: { ...process.env, NEO4J_URI: '', HEARSAY_HOME: path.join(folder, 'home') },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  child.stderr.on('data', (lines: Buffer) => {
    for (const line of lines.toString().split('\n')) if (!/^$| documents \d/u.test(line)) note(line);
  });
  let peak = NaN;
  const look = setInterval(() => (peak = peakOf(child.pid) ?? peak), LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code) => {
      clearInterval(look);
      if (code === 0) resolve(peak);
      else reject(new Error(`hearsay ingest ended with ${code}.`));
    });
  });
}

function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1e3;
  } catch {
    return undefined;
  }
}
