/**
 * THE FLOW on many machines: `ingest` puts documents into the queue (`ingest-queued.ts`), any number of these take them
 * out, read them and write them. A document is written before it is done, and writing it twice changes nothing: so one
 * whose machine was killed is read again by another, and the graph is the same as from one process.
 */
import { addMeaning, type Embed } from './add-meaning';
import type { Graph } from './graph/graph';
import { openLedger } from './ledger/ledger';
import type { InputOutcome } from './model/input-outcome';
import { NotBegun, openConsumer, type Consumer, type ConsumerSettings } from './queue/article-consumer';
import type { ArticleJob } from './queue/job';
import { storeBatch, type ReadInput, type Stored } from './store-batch';
import { atMost } from './util/at-most';
import { gather } from './util/gather';
import type { ArticleWorkers } from './workers/article-workers';

/** Documents that wait for one transaction, and how long (ms) they wait for one another. */
const BATCH = { most: 64, wait: 100 };

export interface WorkOptions extends Omit<ConsumerSettings<Stored>, 'work' | 'atOnce'> {
  readonly embed?: Embed | undefined;
  /** Called for each document that is stored, or could not be read. */
  readonly onInput?: ((outcome: InputOutcome) => void) | undefined;
}

/** Takes documents from the queue into the graph, until it is closed. */
export function work(
  graph: Graph,
  workers: ArticleWorkers,
  { embed, onInput, ...settings }: WorkOptions,
): Promise<Consumer> {
  const ledger = openLedger(graph, { reader: workers.reader });
  const store = gather((batch: readonly ReadInput[]) => storeEach(batch), BATCH);
  const storeEach = async (batch: readonly ReadInput[]): Promise<readonly Stored[]> => {
    const { each, inputs, due } = await storeBatch(graph, batch, ledger);
    for (const outcome of inputs) onInput?.(outcome);
    return each.map((summary, index) => ({
      summary,
      each: [summary],
      inputs: inputs.slice(index, index + 1),
      due: index === 0 ? due : [],
    }));
  };
  const inTurn = atMost(workers.atOnce);
  const read = async ({ article, receipt }: ArticleJob): Promise<ReadInput> => {
    const extracted = { ...(await workers.extract(article)), receipt };
    return embed ? addMeaning(extracted, embed) : extracted;
  };
  const readOne = async (job: ArticleJob, isClosing: () => boolean): Promise<Stored> => {
    const item = await inTurn(() => (isClosing() ? Promise.reject(new NotBegun()) : read(job)));
    return store(item);
  };
  return openConsumer({ ...settings, work: readOne, atOnce: workers.atOnce + BATCH.most });
}
