import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../../src/config';
import { writeSettings } from '../../src/graph/embedded/configure';
import { takeHome } from '../../src/graph/embedded/latest-supervisor';
import { embeddedStatus, stopEmbedded } from '../../src/graph/embedded/database';
import { holdEmbedded, startEmbedded } from '../../src/graph/embedded/embedded';
import { ensureJars } from '../../src/graph/embedded/jars';
import { findJava } from '../../src/graph/embedded/java';
import { Neo4jProcess } from '../../src/graph/embedded/neo4j-process';
import { commandLine } from '../../src/graph/embedded/process-table';
import { type Begun, childrenOf, EmbeddedHome, eventually, kill } from '../support/embedded-home';
import { linkJars } from '../support/link-jars';

jest.setTimeout(120_000);

/** A cache of its own, in which the first test leaves the archive of Neo4j's classes that the others start with. */
const cache = mkdtempSync(path.join(tmpdir(), 'hearsay-cache-'));
const { HEARSAY_CACHE: usual } = process.env;

let home: EmbeddedHome;
/** Begun by the first test: a new password and new stores take as long as a third of a start. */
let begun: Begun | undefined;

beforeAll(() => {
  linkJars(cache);
  process.env['HEARSAY_CACHE'] = cache;
  // Without its optimising compiler Neo4j starts with half the work, and here it does little else.
  process.env['JAVA_TOOL_OPTIONS'] ??= '-XX:TieredStopAtLevel=1';
});
beforeEach(() => {
  home = new EmbeddedHome();
  if (begun) home.begin(begun);
});
afterAll(() => {
  begun?.remove();
  if (usual === undefined) delete process.env['HEARSAY_CACHE'];
  else process.env['HEARSAY_CACHE'] = usual;
  rmSync(cache, { recursive: true, force: true, maxRetries: 10 });
});

afterEach(() => home.remove());

describe('startEmbedded', () => {
  it('starts Neo4j on the loopback interface with a password of its own, on another port if 7687 is taken', async () => {
    const taken = await listen(7687);
    const progress: string[] = [];
    const { address, release } = await startEmbedded(home.config, {
      onProgress: (message) => progress.push(message),
    });

    expect(progress).toEqual(['starting Neo4j 5.26.31']);
    expect(address).toEqual({
      uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/),
      username: 'neo4j',
      password: expect.stringMatching(/^[0-9a-f]{48}$/),
      database: 'neo4j',
    });
    expect(portOf(address)).not.toBe(7687);
    expect(await versionAt(address)).toBe('5.26.31');
    await expect(versionAt({ ...address, password: 'neo4j' })).rejects.toThrow('unauthorized');
    expect(await reachable('127.0.0.1', portOf(address))).toBe(true);
    for (const host of outsideAddresses()) expect(await reachable(host, portOf(address))).toBe(false);
    expect(statSync(home.layout.password).mode & 0o777).toBe(0o600);
    expect(statSync(home.layout.folder).mode & 0o777).toBe(0o700);

    await release();
    taken?.close();
    expect(home.log()).toMatch(/ Stopped\.$/m);
    begun = home.begun();
    await eventually("Java has written the archive of Neo4j's classes", isRecorded, RECORDING_LIMIT);
  });

  it('finds the one that runs, and keeps it while anybody uses it', async () => {
    const holder = await home.hold();
    const [pid] = home.neo4jPids();
    const { address, release } = await startEmbedded(home.config);
    expectUsed(archives()[0], pid);

    expect(address).toEqual(holder.address);
    expect(await embeddedStatus(home.config)).toEqual({
      running: true,
      uri: address.uri,
      pid,
      held: false,
      users: [holder.process.pid, process.pid],
      folder: home.layout.folder,
      bytes: expect.any(Number),
    });

    kill(holder.process.pid!);
    await eventually('the dead process has lost its lease', () => holder.process.signalCode !== null);
    expect(await versionAt(address)).toBe('5.26.31');
    expect((await embeddedStatus(home.config)).users).toEqual([process.pid]);
    await release();
    expect(home.neo4jPids()).toEqual([]);
  });

  it('starts one Neo4j for processes that ask at the same moment', async () => {
    const holders = await Promise.all([home.hold(), home.hold(), home.hold()]);

    expect(new Set(holders.map(({ address }) => address.uri)).size).toBe(1);
    expect(home.neo4jPids()).toHaveLength(1);
    expect((await embeddedStatus(home.config)).users).toHaveLength(3);
  });

  it('asks again where the one that runs ends before it answers, as right after Neo4j was killed', async () => {
    const dying = await dyingSupervisor(home.layout.folder);
    const { address, release } = await startEmbedded(home.config);
    expect(dying.asked()).toBe(1);
    expect(portOf(address)).not.toBe(DEAD_PORT);
    expect(await versionAt(address)).toBe('5.26.31');
    await release();
  });

  it('says in one line why Neo4j does not start', async () => {
    const small = { ...home.config, memory: { heap: '1k', pageCache: '8m' } };

    await expect(startEmbedded(small)).rejects.toThrow(
      `Neo4j did not start: Error occurred during initialization of VM: Too small maximum heap (${home.layout.log}).`,
    );
    expect(home.neo4jPids()).toEqual([]);
  });
});

