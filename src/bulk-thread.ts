/** What a thread of `ingest --annotated --bulk` runs: its share of the load, until it is told to end. */
import { workerData } from 'node:worker_threads';
import { Numbers } from './bulk/numbers';
import { Repeats } from './bulk/repeats';
import { Share } from './bulk/share';
import { answer, type Call } from './bulk/thread';
import { loadResolution } from './load-resolution';
import { answerOrders } from './workers/answer-orders';

const { folder, numbers, repeats } = workerData as {
  readonly folder: string;
  readonly numbers: SharedArrayBuffer;
  readonly repeats: SharedArrayBuffer;
};
const shared = { numbers: new Numbers(numbers), repeats: new Repeats(repeats) };

answerOrders<Share, Call, unknown>({
  open: async () => new Share(folder, loadResolution(), shared),
  work: async (call, share) => answer(share, call),
  close: async () => undefined,
});
