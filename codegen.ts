/**
 * `npm run codegen`: types of the schema and of every operation in `schema/operations`, the same operations for the
 * client, and types of those that the explorer asks, without asking a server.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';

const settings = {
  scalars: { ID: 'string', Date: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  useTypeImports: true,
};

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'schema/generated/operations.ts': {
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript', 'typescript-operations'],
      config: settings,
    },
    'src/client/generated/operations.ts': {
      documents: 'schema/operations/*.graphql',
      plugins: ['typescript-operations', './scripts/client-operations.mjs'],
      config: { ...settings, onlyOperationTypes: true },
    },
    'src/explorer/generated/operations.ts': {
      documents: 'src/explorer/graphql/operations/*.graphql',
      plugins: ['typescript-operations'],
      config: { ...settings, inlineFragmentTypes: 'combine', onlyOperationTypes: true },
    },
  },
};

export default config;
