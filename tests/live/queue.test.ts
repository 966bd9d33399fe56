/** Many machines, here as processes: the graph is that of one, also when one of them is killed in the middle. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UnrecoverableError } from 'bullmq';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { openConsumer } from '../../src/queue/article-consumer';
import { openQueue, type ArticleQueue } from '../../src/queue/article-queue';
import { connectRedis } from '../../src/queue/connect-redis';
import { packJob, unpackJob, type ArticleJob } from '../../src/queue/job';
import { projectRoot } from '../../src/util/project-root';
import { dumpGraph, emptyGraph } from '../support/dump-graph';
import { envOf, FaultBed } from '../support/fault-bed';
import { testAddress } from '../support/neo4j-address';
import { runHearsay } from '../support/run-hearsay';
import { startRedis, type TestRedis } from '../support/start-redis';

jest.setTimeout(180_000);

const bed = new FaultBed(12);
const env = envOf(testAddress());
const started: ChildProcess[] = [];
const consumers: { close(): Promise<void> }[] = [];

let graph: Graph;
let redis: TestRedis;
let queue: ArticleQueue<unknown>;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  await migrate(graph);
  redis = await startRedis();
});
beforeEach(async () => {
  await emptyGraph(graph);
  const connection = await connectRedis(redis.url);
  await connection.flushdb();
  connection.disconnect();
  queue = await openQueue(redis.url);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map(end));
  await Promise.all(consumers.splice(0).map((consumer) => consumer.close()));
  await queue.close();
});
afterAll(async () => {
  bed.remove();
  await emptyGraph(graph);
  await graph.close();
  await redis.stop();
});

function startWorker(): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const args = [path.join(projectRoot, 'bin', 'hearsay.js'), 'worker', '--no-embeddings'];
  const worker = spawn(process.execPath, args, {
    env: { PATH, HOME, ...env, REDIS_URL: redis.url, HEARSAY_LEASE: '2', HEARSAY_WORKERS: '1' },
    stdio: 'ignore',
  });
  started.push(worker);
  return worker;
}

/** A worker that goes on would take the documents of the next test. */
async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1_200 && !(await holds()); attempt += 1) await sleep(25);
}

const job = (text: string): ArticleJob => ({
  article: { meta: { title: text }, format: 'text', body: text },
  receipt: { key: text, from: text },
});

describe('three workers, one of which is killed', () => {
  it('make the graph that one process makes', async () => {
    await bed.finish(env);
    const alone = await dumpGraph(graph);
    await emptyGraph(graph);

    const first = startWorker();
    const run = bed.start({ ...env, REDIS_URL: redis.url });
    await until(async () => (await queue.state()).active > 0);
    first.kill('SIGKILL');
    expect((await queue.state()).active).toBeGreaterThan(0); // What it had is still its own.
    startWorker();
    startWorker();
    expect(await run.ended).toEqual({ code: 0, err: expect.stringContaining('articles: 17 new or changed') });
    expect(await dumpGraph(graph)).toEqual(alone);
    expect(await queue.state()).toEqual({ waiting: 0, active: 0, delayed: 0, dead: 0, paused: false });
  });
});

describe('the queue', () => {
  const consume = async (work: (one: ArticleJob) => Promise<string>) =>
    consumers.push(
      await openConsumer({ url: redis.url, work, atOnce: 2, lease: 2, onDone: () => undefined }),
    );

  it('does a document again later that failed, and once where it was put in twice', async () => {
    const tries: string[] = [];
    await consume(async ({ article }) => {
      tries.push(article.meta.title ?? '');
      if (tries.length === 1) throw new Error('Neo4j is away');
      return 'done';
    });
    const both = [queue.ask(job('one'), 'r'), queue.ask(job('one'), 'r')];
    expect(await Promise.all(both)).toEqual(['done', 'done']);
    expect(tries).toEqual(['one', 'one']);
  });

  it('is told apart by its command line: how it stands, what it gave up, and on with it', async () => {
    const hearsay = (...args: readonly string[]) =>
      runHearsay(['queue', ...args, '--json'], { env: { REDIS_URL: redis.url } });
    expect(JSON.parse(hearsay('pause').out)).toEqual({ paused: true });
    const asked = queue.ask(job('one'), 'r');
    asked.catch(() => undefined);
    await until(async () => (await queue.state()).waiting > 0);
    expect(JSON.parse(hearsay('status').out)).toEqual({
      waiting: 1,
      active: 0,
      delayed: 0,
      dead: 0,
      paused: true,
    });
    expect(JSON.parse(hearsay('resume').out)).toEqual({ paused: false });
    await consume(async () => 'done');
    expect(await asked).toBe('done');
  });

  it('keeps what it gave up with the reason, and does it again when it is put back', async () => {
    let isAway = true;
    await consume(async () => {
      if (isAway) throw new UnrecoverableError('the disk is full');
      return 'done';
    });
    await expect(queue.ask(job('one'), 'r')).rejects.toThrow('the disk is full');
    const env = { REDIS_URL: redis.url };
    const listed = runHearsay(['queue', 'dead', '--json'], { env });
    expect(JSON.parse(listed.out)).toEqual([
      { id: expect.any(String), name: 'one', reason: 'the disk is full', attempts: 1 },
    ]);
    isAway = false;
    expect(runHearsay(['queue', 'retry'], { env })).toMatchObject({ code: 0, out: '1 put back.\n' });
    await until(async () => (await queue.state()).dead + (await queue.state()).waiting === 0);
    expect(await queue.state()).toEqual({ waiting: 0, active: 0, delayed: 0, dead: 0, paused: false });
    expect(runHearsay(['queue', 'dead', '--json'], { env }).out).toBe('[]\n');
  });

  it('gives out no more in a second than it was told to, all machines together', async () => {
    const at: number[] = [];
    const work = async () => {
      at.push(Date.now());
      return 'done';
    };
    for (let machine = 0; machine < 2; machine += 1) {
      const settings = { url: redis.url, work, atOnce: 4, lease: 2, rate: 2, onDone: () => undefined };
      consumers.push(await openConsumer(settings));
    }
    await Promise.all(['1', '2', '3', '4', '5'].map((name) => queue.ask(job(name), 'r')));
    expect(at[4]! - at[0]!).toBeGreaterThan(1_800); // Two, two and one.
    const { code, err } = runHearsay(['worker', '--rate', 'fast'], { env: { REDIS_URL: redis.url } });
    expect([code, err]).toEqual([2, expect.stringContaining('Give a whole number from 1.')]);
  });

  it('carries bytes as they are', () => {
    const pdf: ArticleJob = {
      article: { meta: { path: 'a.pdf' }, format: 'pdf', bytes: new Uint8Array([0, 255, 128]) },
      receipt: { key: 'a.pdf', from: 'a.pdf' },
    };
    expect(unpackJob(JSON.parse(JSON.stringify(packJob(pdf))))).toEqual(pdf);
  });

  it('says in one line that Redis is away', () => {
    const { code, err } = runHearsay(['queue', 'status'], {
      env: { REDIS_URL: 'redis://:secret@127.0.0.1:1' },
    });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^hearsay: Redis does not answer at 127\.0\.0\.1:1 \(.+\): start it, or check REDIS_URL.+\n$/,
    );
    expect(err).not.toContain('secret');
  });
});
