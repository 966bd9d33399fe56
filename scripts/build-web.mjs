/** Bundles the pages that the server serves into `dist/web`. Nothing in them asks another server for anything. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pages = path.join(root, 'src', 'api', 'playground');
const web = path.join(root, 'dist', 'web');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
  tsconfig: path.join(pages, 'tsconfig.json'),
  logLevel: 'warning',
};

const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** Gives the questions of `schema/operations` to the pages as the module `hearsay:operations`. */
const operations = {
  name: 'operations',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^hearsay:operations$/ }, ({ path: name }) => ({ path: name, namespace: 'hearsay' }));
    onLoad({ filter: /.*/, namespace: 'hearsay' }, () => ({
      contents: `export const operations = ${JSON.stringify(readOperations())};`,
    }));
  },
};

function readOperations() {
  const folder = path.join(root, 'schema', 'operations');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: path.basename(file, '.graphql'),
      query: readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** Writes `dist/web/index.html` and `dist/web/playground/`, with all that they load. */
export async function buildWeb() {
  const playground = path.join(web, 'playground');
  mkdirSync(playground, { recursive: true });
  copyFileSync(path.join(pages, 'playground.html'), path.join(playground, 'index.html'));
  copyFileSync(path.join(pages, 'welcome.html'), path.join(web, 'index.html'));
  await Promise.all([
    build({
      ...common,
      entryPoints: [path.join(pages, 'playground.ts')],
      outdir: playground,
      format: 'esm',
      splitting: true,
      plugins: [operations],
    }),
    build({ ...common, entryPoints: [path.join(pages, 'welcome.ts')], outdir: web, format: 'esm' }),
    ...Object.entries(workers).map(([name, entry]) =>
      build({
        ...common,
        entryPoints: { [`${name}.worker`]: entry },
        outdir: playground,
        format: 'iife',
        plugins: [],
      }),
    ),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