describe('Neo4jProcess', () => {
  it('says that its port was taken in the meantime, so that another can be tried', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    writeSettings(home.layout, (server.address() as AddressInfo).port, '8m');
    const jars = await ensureJars(home.config.cache, {
      environment: process.env,
      onProgress: () => undefined,
    });

    const neo4jProcess = new Neo4jProcess(
      { java: await findJava(process.env), jars, heap: '256m' },
      home.layout,
    );

    expect(await neo4jProcess.started()).toBe(false);
    await neo4jProcess.stop();
    server.close();
  });
});

describe('when a process that uses Neo4j ends', () => {
  it('by Ctrl-C in its terminal, Neo4j closes its files; a wrong password is named at the next start', async () => {
    const { process: holder } = await home.hold();
    process.kill(-holder.pid!, 'SIGINT');

    await eventually('Neo4j has ended', () => home.neo4jPids().length === 0);
    expect(home.log()).toMatch(/ Stopped\.\n$/);

    const { password, folder } = home.layout;
    const right = readFileSync(password);
    writeFileSync(password, 'wrong');
    await expect(startEmbedded(home.config)).rejects.toThrow(
      `Neo4j does not take the password in ${password}: put the right one there, or delete ${folder} to start anew.`,
    );
    expect(home.neo4jPids()).toEqual([]);
    writeFileSync(password, right);
  });

  it('by kill -9, Neo4j closes its files', async () => {
    const { process: holder } = await home.hold();
    kill(holder.pid!);

    await eventually('Neo4j has ended', () => home.neo4jPids().length === 0);
    expect(home.log()).toMatch(/ Stopped\.\n$/);
  });
});

describe('when the last process that wants Neo4j is killed', () => {
  it('while it starts, it stops', async () => {
    const holder = home.startHolder();
    await eventually('Java runs', () => home.neo4jPids().length === 1);
    kill(holder.pid!);

    await eventually('Neo4j has ended', () => home.neo4jPids().length === 0);
  });
});

describe('when the supervisor is killed', () => {
  it('Neo4j closes its files and ends as well', async () => {
    await home.hold();
    kill(home.supervisorPid());

    await eventually('Neo4j has ended', () => home.neo4jPids().length === 0);
    expect(home.log()).toMatch(/ Stopped\.\n$/);
  });

  it('and Neo4j goes on alone, the next start ends it first; after a crash of everything, the next start works', async () => {
    await home.hold();
    const [orphan] = home.neo4jPids();
    childrenOf(home.supervisorPid(), 'sh').forEach(kill);
    kill(home.supervisorPid());
    expect(home.neo4jPids()).toEqual([orphan]);

    const second = await startEmbedded(home.config);
    expect(await versionAt(second.address)).toBe('5.26.31');
    expect(home.neo4jPids()).toHaveLength(1);
    expect(home.neo4jPids()).not.toEqual([orphan]);

    for (const pid of [home.supervisorPid(), ...home.neo4jPids()]) kill(pid);
    await eventually('Neo4j has ended', () => home.neo4jPids().length === 0);
    expect(await embeddedStatus(home.config)).toMatchObject({ running: false, users: [] });
    // As after a restart of the machine: another process has the id that Neo4j had.
    writeFileSync(home.layout.pid, String(process.pid));

    const third = await startEmbedded(home.config);
    expect(await versionAt(third.address)).toBe('5.26.31');
    expect(home.neo4jPids()).toHaveLength(1);
    await third.release();
  });
});

