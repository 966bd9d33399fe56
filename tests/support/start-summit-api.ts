import path from 'node:path';
import { openGraph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingest } from '../../src/ingest';
import { loadLexicon } from '../../src/read/lexicon';
import { projectRoot } from '../../src/util/project-root';
import { emptyGraph } from './dump-graph';
import { testAddress } from './neo4j-address';
import { serveApi, type Api } from './start-api';

/** The server over the five example articles, read as `npm start` reads them. */
export async function startSummitApi(): Promise<Api> {
  const graph = await openGraph(testAddress());
  await migrate(graph);
  await emptyGraph(graph);
  await ingest(
    graph,
    [path.relative(process.cwd(), path.join(projectRoot, 'examples', 'summit'))],
    loadLexicon(path.join(projectRoot, 'data')),
  );
  return serveApi(graph);
}
