/**
 * Nothing lost, nothing twice: runs that come to harm at random moments, and are run again, leave the graph of a run that
 * came to none. `npm run faults` does it with every kind of harm, at least 50 times; FAULTS and SEED say how often and where.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jAddress } from '../../src/config';
import { Random } from '../../src/eval/resolution/random';
import { holdEmbedded } from '../../src/graph/embedded/embedded';
import { stopEmbedded } from '../../src/graph/embedded/database';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { openWire } from '../support/cuttable-wire';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { EmbeddedHome, kill } from '../support/embedded-home';
import { envOf, FaultBed, type Running } from '../support/fault-bed';
import { testAddress } from '../support/neo4j-address';

const FAULTS = Number(process.env['FAULTS'] ?? 0);
const SEED = Number(process.env['SEED'] ?? 1);
const isLong = FAULTS > 0;

jest.setTimeout(isLong ? 3_600_000 : 180_000);

const random = new Random(SEED);
const bed = new FaultBed(isLong ? 30 : 10);

let graph: Graph;
let clean: readonly string[];
let changed: readonly string[];
/** How long (ms) a run takes that comes to no harm. */
let whole = 0;

/** In the middle of a run, wherever that is. */
const someTime = () => Math.round(whole * (0.15 + 0.85 * random.next()));

async function dump(): Promise<readonly string[]> {
  return [...(await dumpGraph(graph)), ...(await ledger())];
}

/** What the ledger says, but for times and tries. */
async function ledger(): Promise<readonly string[]> {
  const rows = await graph.runText<{ input: object }>(
    'MATCH (i:Input) RETURN i {.id, .status, .hash, .size, .document, .text, .reader} AS input ORDER BY i.id',
  );
  return rows.map(({ input }) => JSON.stringify(input));
}

async function cleanDumps(address: Neo4jAddress): Promise<void> {
  await emptyGraph(graph);
  bed.write(0);
  const began = Date.now();
  await bed.finish(envOf(address));
  whole = Date.now() - began;
  clean = await dump();
  if (!isLong) return;
  bed.write(1);
  await bed.finish(envOf(address));
  changed = await dump();
}

/** What the graph is after each version of the articles; a short run has one. */
function versions(): readonly (readonly [version: number, expected: readonly string[]])[] {
  return isLong
    ? [
        [0, clean],
        [1, changed],
      ]
    : [[0, clean]];
}

/** Articles, and then their next version, each with harm done to the run `times` before one ends well. */
async function withHarm(address: Neo4jAddress, times: number, harm: () => Promise<unknown>): Promise<void> {
  for (const [version, expected] of versions()) {
    if (version === 0) await emptyGraph(graph);
    bed.write(version);
    for (let time = 0; time < times; time += 1) await harm();
    await bed.finish(envOf(address));
    expect(await dump()).toEqual(expected);
  }
}

async function killed(run: Running, after: number): Promise<void> {
  await Promise.race([sleep(after), run.ended]);
  run.process.kill('SIGKILL');
  await run.ended;
}

afterAll(() => bed.remove());

describe('a graph that is there', () => {
  const address = testAddress();
  const rounds = isLong ? Math.ceil(FAULTS / 6) : 1;
  const times = isLong ? `${2 * rounds} times` : 'once';

  beforeAll(async () => {
    graph = await openGraph(address);
    await migrate(graph);
    await cleanDumps(address);
  });
  afterAll(async () => {
    await emptyGraph(graph);
    await graph.close();
  });

  it(`survives that the process is killed, ${times}`, () =>
    withHarm(address, rounds, () => killed(bed.start(envOf(address)), someTime())));

  it(`survives that the connection is cut, ${times}`, async () => {
    const wire = await openWire(address.uri);
    await withHarm(address, rounds, async () => {
      const run = bed.start(envOf(address, wire.uri));
      await Promise.race([sleep(someTime()), run.ended]);
      await wire.cut(random.below(1_500));
      await run.ended;
    });
    await wire.close();
  });

  it(`survives that two write at once and one of them is killed, ${times}`, () =>
    withHarm(address, rounds, async () => {
      const [one, other] = [bed.start(envOf(address), 2), bed.start(envOf(address), 3)];
      await killed(one, someTime());
      expect(await other.ended).toMatchObject({ code: 0 });
    }));
});

(isLong ? describe : describe.skip)('a Neo4j of its own', () => {
  const rounds = Math.ceil(FAULTS / 16);
  let home: EmbeddedHome;

  /** Starts it again if need be, and opens it. */
  async function open(): Promise<Neo4jAddress> {
    await graph?.close();
    await sleep(1_500); // Its supervisor has noticed by then that it was killed.
    const address = await holdEmbedded(home.config);
    graph = await openGraph(address);
    await migrate(graph);
    return address;
  }
  async function close(): Promise<void> {
    await graph.close();
    await stopEmbedded(home.config);
    home.remove();
  }

  it(`survives that Neo4j is killed, ${2 * rounds} times`, async () => {
    home = new EmbeddedHome();
    await cleanDumps(await open());
    for (const [version, expected] of versions()) {
      if (version === 0) await emptyGraph(graph);
      bed.write(version);
      for (let time = 0; time < rounds; time += 1) {
        const run = bed.start(envOf(await open()));
        await Promise.race([sleep(someTime()), run.ended]);
        home.neo4jPids().forEach(kill);
        await killed(run, random.below(2_000));
      }
      await bed.finish(envOf(await open()));
      expect(await dump()).toEqual(expected);
    }
    await close();
  });

  it('survives a full disk', async () => {
    const disk = mountSmallDisk();
    if (!disk) return console.log('A full disk was not tried: no small file system can be mounted here.');
    try {
      await withFullDisk(disk);
    } finally {
      execFileSync('umount', ['--lazy', disk]);
    }
  });

  async function withFullDisk(disk: string): Promise<void> {
    home = new EmbeddedHome({}, disk);
    await cleanDumps(await open());
    for (const [version, expected] of versions()) {
      if (version === 0) await emptyGraph(graph);
      bed.write(version);
      const filler = path.join(disk, 'filler');
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 200_000)));
      const run = bed.start(envOf(await open().catch(() => testAddress())));
      await killed(run, 4 * whole);
      rmSync(filler);
      home.neo4jPids().forEach(kill);
      await bed.finish(envOf(await open()));
      expect(await dump()).toEqual(expected);
    }
    await close();
  }
});

/** A file system in memory that is soon full; undefined where this process may not mount one. */
function mountSmallDisk(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const place = mkdtempSync(path.join(tmpdir(), 'hearsay-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    rmSync(place, { recursive: true });
    return undefined;
  }
}
