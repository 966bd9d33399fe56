/** What is counted anew each time that somebody asks. */
import { Gauge, type Registry } from 'prom-client';
import type { QueueState } from '../queue/article-queue';
import type { Reader } from '../query/reader';
import { readStats } from '../query/stats';

type Recount = () => Promise<void>;

/** While Neo4j is away `hearsay_graph_up` is 0 and there are no counts. */
export function graphGauges(registry: Registry, reader: Reader): Recount {
  const registers = [registry];
  const size = new Gauge({
    name: 'hearsay_graph_size',
    help: 'How many documents, statements, entities and claims there are.',
    labelNames: ['what'],
    registers,
  });
  const up = new Gauge({ name: 'hearsay_graph_up', help: 'Whether Neo4j answers.', registers });
  return async () => {
    size.reset();
    const stats = await readStats(reader).catch(() => undefined);
    up.set(stats ? 1 : 0);
    for (const [what, count] of Object.entries(stats ?? {})) size.set({ what }, count);
  };
}

/** While Redis is away `hearsay_queue_up` is 0 and there are no counts. */
export function queueGauges(registry: Registry, ask: () => Promise<QueueState>): Recount {
  const registers = [registry];
  const documents = new Gauge({
    name: 'hearsay_queue_documents',
    help: 'Documents in the queue: waiting, active, delayed until they are tried again, dead.',
    labelNames: ['state'],
    registers,
  });
  const paused = new Gauge({ name: 'hearsay_queue_paused', help: 'Whether the queue is paused.', registers });
  const up = new Gauge({ name: 'hearsay_queue_up', help: 'Whether Redis answers.', registers });
  return async () => {
    documents.reset();
    const state = await ask().catch(() => undefined);
    up.set(state ? 1 : 0);
    if (!state) return;
    paused.set(Number(state.paused));
    for (const name of ['waiting', 'active', 'delayed', 'dead'] as const) {
      documents.set({ state: name }, state[name]);
    }
  };
}
