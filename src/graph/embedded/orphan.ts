/** A Neo4j whose supervisor has died still has the folder: nothing else can start there before it ends. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Layout } from './layout';
import { commandLine } from './process-table';

/** How long (ms) it may take to close its files before it is killed. */
const STOP_LIMIT = 60_000;

/** Ends the Neo4j that a dead supervisor left behind in a folder; resolves at once where there is none. */
export async function endOrphan(layout: Layout): Promise<void> {
  const pid = readPid(layout);
  if (pid === undefined || !isOurs(pid, layout)) return;
  process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + STOP_LIMIT;
  while (isOurs(pid, layout)) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
    await sleep(50);
  }
}

function readPid(layout: Layout): number | undefined {
  try {
    return Number(readFileSync(layout.pid, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** After a restart of the machine the same id may belong to any other process. */
function isOurs(pid: number, layout: Layout): boolean {
  return commandLine(pid).includes(`--home-dir=${layout.folder} `);
}
