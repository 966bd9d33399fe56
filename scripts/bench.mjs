/** `npm run bench`, `bench:explorer`, `bench:export`: bundles `bench/bench.ts`, or what `--of` names, and runs it. */
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt(); // The threads run what is built.
const { build } = await import('esbuild');
const [flag, named] = process.argv.slice(2, 4);
const [name, args] = flag === '--of' ? [named, process.argv.slice(4)] : ['bench', process.argv.slice(2)];
const outfile = path.join(root, 'dist', 'bench', `${name}.js`);
await build({
  absWorkingDir: root,
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
run('the benchmark', process.execPath, [outfile, ...args]);
