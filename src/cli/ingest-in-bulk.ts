import type { Config } from '../config';
import { ConfigError, UsageError } from '../errors';
import type { Graph } from '../graph/graph';
import { migrateFilled } from '../graph/migrate';
import { decideLoaded, ingestBulk } from '../ingest-bulk';
import type { IngestSummary } from '../store-batch';
import { ampleMemory } from './ample-memory';
import { withGraph } from './connect';
import { embedAll } from './embed-all';
import type { Reporter } from './reporter';

export interface BulkSetting {
  readonly reporter: Reporter;
  /** Whether it is worked out what statements mean. */
  readonly embeddings: boolean;
}

/**
 * Loads interchange files into the empty embedded database, makes constraints and indexes, and then works out what the
 * statements mean, as without `--bulk`; until that is done they are claims word for word.
 */
export async function ingestInBulk(
  config: Config,
  sources: readonly string[],
  { reporter, embeddings }: BulkSetting,
): Promise<IngestSummary> {
  if (config.neo4j) throw new UsageError(ELSEWHERE);
  const { summary, decisions } = await ingestBulk(config, sources, {
    onProgress: (what, documents) => reporter.progress(`${what} documents`, documents, undefined),
    onNote: reporter.note,
  }).finally(() => reporter.end());
  if (summary.written + decisions.length === 0) return summary;
  reporter.note('making constraints and indexes');
  const finish = async (graph: Graph) => {
    await decideLoaded(graph, decisions);
    if (embeddings) await embedIfThereIsAModel(graph, config, reporter);
  };
  const ample = { ...config, memory: ampleMemory(config.memory) };
  await withGraph(ample, reporter.note, finish, migrateFilled);
  return summary;
}

const ELSEWHERE =
  '--bulk loads into the embedded Neo4j: unset NEO4J_URI. What "hearsay db dump" writes then can be loaded into another.';

/** Where there is no model, it says so. */
async function embedIfThereIsAModel(graph: Graph, config: Config, reporter: Reporter): Promise<void> {
  reporter.note('working out what the statements mean; when it is cut off, "hearsay embed" goes on');
  try {
    await embedAll(graph, config, reporter);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    reporter.note(`meanings are not compared: ${error.message}`);
  }
}
