/** `npm run codegen`: types of the schema and of every operation in `schema/operations`, without asking a server. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'schema/generated/operations.ts': {
      plugins: ['typescript', 'typescript-operations'],
      config: {
        scalars: { ID: 'string', Date: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
