import { setTimeout as sleep } from 'node:timers/promises';

/** One request at a time to each host, and a pause after it. */
export interface Turns {
  /** `pause` in milliseconds. */
  take<T>(host: string, pause: number, work: () => Promise<T>): Promise<T>;
}

/** Turns among the requests of this process. Who waits keeps the process from ending; a pause for which nobody waits does not. */
export function createTurns(): Turns {
  /** When each host may be asked again. */
  const lines = new Map<string, Promise<number>>();
  return {
    take(host, pause, work) {
      const before = lines.get(host) ?? Promise.resolve(0);
      const mine = before.then(async (free) => {
        const wait = free - Date.now();
        if (wait > 0) await sleep(wait);
        return work();
      });
      const forget = () => {
        if (lines.get(host) === after) lines.delete(host);
      };
      const after = mine
        .catch(() => undefined)
        .then(() => {
          setTimeout(forget, pause).unref();
          return Date.now() + pause;
        });
      lines.set(host, after);
      return mine;
    },
  };
}
