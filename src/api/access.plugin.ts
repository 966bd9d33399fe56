import type { ApolloServerPlugin } from '@apollo/server';
import { may } from '../auth/identity';
import type { Context } from './context';
import { asGraphQLError, lacking } from './guard';
import { requiredScopes } from './required-scope';

/** Refuses an operation, before anything of it is done, to those who may not do all of it. */
export const accessPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ schema }) {
    return {
      async didResolveOperation({ document, operation, contextValue: { asker } }) {
        if (!operation) return;
        const missing = requiredScopes(schema, document, operation).find(
          (scope) => !may(asker.identity, scope),
        );
        if (missing) throw asGraphQLError(lacking(asker.identity, missing));
      },
    };
  },
};