describe('holdEmbedded', () => {
  it('keeps Neo4j running without any process, until stopEmbedded and the last user', async () => {
    const address = await holdEmbedded(home.config);
    expect(await embeddedStatus(home.config)).toMatchObject({ running: true, held: true, users: [] });

    const { release } = await startEmbedded(home.config);
    await release();
    expect(await versionAt(address)).toBe('5.26.31');

    const lease = await startEmbedded(home.config);
    expect(await stopEmbedded(home.config)).toEqual({ usedBy: [process.pid] });
    expect(await versionAt(address)).toBe('5.26.31');
    await holdEmbedded(home.config);
    await lease.release();
    expect(await versionAt(address)).toBe('5.26.31');

    expect(await stopEmbedded(home.config)).toEqual({ usedBy: [] });
    expect(home.neo4jPids()).toEqual([]);
    expect(await stopEmbedded(home.config)).toEqual({ usedBy: [] });
    expect(await embeddedStatus(home.config)).toMatchObject({ running: false, held: false });
  });
});

// The last: what is written in place of the archive is cut off.
describe("the archive of Neo4j's classes", () => {
  it('is left where Java crashes over it, and written anew', async () => {
    const [archive = ''] = archives();
    const cut = archive.replace(/\d+\.jsa$/u, '20000000.jsa'); // Its length would tell, so its name lies.
    renameSync(archive, cut);
    chmodSync(cut, 0o600);
    truncateSync(cut, 20_000_000);

    const { address } = await startEmbedded(home.config);
    expect(await versionAt(address)).toBe('5.26.31');
    expect(archives()).toEqual([]);
    expect(commandLine(home.neo4jPids()[0]!)).toContain('-XX:ArchiveClassesAtExit=');
  });
});

function expectUsed(archive = 'none', pid: number | undefined): void {
  expect(commandLine(pid!)).toContain(`-XX:SharedArchiveFile=${archive} `);
  if (process.platform !== 'linux') return;
  expect(readFileSync(`/proc/${pid}/maps`, 'utf8')).toContain(archive);
}

/** Seconds; four on an idle machine. */
const RECORDING_LIMIT = 60;

/** Java has ended then, too. */
function isRecorded(): boolean {
  return archives().length === 1 && home.neo4jPids().length === 0;
}

function archives(): string[] {
  return readdirSync(cache)
    .filter((name) => name.endsWith('.jsa'))
    .map((name) => path.join(cache, name));
}

async function versionAt(address: Neo4jAddress): Promise<unknown> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD versions RETURN versions[0] AS v',
    );
    return records[0]!.get('v');
  } finally {
    await driver.close();
  }
}

function portOf({ uri }: Neo4jAddress): number {
  return Number(new URL(uri).port);
}

/** Takes a port; undefined if somebody has it already. */
function listen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined)).listen(port, '127.0.0.1', () => resolve(server));
  });
}

function reachable(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
}

function outsideAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address),
  );
}

/** Nothing listens there, and no program is given it by chance. */
const DEAD_PORT = 1;

/** A supervisor that tells the address of a Neo4j that is gone, and sees half a second later that it is. */
async function dyingSupervisor(folder: string): Promise<{ asked: () => number }> {
  let asked = 0;
  const server = createServer((socket) => {
    asked += 1;
    const uri = `bolt://127.0.0.1:${DEAD_PORT}`;
    socket.write(`${JSON.stringify({ stopping: false, held: false, users: [], uri })}\n`);
    setTimeout(() => {
      server.close();
      socket.destroy();
    }, 500);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  takeHome(folder, { generation: 1, pid: process.pid, port, token: 'dying' });
  return { asked: () => asked };
}
