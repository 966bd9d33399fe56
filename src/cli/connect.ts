import type { Config } from '../config';
import { startEmbedded } from '../graph/embedded/embedded';
import { openGraph, type Graph } from '../graph/graph';
import { migrate } from '../graph/migrate';

/** Neo4j ready for use: the one that `NEO4J_URI` names, or else the embedded one; constraints and indexes are there. */
export async function withGraph<T>(
  config: Config,
  note: (message: string) => void,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  const lease = config.neo4j ? undefined : await startEmbedded(config, { onProgress: note });
  try {
    const graph = await openGraph(lease?.address ?? (config.neo4j as NonNullable<Config['neo4j']>));
    try {
      await migrate(graph);
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await lease?.release();
  }
}
