/** `npm run bench`: bundles `bench/bench.ts` and runs it. */
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt(); // The threads run what is built.
const { build } = await import('esbuild');
const outfile = path.join(root, 'dist', 'bench', 'bench.js');
await build({
  absWorkingDir: root,
  entryPoints: ['bench/bench.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
run('the benchmark', process.execPath, [outfile, ...process.argv.slice(2)]);
