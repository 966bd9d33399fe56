/** The embedded Neo4j: a real one, downloaded once, started when it is first wanted, shared and stopped after its last user. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, Environment, Neo4jAddress } from '../../config';
import { ConfigError, GraphError } from '../../errors';
import { projectRoot } from '../../util/project-root';
import { latestSupervisor } from './latest-supervisor';
import { readPassword } from './configure';
import { ensureJars, type JarOptions } from './jars';
import { findJava } from './java';
import { type Layout, layoutOf } from './layout';
import { LeaseClient } from './lease-client';
import { makeFolder } from './make-folder';
import { neo4jVersion } from './maven';
import { waitUntilReady } from './ready';
import type { Job } from './supervisor';

/** Compiled code also under test: a test runner that compiles on the fly cannot start a process of it. */
const SUPERVISOR = path.join(projectRoot, 'dist', 'graph', 'embedded', 'supervisor.js');
/** How often another one is tried when a supervisor ends in the middle of our asking. */
const ATTEMPTS = 5;
/** How long (ms) a supervisor may take to appear. */
const APPEARANCE_LIMIT = 20_000;

export type EmbeddedConfig = Pick<Config, 'home' | 'cache' | 'memory'>;

export interface EmbeddedOptions {
  /** Hears one line before whatever takes long. */
  readonly onProgress?: (message: string) => void;
  /** Where Java and Maven are looked for (default: the environment of this process). */
  readonly environment?: Environment;
}

export interface Embedded {
  readonly address: Neo4jAddress;
  /** Gives Neo4j back; resolves when it has stopped, or at once if others use it. */
  release(): Promise<void>;
}

/**
 * Finds the Neo4j of `config.home`, or starts it, and keeps it running until `release` or the end of this process,
 * whichever comes first. `ConfigError` where Java or Maven is missing, `GraphError` where Neo4j does not start.
 */
export async function startEmbedded(
  config: EmbeddedConfig,
  options: EmbeddedOptions = {},
): Promise<Embedded> {
  const { lease, address } = await acquire(config, 'lease', options);
  return Object.freeze({ address, release: () => lease.close() });
}

/** As `startEmbedded`, for `hearsay db start`: Neo4j keeps running after this process, until `stopEmbedded`. */
export async function holdEmbedded(
  config: EmbeddedConfig,
  options: EmbeddedOptions = {},
): Promise<Neo4jAddress> {
  const { lease, address } = await acquire(config, 'hold', options);
  await lease.close();
  return address;
}

interface Acquired {
  readonly lease: LeaseClient;
  readonly address: Neo4jAddress;
}

async function acquire(
  config: EmbeddedConfig,
  want: 'lease' | 'hold',
  options: EmbeddedOptions,
): Promise<Acquired> {
  const layout = layoutOf(config.home);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const supervisor = latestSupervisor(layout.folder);
    const lease = supervisor && (await LeaseClient.open(supervisor, want));
    if (!lease) await startSupervisor(config, (supervisor?.generation ?? 0) + 1, options);
    const uri = await lease?.uri();
    const address = lease && uri && (await readyAddress(uri, layout, lease));
    if (lease && address) return { lease, address };
  }
  throw new GraphError(`Neo4j could not be started in ${layout.folder}: see ${layout.supervisorLog}.`);
}

/** Undefined if Neo4j was just ending: its supervisor names its address until it has seen that. */
async function readyAddress(
  uri: string,
  layout: Layout,
  lease: LeaseClient,
): Promise<Neo4jAddress | undefined> {
  const password = readPassword(layout) ?? '';
  const address = Object.freeze({ uri, username: 'neo4j', password, database: 'neo4j' });
  try {
    if (!(await waitUntilReady(address, layout, () => lease.hasEnded))) return undefined;
  } catch (error) {
    await lease.close();
    throw error;
  }
  lease.unref();
  return address;
}

/**
 * Starts the supervisor that follows a dead one, and resolves when there is one of that generation:
 * ours, or that of a process that was quicker.
 */
async function startSupervisor(
  config: EmbeddedConfig,
  generation: number,
  options: EmbeddedOptions,
): Promise<void> {
  const layout = layoutOf(config.home);
  const tools: JarOptions = { environment: process.env, onProgress: () => undefined, ...options };
  const java = await findJava(tools.environment);
  const jars = await ensureJars(config.cache, tools);
  if (hasBegun(layout, generation)) return;
  tools.onProgress(`starting Neo4j ${neo4jVersion()}`);
  const job: Job = { home: config.home, generation, java, jars, ...config.memory };
  const isRunning = spawnApart(job, layout, tools.environment);
  const deadline = Date.now() + APPEARANCE_LIMIT;
  while (!hasBegun(layout, generation) && isRunning() && Date.now() < deadline) await sleep(20);
}

function hasBegun({ folder }: Layout, generation: number): boolean {
  return (latestSupervisor(folder)?.generation ?? 0) >= generation;
}

/** Starts the supervisor in a process group of its own; the function given back says whether it runs. */
function spawnApart(job: Job, layout: Layout, environment: Environment): () => boolean {
  if (!existsSync(SUPERVISOR)) throw new ConfigError('Hearsay is not built: run "npm run build".');
  makeFolder(layout.folder, 'HEARSAY_HOME');
  mkdirSync(path.dirname(layout.supervisorLog), { recursive: true });
  const log = openSync(layout.supervisorLog, 'a');
  const child = spawn(process.execPath, [SUPERVISOR, JSON.stringify(job)], {
    cwd: layout.folder,
    detached: true,
    env: { ...environment, NODE_OPTIONS: '' },
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.unref();
  return () => child.exitCode === null && child.signalCode === null;
}
