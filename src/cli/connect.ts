import type { Config } from '../config';
import { startEmbedded, type Embedded } from '../graph/embedded/embedded';
import { openGraph, type Graph } from '../graph/graph';
import { migrate } from '../graph/migrate';
import { tracedGraph } from '../observe/traced-graph';

/** Neo4j ready for use: the one that `NEO4J_URI` names, or else the embedded one; constraints and indexes are there. */
export async function withGraph<T>(
  config: Config,
  note: (message: string) => void,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const { address, release } = await findNeo4j(config, note);
  try {
    const graph = await openGraph(address);
    try {
      await migrate(graph);
      return await work(tracedGraph(graph));
    } finally {
      await graph.close();
    }
  } finally {
    await release();
  }
}

function findNeo4j({ neo4j, ...config }: Config, note: (message: string) => void): Promise<Embedded> {
  if (neo4j) return Promise.resolve({ address: neo4j, release: () => Promise.resolve() });
  return startEmbedded(config, { onProgress: note });
}
