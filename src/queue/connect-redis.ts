import Redis from 'ioredis';
import { ConfigError } from '../errors';
import { withDeadline } from '../util/deadline';

const ANSWER_MS = 5_000;

/** A connection to the Redis of REDIS_URL that answers; afterwards it comes back by itself when it is lost. */
export async function connectRedis(url: string): Promise<Redis> {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  let reason = 'no answer';
  redis.on('error', (error: Error) => (reason = error.message));
  try {
    await withDeadline(redis.ping(), ANSWER_MS, () => new Error(reason));
    return redis;
  } catch (error) {
    redis.disconnect();
    const { host } = new URL(url);
    throw new ConfigError(
      `Redis does not answer at ${host} (${(error as Error).message}): start it, or check REDIS_URL, or unset it to read on this machine alone.`,
    );
  }
}
