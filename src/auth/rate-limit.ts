/** How much of something each client may use in a minute: a count that starts anew with every minute. */
import { AccessError } from '../errors';

const MINUTE = 60_000;

export interface Allowance {
  /** Takes so much for a client; `AccessError` where that is more than is left, and then nothing is taken. */
  take(client: string, amount: number): void;
}

/** `what` is told to who has used up: "requests". Memory is bounded by the clients of one minute. */
export function allowance(perMinute: number, what: string, now: () => number = Date.now): Allowance {
  let minute = 0;
  let used = new Map<string, number>();
  return {
    take(client, amount) {
      const current = Math.floor(now() / MINUTE);
      if (current !== minute) [minute, used] = [current, new Map()];
      const total = (used.get(client) ?? 0) + amount;
      if (total > perMinute) {
        const seconds = Math.ceil(((current + 1) * MINUTE - now()) / 1000);
        throw new AccessError(
          'RATE_LIMITED',
          `Too many ${what} in this minute (the limit is ${perMinute}): go on in ${seconds} seconds.`,
        );
      }
      used.set(client, total);
    },
  };
}
