import { setTimeout as sleep } from 'node:timers/promises';

/** One request at a time to each host, and a pause after it. */
export interface Turns {
  /** `pause` in milliseconds. */
  take<T>(host: string, pause: number, work: () => Promise<T>): Promise<T>;
}

/** Turns among the requests of this process. */
export function createTurns(): Turns {
  const lines = new Map<string, Promise<unknown>>();
  return {
    take(host, pause, work) {
      const before = lines.get(host) ?? Promise.resolve();
      const mine = before.then(work);
      const after = mine
        .catch(() => undefined)
        .then(() => sleep(pause, undefined, { ref: false }))
        .finally(() => {
          if (lines.get(host) === after) lines.delete(host);
        });
      lines.set(host, after);
      return mine;
    },
  };
}
