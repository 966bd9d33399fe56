import path from 'node:path';
import type { WebConfig } from '../../src/config';
import { openGraph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingest } from '../../src/ingest';
import { projectRoot } from '../../src/util/project-root';
import { workHere } from './article-workers';
import { emptyGraph } from './dump-graph';
import { testAddress } from './neo4j-address';
import { serveApi, type Api } from './start-api';

/** The server over the five example articles, read as `npm start` reads them. */
export async function startSummitApi(web?: WebConfig): Promise<Api> {
  const graph = await openGraph(testAddress());
  await migrate(graph);
  await emptyGraph(graph);
  const workers = await workHere();
  const examples = path.relative(process.cwd(), path.join(projectRoot, 'examples', 'summit'));
  await ingest(graph, [examples], workers).finally(workers.close);
  return serveApi(graph, web);
}
