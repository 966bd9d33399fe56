/**
 * `npm run codegen`: types of the schema and of every operation in `schema/operations`, and of those that the explorer
 * asks, without asking a server.
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
    'src/explorer/generated/operations.ts': {
      documents: 'src/explorer/graphql/operations/*.graphql',
      plugins: ['typescript-operations'],
      config: { ...settings, inlineFragmentTypes: 'combine', onlyOperationTypes: true },
    },
  },
};

export default config;
