import { SpanKind, type SpanOptions } from '@opentelemetry/api';
import type { Graph, Transaction } from '../graph/graph';
import { inSpan } from './spans';

/** The graph with a span for each transaction and for each query, by the name of its Cypher file; values stay out of it. */
export function tracedGraph(graph: Graph): Graph {
  const { address } = graph;
  const options: SpanOptions = {
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'neo4j', 'db.namespace': address.database },
  };
  const named = (query: string): SpanOptions => ({
    ...options,
    attributes: { ...options.attributes, 'db.query.summary': query },
  });
  const traced = (transaction: Transaction): Transaction => ({
    run: (query, parameters) =>
      inSpan(`cypher ${query}`, named(query), () => transaction.run(query, parameters)),
  });
  return {
    address,
    read: (query, parameters, limits) =>
      inSpan(`cypher ${query}`, named(query), () => graph.read(query, parameters, limits)),
    readTransaction: (work, limits) =>
      inSpan('read transaction', options, () =>
        graph.readTransaction((transaction) => work(traced(transaction)), limits),
      ),
    writeTransaction: (work, limits) =>
      inSpan('write transaction', options, () =>
        graph.writeTransaction((transaction) => work(traced(transaction)), limits),
      ),
    runText: (cypher, parameters) => graph.runText(cypher, parameters),
    verify: () => graph.verify(),
    close: () => graph.close(),
  };
}
