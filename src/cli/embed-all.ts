import type { Config } from '../config';
import { embedStored } from '../embed-stored';
import type { Graph } from '../graph/graph';
import type { Reporter } from './reporter';
import { withWorkers } from './with-workers';

/** Works out what the statements of the graph mean that were read without, and tells how far it is. */
export async function embedAll(
  graph: Graph,
  config: Config,
  reporter: Reporter,
): ReturnType<typeof embedStored> {
  return withWorkers(config, ({ embed }) =>
    embedStored(graph, embed, (done, total) => reporter.progress('documents', done, total)),
  ).finally(() => reporter.end());
}
