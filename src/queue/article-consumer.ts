/** What a machine takes from the queue and does, until it is closed. */
import { WaitingError, Worker, type Job } from 'bullmq';
import { QUEUE_NAME } from './article-queue';
import { connectRedis } from './connect-redis';
import { explainRedis } from './explain-redis';
import { unpackJob, type ArticleJob, type PackedJob } from './job';

/** A document that ended so many machines in the middle of their work is given up. */
const MOST_DEATHS = 3;

export interface ConsumerSettings<Result> {
  readonly url: string;
  /** What rejects is tried again later; with `NotBegun` others do it at once. */
  readonly work: (job: ArticleJob, isClosing: () => boolean) => Promise<Result>;
  /** Documents under way on this machine. */
  readonly atOnce: number;
  /** Documents a second, all machines together; undefined: as many as they can. */
  readonly rate?: number | undefined;
  /** Seconds after which the documents of a machine that is gone are taken over. */
  readonly lease: number;
  /** Hears in one line that nothing can be taken, and why. */
  readonly note?: (message: string) => void;
  readonly onDone: (outcome: { readonly name: string; readonly trouble?: string }) => void;
}

/** A document that was not begun when this machine was told to stop. */
export class NotBegun extends Error {
  override readonly name = 'NotBegun';
}

export interface Consumer {
  /** Ends what is under way, gives back what is not begun, and takes nothing new. */
  close(): Promise<void>;
}

export async function openConsumer<Result>(settings: ConsumerSettings<Result>): Promise<Consumer> {
  const { url, work, atOnce, rate, lease, onDone, note } = settings;
  const connection = await connectRedis(url, note);
  let closing = false;
  const workOn = async (job: Job<PackedJob, Result>, token?: string) => {
    try {
      return await work(unpackJob(job.data), () => closing);
    } catch (error) {
      if (!(error instanceof NotBegun)) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    }
  };
  const worker = new Worker<PackedJob, Result>(QUEUE_NAME, workOn, {
    connection,
    concurrency: atOnce,
    lockDuration: lease * 1000,
    stalledInterval: lease * 500,
    maxStalledCount: MOST_DEATHS,
    ...(rate && { limiter: { max: rate, duration: 1000 } }),
  });
  const nameOf = (job: { data: PackedJob } | undefined) => job?.data.receipt?.key ?? 'a document';
  worker.on('completed', (job) => onDone({ name: nameOf(job) }));
  worker.on('failed', (job, error) => onDone({ name: nameOf(job), trouble: error.message }));
  let told: string | undefined;
  // Where Redis is away the connection tells it; it is asked again until it is back.
  worker.on('error', (error) => {
    const trouble = explainRedis(error, url)?.message;
    if (trouble !== undefined && trouble !== told) note?.((told = trouble));
  });
  await worker.waitUntilReady();
  return {
    close: async () => {
      closing = true;
      await worker.close();
      connection.disconnect();
    },
  };
}
