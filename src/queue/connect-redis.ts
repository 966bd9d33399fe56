import Redis from 'ioredis';
import { ConfigError } from '../errors';
import { withDeadline } from '../util/deadline';
import { explainRedis, hostOf } from './explain-redis';

const ANSWER_MS = 5_000;

/**
 * A connection to the Redis of REDIS_URL that answers; afterwards it comes back by itself when it is lost. `note` hears
 * in one line that it is lost, and that it is back.
 */
export async function connectRedis(url: string, note?: (message: string) => void): Promise<Redis> {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  let reason = 'no answer';
  redis.on('error', (error: Error) => (reason = error.message));
  try {
    // By itself it would go on with database 0 where there is none of this number.
    await withDeadline(redis.select(redis.options.db ?? 0), ANSWER_MS, () => new Error(reason));
    if (note) tellAway(redis, url, note);
    return redis;
  } catch (error) {
    redis.disconnect();
    const { message } = error as Error;
    throw (
      explainRedis(error, url) ??
      new ConfigError(
        `Redis does not answer at ${hostOf(url)} (${message}): start it, or check REDIS_URL, or unset it to read on this machine alone.`,
      )
    );
  }
}

function tellAway(redis: Redis, url: string, note: (message: string) => void): void {
  let isAway = false;
  redis.on('reconnecting', () => {
    if (!isAway) note(`Redis does not answer at ${hostOf(url)}: waiting until it does`);
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) note('Redis answers again');
    isAway = false;
  });
}
