import type { WebConfig } from '../../src/config';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { loadResolution } from '../../src/load-resolution';
import type { Annotations } from '../../src/model/annotations';
import { serve } from '../../src/serve';
import { write } from '../../src/write/write';
import { emptyGraph } from './dump-graph';
import { testAddress } from './neo4j-address';

/** Only the question that got an answer knows its shape. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** What came back over HTTP: the whole GraphQL answer. */
export interface Answer {
  readonly data?: Json;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: Json;
}

export interface Api {
  readonly url: string;
  readonly graph: Graph;
  /** What the server logged and did not tell its clients. */
  readonly logged: readonly unknown[];
  ask(query: string, variables?: object): Promise<Answer>;
  /** The data of an answer that must be without errors. */
  data(query: string, variables?: object): Promise<Json>;
  stop(): Promise<void>;
  /** The same, with the graph left open. */
  closeServer(): Promise<void>;
}

/** The server on a free port over the test Neo4j, which then holds these articles and nothing else. */
export async function startApi(articles: readonly Annotations[], web?: WebConfig): Promise<Api> {
  const graph = await openGraph(testAddress());
  await migrate(graph);
  await emptyGraph(graph);
  await write(graph, articles, loadResolution());
  return serveApi(graph, web);
}

/** The server on a free port over a graph as it is. */
export async function serveApi(graph: Graph, web?: WebConfig): Promise<Api> {
  const logged: unknown[] = [];
  const server = await serve({
    graph,
    config: { host: '127.0.0.1', port: 0, ...(web && { web }) },
    log: (error) => logged.push(error),
  });
  const ask = async (query: string, variables?: object): Promise<Answer> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    url: server.url,
    graph,
    logged,
    ask,
    data: async (query, variables) => {
      const answer = await ask(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    closeServer: server.close,
    stop: async () => {
      await server.close();
      await graph.close();
    },
  };
}
