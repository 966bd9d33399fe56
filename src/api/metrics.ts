/** What Prometheus reads at `/metrics`: requests, questions to the graph, how much is in it, and this process. */
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Reader } from '../query/reader';
import { readStats } from '../query/stats';

export interface Metrics {
  /** Times every request, by what answers it. */
  readonly countRequests: RequestHandler;
  /** Times every question that `reader` asks the graph, by its name and how it ended. */
  readonly measured: (reader: Reader) => Reader;
  readonly answer: RequestHandler;
}

/** Seconds: from an answer out of memory to the time limit of a question. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Every first part of an address that is answered; any other is "other", so that nobody fills the memory with names. */
const PLACES = new Set([
  '',
  'graphql',
  'export',
  'embed',
  'oembed',
  'mcp',
  'playground',
  'explorer',
  'readyz',
  'healthz',
  'metrics',
]);

/** `reader` counts what is in the graph, each time that somebody asks. */
export function createMetrics(reader: Reader): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'hearsay_http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['place', 'method', 'status'],
    buckets: SECONDS,
    registers,
  });
  const questions = new Histogram({
    name: 'hearsay_graph_question_seconds',
    help: 'Time that Neo4j takes for a question, by the name of its file.',
    labelNames: ['question', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const countGraph = graphGauges(registers, reader);
  return {
    countRequests: (request, response, next) => {
      const end = requests.startTimer({ place: placeOf(request.path), method: methodOf(request.method) });
      response.once('close', () => end({ status: String(response.statusCode) }));
      next();
    },
    measured: (inner) => measure(inner, questions),
    answer: async (_request, response) => {
      await countGraph();
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}

/** The function given back counts anew. While Neo4j is away `hearsay_graph_up` is 0 and there are no counts. */
function graphGauges(registers: Registry[], reader: Reader): () => Promise<void> {
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

/** Times each question, whether it is answered or fails. */
function measure(reader: Reader, questions: Histogram<'question' | 'outcome'>): Reader {
  return {
    read: async (question, parameters) => {
      const end = questions.startTimer({ question });
      let outcome = 'failed';
      try {
        const rows = await reader.read(question, parameters);
        outcome = 'answered';
        return rows as never;
      } finally {
        end({ outcome });
      }
    },
  };
}

function placeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return PLACES.has(first) ? `/${first}` : 'other';
}

function methodOf(method: string): string {
  return ['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method) ? method : 'other';
}
