import type { Graph } from '../../src/graph/graph';

/** Not part of what the articles say: when something was written, the lock, the ledger of what was read when, the log of decisions. */
const LEFT_OUT_LABELS = ['Migration', 'Writer', 'Input', 'Decision'];
const LEFT_OUT_PROPERTIES = new Set(['ingestedAt', 'added']);

/** The whole graph, one line a node or relationship, in an order that does not depend on how it was written. */
export async function dumpGraph(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.runText<{ name: string; labels: string[]; properties: object }>(
    `MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $leftOut)
     RETURN coalesce(n.id, n.text) AS name, labels(n) AS labels, properties(n) AS properties`,
    { leftOut: LEFT_OUT_LABELS },
  );
  const relationships = await graph.runText<Record<'from' | 'type' | 'to', string> & { properties: object }>(
    `MATCH (a)-[r]->(b)
     RETURN coalesce(a.id, a.text) AS from, type(r) AS type, coalesce(b.id, b.text) AS to, properties(r) AS properties`,
  );
  return [
    ...nodes.map(
      ({ name, labels, properties }) => `(${[...labels].sort()} ${name}) ${canonical(properties)}`,
    ),
    ...relationships.map((one) => `(${one.from})-${one.type}->(${one.to}) ${canonical(one.properties)}`),
  ].sort();
}

function canonical(properties: object): string {
  const entries = Object.entries(properties).filter(([key]) => !LEFT_OUT_PROPERTIES.has(key));
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Takes all out but the constraints. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.runText(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
}
