import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context';

/** Adds to an answer what the names in its request stood for: `extensions.matched`. */
export const matchedPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || contextValue.matched.length === 0) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, matched: contextValue.matched };
      },
    };
  },
};
