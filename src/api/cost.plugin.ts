import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Allowance } from '../auth/rate-limit';
import { AccessError } from '../errors';
import type { Context } from './context';
import { asGraphQLError } from './guard';
import { queryCost } from './query-cost';

/** A question may cost so much; the dearest of schema/operations costs a fiftieth of it. */
export const HIGHEST_COST = 100_000;

/**
 * Refuses a question that costs too much before anything of it is read, and tells every client what its question costs.
 * `budget`: what the questions of one client may cost together.
 */
export const costPlugin = (budget: Allowance | undefined): ApolloServerPlugin<Context> => ({
  async requestDidStart({ schema }) {
    let cost: number | undefined;
    return {
      async didResolveOperation({ document, operation, request, contextValue: { asker } }) {
        if (!operation) return;
        cost = affordable(queryCost({ schema, document, operation, variables: request.variables ?? {} }));
        if (budget) charge(budget, asker.client, cost);
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single' || cost === undefined) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: { cost, limit: HIGHEST_COST } };
      },
    };
  },
});

/** The cost, where a question may cost so much. */
export function affordable(cost: number): number {
  if (cost > HIGHEST_COST) throw tooExpensive(cost);
  return cost;
}

export function charge(budget: Allowance, client: string, cost: number): void {
  try {
    budget.take(client, cost);
  } catch (error) {
    throw error instanceof AccessError ? asGraphQLError(error) : error;
  }
}

function tooExpensive(cost: number): GraphQLError {
  return new GraphQLError(
    `The question costs ${cost}, the limit is ${HIGHEST_COST}: ask for smaller pages (first, last) or fewer lists in lists.`,
    { extensions: { code: 'QUERY_TOO_EXPENSIVE', http: { status: 400 } } },
  );
}
