import { Queue } from 'bullmq';
import type Redis from 'ioredis';
import { withDeadline } from '../util/deadline';
import { QUEUE_NAME, stateOf, type QueueState } from './article-queue';
import { connectRedis } from './connect-redis';

/** How the queue stands, for whoever looks at it now and then. */
export interface QueueWatch {
  /** Rejects soon while Redis is away. */
  state(): Promise<QueueState>;
  close(): Promise<void>;
}

/** Milliseconds that Redis may take: Prometheus waits for no longer than ten seconds. */
const LIMIT = 2_000;

interface Opened {
  readonly connection: Redis;
  readonly queue: Queue;
}

/** Connects when it is asked first, and again after it was not answered. */
export function watchQueue(url: string): QueueWatch {
  let opened: Promise<Opened> | undefined;
  const open = async (): Promise<Opened> => {
    const connection = await connectRedis(url);
    const queue = new Queue(QUEUE_NAME, { connection });
    queue.on('error', () => undefined); // Whoever asks is told.
    return { connection, queue };
  };
  const close = async () => {
    const parts = opened;
    opened = undefined;
    const { connection, queue } = (await parts?.catch(() => undefined)) ?? {};
    connection?.disconnect();
    await queue?.close();
  };
  return {
    async state() {
      opened ??= open();
      const asked = opened.then(({ queue }) => stateOf(queue));
      try {
        return await withDeadline(asked, LIMIT, () => new Error('Redis does not answer.'));
      } catch (error) {
        void close();
        throw error;
      }
    },
    close,
  };
}
