import type { Config } from '../config';
import { startEmbedded, type Embedded } from '../graph/embedded/embedded';
import { openGraph, type Graph } from '../graph/graph';
import { migrate } from '../graph/migrate';
import { loadResolution } from '../load-resolution';
import { tracedGraph } from '../observe/traced-graph';
import { reKey } from '../write/re-key/re-key';

/**
 * Neo4j ready for use: the one that `NEO4J_URI` names, or else the embedded one; constraints and indexes are there, made
 * as `prepare` makes them.
 */
export async function withGraph<T>(
  config: Config,
  note: (message: string) => void,
  work: (graph: Graph) => Promise<T>,
  prepare: (graph: Graph) => Promise<unknown> = migrate,
): Promise<T> {
  const { address, release } = await findNeo4j(config, note);
  try {
    const graph = await openGraph(address);
    try {
      await prepare(graph);
      return await work(tracedGraph(graph));
    } finally {
      await graph.close();
    }
  } finally {
    await release();
  }
}

/** The same for who writes: what was filed by an earlier version under other keys is filed and judged anew first. */
export function withWritableGraph<T>(
  config: Config,
  note: (message: string) => void,
  work: (graph: Graph) => Promise<T>,
): Promise<T> {
  return withGraph(config, note, async (graph) => {
    const tell = (step: string, pages: number) => {
      if (pages === 1) note(BEGUN);
      if (pages % PAGES_A_NOTE === 0) note(`${step}: page ${pages}`);
    };
    if (await reKey(graph, loadResolution(), tell)) note('the graph is filed as this version does');
    return work(graph);
  });
}

const PAGES_A_NOTE = 100;
const BEGUN =
  'the graph was filed by another version: names and claims are filed and compared anew, once; when it is cut off, "hearsay db migrate" goes on';

function findNeo4j({ neo4j, ...config }: Config, note: (message: string) => void): Promise<Embedded> {
  if (neo4j) return Promise.resolve({ address: neo4j, release: () => Promise.resolve() });
  return startEmbedded(config, { onProgress: note });
}
