/** `npm start`: installs, builds, starts Neo4j, reads the example articles and serves them. */
import { createRequire } from 'node:module';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { endWithParent } from './end-with-parent.mjs';

ensureInstalled();
ensureBuilt();
endWithParent();
const { main } = createRequire(import.meta.url)('../dist/cli.js');
await main(['serve', '--ingest', 'examples/summit']);
