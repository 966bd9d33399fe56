/** GraphQL over HTTP and over WebSockets: one schema, the same doors. */
import type { ApolloServer } from '@apollo/server';
import { buildApiSchema } from './build-schema';
import type { Context } from './context';
import { startApollo, type ApolloParts } from './start-apollo';
import { startSockets, type SocketParts } from './start-sockets';

export interface StartedGraphql {
  readonly apollo: ApolloServer<Context>;
  /** Ends subscriptions, answers what was asked over HTTP, and stops the server. */
  readonly stop: () => Promise<void>;
}

export async function startGraphql(
  parts: Omit<ApolloParts & SocketParts, 'schema'>,
): Promise<StartedGraphql> {
  const schema = await buildApiSchema();
  const apollo = await startApollo({ ...parts, schema });
  const sockets = startSockets({ ...parts, schema });
  return { apollo, stop: () => sockets.close().then(() => apollo.stop()) };
}
