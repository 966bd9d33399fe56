/** `npm run eval` and the like: builds what has changed, then runs the named command of `hearsay`. */
import { createRequire } from 'node:module';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const { main } = createRequire(import.meta.url)('../dist/cli.js');
await main(process.argv.slice(2));
