import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { getArgumentValues, Kind, type GraphQLField, type GraphQLResolveInfo } from 'graphql';
import { NO_AUDIT, type Audit } from '../auth/audit';
import type { Context } from './context';
import { UNAUDITED } from './format-error';

/**
 * Tells the audit log of every mutation before anything of it is done, and of how it ended. A mutation that cannot be told
 * of is not done.
 */
export const auditPlugin = (audit: Audit, log: (error: unknown) => void): ApolloServerPlugin<Context> => ({
  async requestDidStart({ schema }) {
    if (audit === NO_AUDIT) return {};
    let id: string | undefined;
    return {
      async responseForOperation({ operation, request, contextValue: { asker } }) {
        if (operation?.operation !== 'mutation') return null;
        const fields = schema.getMutationType()?.getFields() ?? {};
        const { client: who, identity } = asker;
        try {
          const asked = mutationsOf({ operation, fields, variables: request.variables ?? {} });
          const mutation = randomUUID();
          await audit.record({ what: 'mutation', who, name: identity.name, id: mutation, asked });
          id = mutation;
          return null;
        } catch (error) {
          log(error);
          return notDone();
        }
      },
      async willSendResponse({ response, contextValue: { asker } }) {
        if (id === undefined || response.body.kind !== 'single') return;
        const codes = response.body.singleResult.errors?.map(({ extensions }) => extensions?.['code']);
        const outcome = codes ? { failed: codes } : { done: true };
        await audit.record({ what: 'outcome', who: asker.client, id, ...outcome }).catch(log);
      },
    };
  },
});

function notDone(): GraphQLResponse {
  const error = { message: UNAUDITED.message, extensions: { code: UNAUDITED.code } };
  return {
    http: { status: 503, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors: [error] } },
  };
}

interface Asked {
  readonly operation: GraphQLResolveInfo['operation'];
  readonly fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>;
  readonly variables: Record<string, unknown>;
}

/** Its root fields with what they are given; those in fragments by the name of the fragment. */
function mutationsOf({ operation, fields, variables }: Asked): readonly object[] {
  return operation.selectionSet.selections.map((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return { fragment: node.name.value, variables };
    if (node.kind === Kind.INLINE_FRAGMENT) return { fragment: 'inline', variables };
    const field = fields[node.name.value];
    return { field: node.name.value, ...(field && { given: getArgumentValues(field, node, variables) }) };
  });
}
