/** `npm run build`: the server to `dist/`, the pages that it serves to `dist/web/`. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, markBuilt, root, run } from './prepare.mjs';

ensureInstalled();
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
run('compiling', process.execPath, [
  path.join(root, 'node_modules/typescript/bin/tsc'),
  '-p',
  'tsconfig.build.json',
]);
const { buildWeb } = await import('./build-web.mjs');
await buildWeb();
markBuilt();
