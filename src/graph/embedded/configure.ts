/** Prepares the folder that Neo4j starts in: settings, port and password. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import path from 'node:path';
import type { Layout } from './layout';
import { type Runtime, runAdminTool } from './neo4j-process';

/** Neo4j's usual port. */
const USUAL_PORT = 7687;

/** Writes `neo4j.conf`: Bolt on the loopback interface and nothing else. */
export function writeSettings(layout: Layout, port: number, pageCache: string): void {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.pagecache.size': pageCache,
    // A laptop's disk: without these two an empty database takes 500 MB.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '2 files',
    // Else there is a plan for each power of ten of rows, and one for many rows reads all of a graph that is still small.
    'internal.cypher.use_parameter_size': 'false',
    // While much is written every index would be counted anew after each twentieth more.
    'db.index_sampling.update_percentage': '50',
    // Neo4j closes its stores first and then waits twice for 5 s in case that somebody still connects.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.local_enabled': 'false',
  };
  mkdirSync(layout.conf, { recursive: true });
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(path.join(layout.conf, 'neo4j.conf'), lines.join(''));
}

/** The password of a folder's database: made once, in a file that only its owner reads, and set before the first start. */
export async function ensurePassword(layout: Layout, runtime: Runtime): Promise<void> {
  const isNew = readPassword(layout) === undefined;
  if (isNew) writeSecret(layout.password, randomBytes(24).toString('hex'));
  if (existsSync(path.join(layout.data, 'databases', 'system'))) return;
  if (!isNew && isSet(layout)) return;
  await runAdminTool(runtime, layout, ['dbms', 'set-initial-password', `@${layout.password}`]);
}

/** Neo4j puts it aside in this file until it starts. */
function isSet({ data }: Layout): boolean {
  return existsSync(path.join(data, 'dbms', 'auth.ini'));
}

/** Undefined where there is none yet. */
export function readPassword(layout: Layout): string | undefined {
  return existsSync(layout.password) ? readFileSync(layout.password, 'utf8').trim() || undefined : undefined;
}

function writeSecret(file: string, secret: string): void {
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  writeFileSync(draft, secret, { mode: 0o600 });
  renameSync(draft, file);
}

/** 7687 for the first attempt if nothing answers there, else any free port. */
export async function choosePort(attempt: number): Promise<number> {
  return attempt === 1 && !(await answers(USUAL_PORT)) ? USUAL_PORT : freePort();
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket
      .once('error', () => resolve(false))
      .once('connect', () => {
        socket.destroy();
        resolve(true);
      });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
