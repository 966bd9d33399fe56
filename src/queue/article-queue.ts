/** The queue of documents to read, kept in Redis: who puts them in, and how it stands. */
import { Queue, QueueEvents, type Job } from 'bullmq';
import { hash } from '../util/hash';
import { connectRedis } from './connect-redis';
import { packJob, type ArticleJob, type PackedJob } from './job';

export const QUEUE_NAME = 'hearsay-articles';

/** A job that fails for a reason that may pass (Neo4j is away) is tried so often, after 2, 4, 8 … seconds. */
const ATTEMPTS = 8;
const FIRST_DELAY_MS = 2_000;
/** What is done is kept for whoever waits for it. */
const KEPT_S = 3_600;

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

export async function openQueue<Result>(url: string): Promise<ArticleQueue<Result>> {
  const [connection, listening] = await Promise.all([connectRedis(url), connectRedis(url)]);
  const queue = new Queue<PackedJob, Result>(QUEUE_NAME, { connection });
  const events = new QueueEvents(QUEUE_NAME, { connection: listening });
  // Everyone who waits listens to it.
  events.setMaxListeners(0);
  await events.waitUntilReady();
  return {
    ask: (job, version) => ask(queue, events, job, version),
    state: () => stateOf(queue),
    pause: () => queue.pause(),
    resume: () => queue.resume(),
    dead: async () => (await queue.getFailed()).map(toDead),
    revive: () => revive(queue),
    close: async () => {
      await Promise.all([queue.close(), events.close()]);
      connection.disconnect();
      listening.disconnect();
    },
  };
}

/** The same document by the same reader is one job, also when two put it in at once or a cut-off run is run again. */
async function ask<Result>(
  queue: Queue<PackedJob, Result>,
  events: QueueEvents,
  job: ArticleJob,
  version: string,
): Promise<Result> {
  const packed = packJob(job);
  const jobId = hash(version, JSON.stringify(packed.article), packed.bytes ?? '');
  const old = await queue.getJob(jobId);
  if (old && ((await old.isCompleted()) || (await old.isFailed()))) await old.remove().catch(() => undefined);
  const put = await queue.add('read', packed as never, {
    jobId,
    attempts: ATTEMPTS,
    backoff: { type: 'exponential', delay: FIRST_DELAY_MS },
    removeOnComplete: { age: KEPT_S },
  });
  return (await put.waitUntilFinished(events)) as Result;
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
