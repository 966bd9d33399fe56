import type { RequestHandler } from 'express';
import { Histogram, type Registry } from 'prom-client';
import type { Reader } from '../query/reader';
import type { Metrics } from './metrics';

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

/** How long requests and the questions behind them take. */
export function requestMetrics(registry: Registry): Pick<Metrics, 'countRequests' | 'measured'> {
  const registers = [registry];
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
  return { countRequests: countWith(requests), measured: (inner) => measure(inner, questions) };
}

function countWith(requests: Histogram<'place' | 'method' | 'status'>): RequestHandler {
  return (request, response, next) => {
    const end = requests.startTimer({ place: placeOf(request.path), method: methodOf(request.method) });
    response.once('close', () => end({ status: String(response.statusCode) }));
    next();
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
