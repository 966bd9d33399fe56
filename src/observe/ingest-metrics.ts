import { Counter, Histogram, type Registry } from 'prom-client';
import type { Graph } from '../graph/graph';
import type { Metrics } from './metrics';

/** Seconds: from a short note to a long report on a slow machine, from one document to a full batch. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

/** How long reading and writing take, and what comes of the inputs. */
export function ingestMetrics(registry: Registry): Pick<Metrics, 'reading' | 'writing' | 'countInput'> {
  const time = (name: string, help: string) =>
    new Histogram({ name, help, labelNames: ['outcome'], buckets: SECONDS, registers: [registry] });
  const read = time('hearsay_read_seconds', 'Time to read a document, from its bytes to its statements.');
  const write = time('hearsay_write_seconds', 'Time of a transaction that writes.');
  return {
    reading: (workers) => ({
      ...workers,
      extract: (raw) =>
        timed(
          read,
          () => workers.extract(raw),
          (result) => ('failure' in result ? 'failed' : 'read'),
        ),
    }),
    writing: (graph) => withWrites(graph, (work) => timed(write, work, () => 'written')),
    countInput: inputCounter(registry),
  };
}

function inputCounter(registry: Registry): Metrics['countInput'] {
  const registers = [registry];
  const inputs = new Counter({
    name: 'hearsay_inputs_total',
    help: 'Inputs, by what became of them.',
    labelNames: ['status'],
    registers,
  });
  const statements = new Counter({
    name: 'hearsay_statements_written_total',
    help: 'Statements of documents that are new or changed.',
    registers,
  });
  return ({ status, statements: count = 0 }) => {
    inputs.inc({ status });
    if (status === 'written') statements.inc(count);
  };
}

async function timed<T>(
  histogram: Histogram<'outcome'>,
  work: () => Promise<T>,
  outcomeOf: (result: T) => string,
): Promise<T> {
  const end = histogram.startTimer();
  let outcome = 'failed';
  try {
    const result = await work();
    outcome = outcomeOf(result);
    return result;
  } finally {
    end({ outcome });
  }
}

/** The same graph, each transaction that writes inside of `around`. */
function withWrites(graph: Graph, around: <T>(write: () => Promise<T>) => Promise<T>): Graph {
  return {
    address: graph.address,
    read: (query, parameters, options) => graph.read(query, parameters, options),
    readTransaction: (work, options) => graph.readTransaction(work, options),
    writeTransaction: (work, options) => around(() => graph.writeTransaction(work, options)),
    runText: (cypher, parameters) => graph.runText(cypher, parameters),
    verify: () => graph.verify(),
    close: () => graph.close(),
  };
}
