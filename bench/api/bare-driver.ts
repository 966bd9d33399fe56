/** Neo4j asked with the very Cypher that this server sends for a question, through the driver and nothing else. */
import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { loadCypherFiles } from '../../src/graph/cypher-files';
import type { Graph } from '../../src/graph/graph';
import { toDriver, type Parameters } from '../../src/graph/values';
import type { serve as Serve } from '../../src/serve';
import { projectRoot } from '../../src/util/project-root';
import type { Contestant } from './contestants';
import type { FilledGraph } from './fill-graph';
import type { Place, Places } from './places';
import { variablesOf, type Question } from './questions';

interface Asked {
  readonly cypher: string;
  readonly parameters: object;
}

export async function startBareDriver(
  { address, graph }: FilledGraph,
  questions: readonly Question[],
  places: Places,
): Promise<Contestant> {
  const recorded = await record(graph, questions, places);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  return {
    name: 'driver',
    prepare: async (question, place) => {
      const asked = recorded.get(keyOf(question, place)) ?? [];
      return async () => {
        const answers = [];
        for (const one of asked) answers.push(await run(driver, address.database, one));
        return String(answers.length);
      };
    },
    memory: () => process.memoryUsage().rss / 2 ** 20,
    stop: () => driver.close(),
  };
}

const keyOf = (question: Question, place: Place) => `${question.name} ${JSON.stringify(place)}`;

async function run(driver: Driver, database: string, { cypher, parameters }: Asked): Promise<unknown> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(cypher, parameters));
    return records.map((one) => one.toObject());
  } finally {
    await session.close();
  }
}

/** What the server asks Neo4j for each question: it is asked once of everything, over a graph that listens. */
async function record(graph: Graph, questions: readonly Question[], places: Places) {
  const { serve } = (await import(path.join(projectRoot, 'dist', 'serve.js'))) as { serve: typeof Serve };
  const files = loadCypherFiles(['read', 'admin']);
  let heard: Asked[] = [];
  const listening = Object.assign(Object.create(graph) as Graph, {
    read: (question: string, parameters: Parameters = {}) => {
      heard.push({ cypher: files.get(question)!, parameters: toDriver(parameters) as object });
      return graph.read(question, parameters);
    },
  });
  const server = await serve({ graph: listening, config: { host: '127.0.0.1', port: 0 } });
  const recorded = new Map<string, readonly Asked[]>();
  try {
    for (const question of questions) {
      for (const place of [...places.hub, ...places.ordinary]) {
        heard = [];
        await askOnce(server.url, question, place);
        recorded.set(keyOf(question, place), heard);
      }
    }
  } finally {
    await server.close();
  }
  return recorded;
}

async function askOnce(url: string, question: Question, place: Place): Promise<void> {
  const names = variablesOf(question.ours).filter((name) => name in place);
  const variables = Object.fromEntries(names.map((name) => [name, place[name as keyof Place]]));
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question.ours, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) throw new Error(`${question.name}: ${JSON.stringify(errors)}`);
}
