/**
 * Which supervisor has a home. Each start is a new generation with a file of its own, `supervisor.<n>.json`;
 * creating the next number is what only one of several processes can do, so it decides who starts Neo4j.
 * The highest file is never removed, and its owner may be dead: whether it lives is asked at its port.
 */
import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Supervisor {
  readonly generation: number;
  readonly pid: number;
  /** On 127.0.0.1. */
  readonly port: number;
  /** Who knows it may read this file, and so may talk to the supervisor. */
  readonly token: string;
}

/** The newest supervisor of a folder, dead or alive; undefined where there was none yet. */
export function latestSupervisor(folder: string): Supervisor | undefined {
  const generation = latestGeneration(folder);
  if (generation === 0) return undefined;
  try {
    return JSON.parse(readFileSync(fileOf(folder, generation), 'utf8')) as Supervisor;
  } catch (error) {
    const superseded = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return superseded ? latestSupervisor(folder) : { generation, pid: 0, port: 0, token: '' };
  }
}

/** Makes a supervisor the newest one; false if another process was quicker. */
export function takeHome(folder: string, supervisor: Supervisor): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const mine = fileOf(folder, supervisor.generation);
  if (!createWhole(mine, JSON.stringify(supervisor))) return false;
  if (latestGeneration(folder) !== supervisor.generation) {
    rmSync(mine);
    return false;
  }
  for (const generation of generations(folder)) {
    if (generation < supervisor.generation) rmSync(fileOf(folder, generation), { force: true });
  }
  return true;
}

/** Creates a file that nobody ever sees half written; false if it exists. */
function createWhole(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

function latestGeneration(folder: string): number {
  return Math.max(0, ...generations(folder));
}

function generations(folder: string): number[] {
  try {
    return readdirSync(folder).flatMap((name) => Number(/^supervisor\.(\d+)\.json$/.exec(name)?.[1] ?? []));
  } catch {
    return [];
  }
}

function fileOf(folder: string, generation: number): string {
  return path.join(folder, `supervisor.${generation}.json`);
}
