/** What Apollo's pipeline checks for a question over HTTP, for one over a WebSocket: the same limits and the same codes. */
import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { may } from '../auth/identity';
import type { Asker } from './context';
import { affordable } from './cost.plugin';
import { asGraphQLError, lacking } from './guard';
import { queryCost } from './query-cost';
import { requiredScopes } from './required-scope';
import { shapeLimits } from './shape-limits';
import { MOST_TOKENS } from './start-apollo';

export interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface Checked {
  readonly document: DocumentNode;
  /** Of one answer. */
  readonly cost: number;
}

/** The subscription in a request that may be started; what is wrong with it as a `GraphQLError`, or some of them. */
export function checkSubscription(
  schema: GraphQLSchema,
  { identity }: Asker,
  { query, operationName, variables }: Asked,
): Checked | readonly GraphQLError[] {
  const document = parsed(query);
  const faults = validate(schema, document, [...specifiedRules, shapeLimits]);
  if (faults.length > 0) return faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') throw onlySubscriptions();
  const missing = requiredScopes(schema, document, operation).find((scope) => !may(identity, scope));
  if (missing) throw asGraphQLError(lacking(identity, missing));
  const cost = affordable(queryCost({ schema, document, operation, variables: variables ?? {} }));
  return { document, cost };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** Without the names that come near: whoever may know them can ask for the schema. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions, extensions } = error;
  const message = error.message.replace(/ ?Did you mean .+\?$/, '');
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}

function onlySubscriptions(): GraphQLError {
  return new GraphQLError('A WebSocket takes subscriptions only: POST questions and mutations to /graphql.', {
    extensions: { code: 'BAD_REQUEST' },
  });
}
