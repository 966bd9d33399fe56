/**
 * A Redis for tests: that of REDIS_URL, else `redis-server` on the path, else the binary in a Maven artifact, fetched once
 * into the cache that Neo4j's jars are in. It keeps nothing.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import JSZip from 'jszip';
import { readConfig } from '../../src/config';
import { connectRedis } from '../../src/queue/connect-redis';

const ARTIFACT = 'com.github.codemonstur:embedded-redis:1.4.3';
const BINARIES: Readonly<Record<string, string>> = {
  'linux x64': 'redis-server-6.2.6-v5-linux-amd64',
  'linux arm64': 'redis-server-6.2.7-linux-arm64',
  'darwin x64': 'redis-server-6.2.6-v5-darwin-amd64',
  'darwin arm64': 'redis-server-6.2.6-v5-darwin-arm64',
  'win32 x64': 'redis-server-5.0.14.1-windows-amd64.exe',
};

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<TestRedis> {
  const given = process.env['REDIS_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  return startOwnRedis(await freePort());
}

/** One at this port, which a test may end and start again; `more`: settings of its own. */
export async function startOwnRedis(port: number, more: readonly string[] = []): Promise<TestRedis> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...more];
  const server = spawn(await findBinary(), args, { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  await waitUntilItAnswers(url);
  return { url, stop: () => end(server) };
}

async function findBinary(): Promise<string> {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return 'redis-server';
  } catch {
    return fetchBinary();
  }
}

async function fetchBinary(): Promise<string> {
  const { cache } = readConfig(process.env);
  const name = BINARIES[`${process.platform} ${process.arch}`];
  if (!name) throw new Error(`No Redis for ${process.platform} ${process.arch}: set REDIS_URL.`);
  const file = path.join(cache, name);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(path.join(cache, 'redis.draft-'));
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  execFileSync('mvn', ['-q', '-B', goal, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${draft}`]);
  const archive = await JSZip.loadAsync(readFileSync(path.join(draft, 'embedded-redis-1.4.3.jar')));
  const binary = await archive.file(name)!.async('nodebuffer');
  writeFileSync(path.join(draft, name), binary);
  chmodSync(path.join(draft, name), 0o755);
  renameSync(path.join(draft, name), file);
  rmSync(draft, { recursive: true });
  return file;
}

async function waitUntilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const redis = await connectRedis(url).catch((error: Error) => error);
    if (!(redis instanceof Error)) return redis.disconnect();
    if (redis.message.includes('refuses the login')) return;
    await sleep(100);
  }
  throw new Error('Redis did not start.');
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
