/** Apollo Server over the schema: what it refuses, how it answers errors, how it stops. */
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Allowance } from '../auth/rate-limit';
import type { Audit } from '../auth/audit';
import { accessPlugin } from './access.plugin';
import { auditPlugin } from './audit.plugin';
import type { Context } from './context';
import { costPlugin } from './cost.plugin';
import { formatError } from './format-error';
import { matchedPlugin } from './matched.plugin';
import { shapeLimits } from './shape-limits';

/** A longer request is refused before it is parsed. The longest of schema/operations has 150 tokens. */
export const MOST_TOKENS = 1500;

export interface ApolloParts {
  readonly http: Server;
  readonly schema: GraphQLSchema;
  readonly log: (error: unknown) => void;
  /** Whether the API describes itself, and names near misses in errors. */
  readonly introspection: boolean;
  /** What the questions of one client may cost together in a minute. */
  readonly budget?: Allowance | undefined;
  /** Gets every mutation. */
  readonly audit: Audit;
}

export async function startApollo({
  http,
  schema,
  log,
  introspection,
  budget,
  audit,
}: ApolloParts): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [shapeLimits],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    persistedQueries: false,
    formatError: formatError(log),
    stopOnTerminationSignals: false,
    plugins: [
      accessPlugin,
      costPlugin(budget),
      auditPlugin(audit, log),
      matchedPlugin,
      ApolloServerPluginLandingPageDisabled(),
      // It wraps every field of every answer, to say in a header what `noStore` says at once.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
    ],
  });
  await apollo.start();
  return apollo;
}
