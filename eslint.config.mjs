import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom inside `src` (ARCHITECTURE.md says why). Stages meet only in `model`, in `ingest.ts` and in
 * `extract-article.ts`.
 * `tests/architecture.test.ts` reads this table too.
 */
export const MAY_IMPORT = {
  util: [],
  'errors.ts': ['util'],
  'config-check.ts': ['errors.ts'],
  'config-access.ts': ['config-check.ts', 'errors.ts'],
  'config-operation.ts': ['config-check.ts', 'errors.ts'],
  'config.ts': ['util', 'errors.ts', 'config-check.ts', 'config-access.ts', 'config-operation.ts'],
  model: ['util', 'errors.ts'],
  fetch: ['util'],
  read: ['fetch', 'model', 'errors.ts', 'util'],
  unpack: ['model', 'util'],
  clean: ['model', 'util'],
  encode: ['model', 'errors.ts', 'util'],
  extract: ['model', 'util'],
  propose: ['model', 'config.ts', 'util'],
  resolve: ['model', 'util'],
  workers: ['extract-article.ts', 'encode', 'propose', 'read', 'model', 'config.ts', 'errors.ts', 'util'],
  graph: ['errors.ts', 'util', 'config.ts'],
  observe: [
    'query',
    'workers',
    'queue',
    'graph',
    'model',
    'config.ts',
    'config-operation.ts',
    'errors.ts',
    'util',
  ],
  write: ['model', 'graph', 'errors.ts', 'util'],
  bulk: ['read', 'write', 'model', 'graph', 'errors.ts', 'util'],
  ledger: ['model', 'graph', 'util'],
  decide: ['write', 'model', 'graph', 'errors.ts', 'util'],
  queue: ['model', 'errors.ts', 'util'],
  query: ['model', 'graph', 'errors.ts', 'util'],
  auth: ['errors.ts', 'util', 'config.ts', 'config-access.ts'],
  api: ['query', 'auth', 'model', 'errors.ts', 'util'],
  export: ['query', 'model', 'errors.ts', 'util'],
  ask: [],
  client: [],
  mcp: ['query', 'model', 'errors.ts', 'util'],
  embed: ['query', 'model', 'errors.ts', 'util'],
  'answer.ts': ['ask', 'query', 'errors.ts', 'util'],
  eval: ['model', 'errors.ts', 'util'],
  explorer: ['ask', 'client'],
};

const everything = [
  ...Object.keys(MAY_IMPORT),
  'extract-article.ts',
  'add-meaning.ts',
  'store-batch.ts',
  'ingest.ts',
  'ingest-queued.ts',
  'ingest-bulk.ts',
  'bulk-thread.ts',
  'open-bulk-threads.ts',
  'embed-stored.ts',
  'ingest-given.ts',
  'work.ts',
  'serve.ts',
  'cli.ts',
  'cli',
];

const zones = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: everything
    .filter((other) => other !== folder && !allowed.includes(other))
    .map((other) => `./src/${other}`),
  message: `src/${folder} may import only ${allowed.join(', ') || 'nothing'} (ARCHITECTURE.md).`,
}));

const DRIVER = { group: ['neo4j-driver'], message: 'Only src/graph knows the driver.' };
const RUNTIME = { group: ['onnxruntime-node'], message: 'Only src/encode knows the runtime of the model.' };

const keepOut = (where, ...patterns) => ({
  ...where,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.hearsay/', 'coverage/', '**/generated/', 'schema/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 12],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  keepOut(
    { files: ['src/**/*.ts', 'src/**/*.tsx'], ignores: ['src/graph/**', 'src/encode/**'] },
    DRIVER,
    RUNTIME,
  ),
  keepOut({ files: ['src/graph/**/*.ts'] }, RUNTIME),
  keepOut({ files: ['src/encode/**/*.ts'] }, DRIVER),
  {
    // type-graphql emits parameter and field types at run time: `import type` would erase them.
    files: ['src/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off', 'max-params': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['codegen.ts', '*.config.*', 'tests/support/*-neo4j.ts', 'src/explorer/modules.d.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['jest*.config.js', 'bin/*.js', 'tests/**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { sourceType: 'commonjs' },
  },
);
