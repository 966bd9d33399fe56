import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Numbers, newNumbers } from './bulk/numbers';
import { newRepeats } from './bulk/repeats';
import { threadOf, type Call, type Thread } from './bulk/thread';
import { builtFile } from './workers/built-file';
import { createPool } from './workers/pool';

/** More would wait for the one that hands out the lines. */
const MOST = 8;
/** Megabytes. Lines live as long as it takes to write them: in a small nursery they would be moved before they go. */
const NURSERY = 192;

export interface BulkThreads {
  readonly threads: readonly Thread[];
  /** Those of nodes, which they share. */
  readonly numbers: Numbers;
  /** Ends them; the process cannot end before. */
  close(): Promise<void>;
}

/** Each with a folder of its own in `folder`, and a pool of its own, since it remembers what it was told. */
export function openBulkThreads(folder: string, count: number): BulkThreads {
  const file = builtFile('bulk-thread.js');
  const [numbers, repeats] = [newNumbers(), newRepeats()];
  const opened = Array.from({ length: Math.min(count, MOST) }, (_, at) => {
    const own = path.join(folder, `share-${at + 1}`);
    mkdirSync(own, { recursive: true });
    const pool = createPool<Call, unknown>({
      file,
      data: { folder: own, numbers, repeats },
      size: 1,
      nursery: NURSERY,
    });
    const send = async (call: Call) => {
      const outcome = await pool.run(call);
      if ('result' in outcome) return outcome.result;
      throw new Error(`Preparing the load failed: ${outcome.message}`);
    };
    return { thread: threadOf(own, send), close: pool.close };
  });
  return {
    threads: opened.map(({ thread }) => thread),
    numbers: new Numbers(numbers),
    close: async () => void (await Promise.all(opened.map(({ close }) => close()))),
  };
}
