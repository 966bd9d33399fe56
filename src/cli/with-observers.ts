import type { Config } from '../config';
import type { Graph } from '../graph/graph';
import type { InputOutcome } from '../model/input-outcome';
import { createMetrics, type Metrics } from '../observe/metrics';
import { serveMetrics } from '../observe/serve-metrics';
import { tracedWorkers } from '../observe/traced-documents';
import { watchQueue } from '../queue/watch-queue';
import type { ArticleWorkers } from '../workers/article-workers';
import type { Reporter } from './reporter';

/** What a command works with, so that logs, metrics and traces show what it does. */
export interface Observed {
  readonly graph: Graph;
  readonly observe: (workers: ArticleWorkers) => ArticleWorkers;
  readonly onInput: (outcome: InputOutcome) => void;
}

type Settings = Pick<Config, 'host' | 'metricsPort' | 'redis'>;

/** Runs `use` under traces, in the log, and with `/metrics` at HEARSAY_METRICS_PORT if that is set. */
export async function withObservers<T>(
  { host, metricsPort: port, redis }: Settings,
  { graph, reporter }: { readonly graph: Graph; readonly reporter: Reporter },
  use: (observed: Observed) => Promise<T>,
): Promise<T> {
  if (port === undefined) return use({ graph, observe: tracedWorkers, onInput: reporter.input });
  const queue = redis ? watchQueue(redis) : undefined;
  const metrics = createMetrics({ reader: graph, queue: queue?.state });
  try {
    const server = await serveMetrics({ host, port }, metrics.answer);
    reporter.note(`metrics at ${server.url}`);
    return await use(counted(metrics, graph, reporter)).finally(server.close);
  } finally {
    await queue?.close();
  }
}

function counted({ reading, writing, countInput }: Metrics, graph: Graph, reporter: Reporter): Observed {
  return {
    graph: writing(graph),
    observe: (workers) => tracedWorkers(reading(workers)),
    onInput: (outcome) => {
      countInput(outcome);
      reporter.input(outcome);
    },
  };
}
