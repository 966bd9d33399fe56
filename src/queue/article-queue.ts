/** The queue of documents to read, kept in Redis: who puts them in, and how it stands. */
import { Queue, QueueEvents, type Job } from 'bullmq';
import { Asker } from './asker';
import { connectRedis } from './connect-redis';
import { explainRedis } from './explain-redis';
import type { ArticleJob, PackedJob } from './job';

export const QUEUE_NAME = 'hearsay-articles';

export interface QueueState {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  /** Given up after every try. */
  readonly dead: number;
  readonly paused: boolean;
}

export interface DeadJob {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  readonly attempts: number;
}

/** `Result`: what came of a job, as the machine that did it says. */
export interface ArticleQueue<Result> {
  /** Puts a document in and waits until some machine has read it; rejects with its reason once it is given up. */
  ask(job: ArticleJob, version: string): Promise<Result>;
  state(): Promise<QueueState>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  dead(): Promise<readonly DeadJob[]>;
  /** Puts all that was given up in again; how many. */
  revive(): Promise<number>;
  close(): Promise<void>;
}

export interface QueueSettings {
  /** Hears in one line why nothing goes on, such as that Redis is away. */
  readonly note?: (message: string) => void;
  /** Milliseconds without news of a document after which it is looked after. */
  readonly look?: number;
}

export async function openQueue<Result>(
  url: string,
  { note = () => undefined, look }: QueueSettings = {},
): Promise<ArticleQueue<Result>> {
  const [connection, listening] = await Promise.all([connectRedis(url, note), connectRedis(url)]);
  const queue = new Queue<PackedJob, Result>(QUEUE_NAME, { connection });
  const events = new QueueEvents(QUEUE_NAME, { connection: listening });
  // Everyone who waits listens to both.
  queue.setMaxListeners(0);
  events.setMaxListeners(0);
  // Redis is away, and `note` has heard it.
  queue.on('error', () => undefined);
  events.on('error', () => undefined);
  await events.waitUntilReady();
  const asker = new Asker<Result>(queue, events, { url, note, look });
  const explained = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw explainRedis(error, url) ?? error;
    }
  };
  return {
    ask: (job, version) => asker.ask(job, version),
    state: () => explained(stateOf(queue)),
    pause: () => explained(queue.pause()),
    resume: () => explained(queue.resume()),
    dead: async () => (await explained(queue.getFailed())).map(toDead),
    revive: () => explained(revive(queue)),
    close: async () => {
      await Promise.all([queue.close(), events.close()]);
      connection.disconnect();
      listening.disconnect();
    },
  };
}

export async function stateOf(queue: Queue): Promise<QueueState> {
  const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed');
  return {
    waiting: (counts['wait'] ?? 0) + (counts['prioritized'] ?? 0),
    active: counts['active'] ?? 0,
    delayed: counts['delayed'] ?? 0,
    dead: counts['failed'] ?? 0,
    paused: await queue.isPaused(),
  };
}

async function revive(queue: Queue): Promise<number> {
  const dead = await queue.getFailed();
  await Promise.all(dead.map((job) => job.retry()));
  return dead.length;
}

function toDead({ id = '', data, failedReason, attemptsMade }: Job<PackedJob>): DeadJob {
  const { receipt } = data;
  return { id, name: receipt?.key ?? id, reason: failedReason, attempts: attemptsMade };
}
