/** `ingest` where there is a queue: documents go into it, and `work.ts` on any machine does the rest. */
import { AppError } from './errors';
import type { Graph } from './graph/graph';
import type { IngestOptions } from './ingest';
import { openLedger, type Ledger } from './ledger/ledger';
import type { ArticleQueue } from './queue/article-queue';
import { read } from './read/read';
import { failure, type ReadResult } from './read/read-result';
import {
  addStored,
  NOTHING_STORED,
  storeBatch,
  type ReadInput,
  type IngestSummary,
  type Stored,
} from './store-batch';
import { inBatches } from './util/in-batches';
import { mapAhead } from './util/map-ahead';

/** Documents in the queue at a time: enough for many machines, and no more than Redis holds with ease. */
const IN_QUEUE = 2_000;
/** Inputs that are noted in the ledger at a time. */
const NOTED_AT_ONCE = 1_000;

export interface QueuedOptions extends Omit<IngestOptions, 'embed' | 'batch'> {
  readonly queue: ArticleQueue<Stored>;
  /** Of the machines that read: one that the ledger has another one of is read again only if that is asked for. */
  readonly reader: string;
}

/** Puts what is new or changed into the queue, and waits until all of it is read. */
export async function ingestQueued(
  graph: Graph,
  paths: readonly string[],
  options: QueuedOptions,
): Promise<IngestSummary> {
  const ledger = openLedger(graph, options);
  const first = await pass(graph, paths, ledger, options);
  const again = first.due.length > 0 ? await pass(graph, first.due, ledger, options) : NOTHING_STORED;
  return addStored(first, again).summary;
}

async function pass(
  graph: Graph,
  paths: readonly string[],
  ledger: Ledger,
  options: QueuedOptions,
): Promise<Stored> {
  let all = NOTHING_STORED;
  const { onInput, onProgress } = options;
  const count = { read: 0, stored: 0 };
  const results = mapAhead(read(paths, { ...options, memory: ledger }), IN_QUEUE, (result) =>
    ask(result, options),
  );
  for await (const batch of inBatches(results, () => 1, NOTED_AT_ONCE)) {
    const byMachines = batch.filter((item): item is Stored => 'summary' in item);
    const here = await storeBatch(graph, batch.filter(isNoted), ledger);
    all = [...byMachines, here].reduce(addStored, all);
    for (const outcome of [...byMachines, here].flatMap(({ inputs }) => inputs)) onInput?.(outcome);
    count.read += batch.length;
    count.stored += batch.length;
    onProgress?.({ ...count });
  }
  return all;
}

/** What is no article, and what the machines gave up, is noted here. */
function isNoted(item: ReadInput | Stored): item is ReadInput {
  return !('summary' in item);
}

async function ask(result: ReadResult, { queue, reader }: QueuedOptions): Promise<ReadInput | Stored> {
  if (!('article' in result)) return result;
  const { article, receipt } = result;
  try {
    return await queue.ask({ article, receipt }, reader);
  } catch (error) {
    const { message } = error as Error;
    const what = error instanceof AppError ? message : `was given up (${message}): hearsay queue retry`;
    return { ...failure(receipt?.from ?? 'standard input', what, { passing: true }), receipt };
  }
}
