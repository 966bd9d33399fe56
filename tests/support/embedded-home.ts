/** A temporary HEARSAY_HOME for tests that start and kill whole processes. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, type Neo4jAddress, readConfig } from '../../src/config';
import { latestSupervisor } from '../../src/graph/embedded/latest-supervisor';
import { type Layout, layoutOf } from '../../src/graph/embedded/layout';
import { isAlive } from '../../src/graph/embedded/process-table';

const HOLDER = path.join(__dirname, 'hold-neo4j.mjs');

export interface Holder {
  readonly process: ChildProcess;
  readonly address: Neo4jAddress;
}

/** The database of a home that was stopped, for others to go on from. */
export interface Begun {
  readonly folder: string;
  remove(): void;
}

export class EmbeddedHome {
  readonly config: Config;
  readonly layout: Layout;

  constructor(environment: Readonly<Record<string, string>> = {}, place = tmpdir()) {
    const home = mkdtempSync(path.join(place, 'hearsay-embedded-'));
    this.config = readConfig({ ...process.env, ...environment, HEARSAY_HOME: home });
    this.layout = layoutOf(home);
  }

  /** A copy of its database; nothing may use it meanwhile. */
  begun(): Begun {
    const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-begun-'));
    copyDatabase(this.layout.folder, folder);
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  }

  /** Goes on from that database instead of making one. */
  begin({ folder }: Begun): void {
    mkdirSync(this.layout.folder, { mode: 0o700 });
    copyDatabase(folder, this.layout.folder);
  }

  /** Another process, in a process group of its own, that uses this Neo4j from now on. */
  startHolder() {
    return spawn(process.execPath, [HOLDER, this.config.home], {
      detached: true,
      env: process.env, // What a test has set there is not in the environment of Jest itself.
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  /** The same, once Neo4j has started. */
  async hold(): Promise<Holder> {
    const holder = this.startHolder();
    for await (const line of createInterface({ input: holder.stdout })) {
      return { process: holder, address: JSON.parse(line) as Neo4jAddress };
    }
    throw new Error('The process ended before it had an address.');
  }

  /** The ids of the Neo4j processes of this home. */
  neo4jPids(): number[] {
    return processes(`--home-dir=${this.layout.folder} `);
  }

  supervisorPid(): number {
    return latestSupervisor(this.layout.folder)!.pid;
  }

  /** What Neo4j has printed since its last start. */
  log(): string {
    return readFileSync(this.layout.log, 'utf8');
  }

  /** Kills all that was started here, and removes it. */
  remove(): void {
    for (const pid of processes(this.config.home)) kill(pid);
    rmSync(this.config.home, { recursive: true, force: true, maxRetries: 10 });
  }
}

function copyDatabase(from: string, to: string): void {
  for (const name of ['data', 'password'])
    cpSync(path.join(from, name), path.join(to, name), { recursive: true });
}

export function kill(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

/** The ids of the children of a process that run this command. */
export function childrenOf(parent: number, command: string): number[] {
  return ps('ppid=,comm=')
    .filter(({ text }) => text.trim().split(/\s+/).join(' ') === `${parent} ${command}`)
    .map(({ pid }) => pid);
}

/** Polls until something holds; fails after ten seconds, or as many as are given. */
export async function eventually(what: string, holds: () => boolean, seconds = 10): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`Not within ${seconds} s: ${what}`);
    await sleep(50);
  }
}

function processes(argument: string): number[] {
  return ps('args=')
    .filter(({ text }) => text.includes(argument))
    .map(({ pid }) => pid);
}

function ps(columns: string): { pid: number; text: string }[] {
  const lines = execFileSync('ps', ['-ww', '-A', '-o', `pid=,${columns}`], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, text] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return pid && text ? [{ pid: Number(pid), text }] : [];
  });
}
