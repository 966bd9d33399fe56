/** What Prometheus reads at `/metrics`: reading, writing, the queue, requests, questions to the graph, and this process. */
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Graph } from '../graph/graph';
import type { InputOutcome } from '../model/input-outcome';
import type { QueueState } from '../queue/article-queue';
import type { Reader } from '../query/reader';
import type { ArticleWorkers } from '../workers/article-workers';
import { graphGauges, queueGauges } from './gauges';
import { ingestMetrics } from './ingest-metrics';
import { requestMetrics } from './request-metrics';

export interface Metrics {
  /** Times every request, by what answers it. */
  readonly countRequests: RequestHandler;
  /** Times every question that `reader` asks the graph, by its name and how it ended. */
  readonly measured: (reader: Reader) => Reader;
  /** Times every document that is read. */
  readonly reading: (workers: ArticleWorkers) => ArticleWorkers;
  /** Times every transaction that writes. */
  readonly writing: (graph: Graph) => Graph;
  readonly countInput: (outcome: InputOutcome) => void;
  readonly answer: RequestHandler;
}

export interface Counted {
  /** Counts what is in the graph, each time that somebody asks. */
  readonly reader: Reader;
  /** Says how the queue stands, where there is one. */
  readonly queue?: (() => Promise<QueueState>) | undefined;
}

export function createMetrics({ reader, queue }: Counted): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const countGraph = graphGauges(registry, reader);
  const countQueue = queue && queueGauges(registry, queue);
  return {
    ...requestMetrics(registry),
    ...ingestMetrics(registry),
    answer: async (_request, response) => {
      await Promise.all([countGraph(), countQueue?.()]);
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}
