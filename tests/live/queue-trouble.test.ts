/** A Redis that goes away, comes back empty, is full, or is another one than was meant: nothing waits for ever, and one line says why. */
import { setTimeout as sleep } from 'node:timers/promises';
import { NotBegun, openConsumer } from '../../src/queue/article-consumer';
import { openQueue, type ArticleQueue } from '../../src/queue/article-queue';
import { connectRedis } from '../../src/queue/connect-redis';
import type { ArticleJob } from '../../src/queue/job';
import { watchQueue } from '../../src/queue/watch-queue';
import { atMost } from '../../src/util/at-most';
import { runHearsay } from '../support/run-hearsay';
import { freePort, startOwnRedis, type TestRedis } from '../support/start-redis';

jest.setTimeout(120_000);

const LOOK = 1_000;
const opened: { close(): Promise<void> }[] = [];

let port: number;
let url: string;
let redis: TestRedis;
let notes: string[];

beforeEach(async () => {
  port = await freePort();
  url = `redis://127.0.0.1:${port}`;
  redis = await startOwnRedis(port);
  notes = [];
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  await redis.stop();
});

async function open(): Promise<ArticleQueue<string>> {
  const queue = await openQueue<string>(url, { note: (message) => notes.push(message), look: LOOK });
  opened.push(queue);
  return queue;
}

async function consume(): Promise<void> {
  const work = async ({ article }: ArticleJob) => `read ${article.meta.title}`;
  opened.push(await openConsumer({ url, work, atOnce: 2, lease: 30, onDone: () => undefined }));
}

async function startAgain(more: readonly string[] = []): Promise<void> {
  await redis.stop();
  await sleep(500);
  redis = await startOwnRedis(port, more);
}

async function sizeInRedis(): Promise<number> {
  const connection = await connectRedis(url);
  const [, bytes] = /used_memory:(\d+)/.exec(await connection.info('memory')) ?? [];
  connection.disconnect();
  return Number(bytes);
}

const job = (title: string, body = title): ArticleJob => ({
  article: { meta: { title }, format: 'text', body },
  receipt: { key: title, from: title },
});
const here = () => `127.0.0.1:${port}`;

describe('a Redis that', () => {
  it('comes back empty is given again what it has lost', async () => {
    const queue = await open();
    const asked = queue.ask(job('one'), 'r');
    await sleep(300);
    await startAgain();
    await consume();
    expect(await asked).toBe('read one');
    expect(notes).toEqual([
      `Redis does not answer at ${here()}: waiting until it does`,
      'Redis answers again',
      ...notes.slice(2),
    ]);
  });

  it('is full takes the rest as workers make room, and none of what nobody makes room for', async () => {
    await startAgain(['--maxmemory', '8mb', '--maxmemory-policy', 'noeviction']);
    const queue = await open();
    const texts = Array.from({ length: 30 }, (_, index) => job(`${index}`, 'said '.repeat(80_000) + index));
    const asked = Promise.all(texts.map((one) => queue.ask(one, 'r')));
    await sleep(1_000);
    await consume();
    expect(await asked).toEqual(texts.map((_, index) => `read ${index}`));
    const full = `Redis at ${here()} is full: raise its maxmemory, or let workers make room.`;
    expect(notes).toContain(full);
    await expect(queue.ask(job('huge', 'said '.repeat(2_000_000)), 'r')).rejects.toThrow(full);
  });

  it('has given what was read keeps nothing of it', async () => {
    const queue = await open();
    await consume();
    const before = await sizeInRedis();
    await Promise.all(
      ['1', '2', '3', '4', '5'].map((name) => queue.ask(job(name, 'said '.repeat(400_000)), 'r')),
    );
    expect((await sizeInRedis()) - before).toBeLessThan(5_000_000); // Two megabytes were in each.
  });

  it('nobody takes from, or that is paused, is told of', async () => {
    const queue = await open();
    const asked = queue.ask(job('one'), 'r');
    await sleep(2.5 * LOOK);
    await queue.pause();
    await sleep(2.5 * LOOK);
    expect(notes).toEqual([
      'no worker takes from the queue: start "hearsay worker"',
      'the queue is paused: "hearsay queue resume" ends that',
    ]);
    await queue.resume();
    await consume();
    expect(await asked).toBe('read one');
  });

  it('goes away is told within seconds to whoever looks at the queue, and looked at again when it is back', async () => {
    const seen = watchQueue(url);
    opened.push(seen);
    expect(await seen.state()).toMatchObject({ waiting: 0, paused: false });
    await redis.stop();
    const began = Date.now();
    await expect(seen.state()).rejects.toThrow('Redis does not answer');
    await expect(seen.state()).rejects.toThrow('Redis does not answer');
    expect(Date.now() - began).toBeLessThan(9_000);
    redis = await startOwnRedis(port);
    expect(await seen.state()).toMatchObject({ waiting: 0 });
  });

  it('is given back what a worker has not begun when it is told to stop, at once', async () => {
    const queue = await open();
    let free: (() => void) | undefined;
    const inTurn = atMost(1);
    const begun: string[] = [];
    const work = ({ article }: ArticleJob, isClosing: () => boolean) =>
      inTurn(async () => {
        if (isClosing()) throw new NotBegun();
        begun.push(article.meta.title ?? '');
        await new Promise<void>((resolve) => (free = resolve));
        return 'late';
      });
    const worker = await openConsumer({ url, work, atOnce: 4, lease: 30, onDone: () => undefined });
    const asked = Promise.all(['1', '2', '3', '4'].map((title) => queue.ask(job(title), 'r')));
    while ((await queue.state()).active < 4) await sleep(50);
    const closed = worker.close();
    free?.();
    await closed;
    expect([begun.length, await queue.state()]).toMatchObject([1, { waiting: 3, active: 0, delayed: 0 }]);
    await consume();
    expect((await asked).sort()).toEqual([
      'late',
      ...['1', '2', '3', '4'].filter((one) => one !== begun[0]).map((one) => `read ${one}`),
    ]);
  });

  it('is not the one that was meant is told in one line', async () => {
    const status = (address: string) => runHearsay(['queue', 'status'], { env: { REDIS_URL: address } });
    expect(status(`${url}/99`)).toMatchObject({
      code: 1,
      err: `hearsay: Redis at ${here()} has no such database: check the number at the end of REDIS_URL.\n`,
    });
    expect(status(`${url}/news`)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^hearsay: REDIS_URL is no address such as .+\n$/),
    });
    const connection = await connectRedis(url);
    await connection.set('bull:hearsay-articles:wait', 'of another program');
    connection.disconnect();
    expect(status(url)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^hearsay: Redis at 127\.0\.0\.1:\d+ has other things under the names of the queue .+\n$/,
      ),
    });
    await startAgain(['--requirepass', 'secret']);
    expect(status(url.replace('//', '//:wrong@'))).toMatchObject({
      code: 1,
      err: `hearsay: Redis at ${here()} refuses the login: check the user and the password in REDIS_URL.\n`,
    });
  });
});
