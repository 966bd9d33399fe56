import { Queue } from 'bullmq';
import type Redis from 'ioredis';
import { QUEUE_NAME, stateOf, type QueueState } from './article-queue';
import { connectRedis } from './connect-redis';

/** How the queue stands, for whoever looks at it now and then. */
export interface QueueWatch {
  /** Rejects while Redis is away. */
  state(): Promise<QueueState>;
  close(): Promise<void>;
}

/** Connects when it is asked first, and again as long as Redis has not answered. */
export function watchQueue(url: string): QueueWatch {
  let opened: Promise<{ readonly queue: Queue; readonly connection: Redis }> | undefined;
  const open = async () => {
    const connection = await connectRedis(url);
    return { connection, queue: new Queue(QUEUE_NAME, { connection }) };
  };
  return {
    async state() {
      opened ??= open();
      try {
        return await stateOf((await opened).queue);
      } catch (error) {
        opened = undefined;
        throw error;
      }
    },
    async close() {
      const parts = await opened?.catch(() => undefined);
      parts?.connection.disconnect();
      await parts?.queue.close();
    },
  };
}
