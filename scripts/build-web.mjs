/** Bundles the pages that the server serves into `dist/web`. Nothing in them asks another server for anything. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const pages = path.join(root, 'src', 'api', 'playground');
const explorer = path.join(root, 'src', 'explorer');
const embeds = path.join(root, 'src', 'embed', 'web');
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

/** Writes `dist/web/index.html`, `dist/web/explorer/`, `dist/web/playground/` and `dist/web/embed/`, with all that they load. */
export async function buildWeb() {
  await Promise.all([buildExplorer(), buildPlayground(), ...buildEmbeds()]);
}

/** What large networks need is loaded when there is one: a chunk of its own. */
async function buildExplorer() {
  const folder = path.join(web, 'explorer');
  const page = {
    ...common,
    outdir: folder,
    jsx: 'automatic',
    tsconfig: path.join(explorer, 'tsconfig.json'),
  };
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(explorer, 'index.html'), path.join(web, 'index.html'));
  await Promise.all([
    build({
      ...page,
      entryPoints: [path.join(explorer, 'main.tsx')],
      format: 'esm',
      splitting: true,
      loader: { ...common.loader, '.graphql': 'text' },
    }),
    build({ ...page, entryPoints: [path.join(explorer, 'first.ts')], format: 'iife' }),
    build({
      ...page,
      entryPoints: { 'layout.worker': path.join(explorer, 'network', 'layout.worker.ts') },
      format: 'iife',
    }),
  ]);
}

async function buildPlayground() {
  const playground = path.join(web, 'playground');
  mkdirSync(playground, { recursive: true });
  copyFileSync(path.join(pages, 'playground.html'), path.join(playground, 'index.html'));
  await Promise.all([
    build({
      ...common,
      entryPoints: [path.join(pages, 'playground.ts')],
      outdir: playground,
      format: 'esm',
      splitting: true,
      plugins: [operations],
    }),
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

/** What other people's pages load: one script file, and the script and style of the frames. */
function buildEmbeds() {
  const outdir = path.join(web, 'embed');
  const tsconfig = path.join(embeds, 'tsconfig.json');
  const element = { entryPoints: [path.join(embeds, 'hearsay.ts')], loader: { '.css': 'text' } };
  const frame = { entryPoints: [path.join(embeds, 'frame.ts'), path.join(embeds, 'frame.css')] };
  return [element, frame].map((files) => build({ ...common, tsconfig, outdir, format: 'iife', ...files }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
