/** Subscriptions: the protocol graphql-transport-ws at /graphql, through the same doors as HTTP. */
import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError, locatedError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Context as Connection, ServerOptions, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { allowance, type Allowance } from '../auth/rate-limit';
import type { Audit } from '../auth/audit';
import { keyIdOf } from '../auth/keys';
import { AccessError } from '../errors';
import { refusalAuditor } from './audit-requests';
import { checkSubscription } from './check-operation';
import { createContext, type Services } from './context';
import { charge } from './cost.plugin';
import { followEvents, type ContextOf } from './follow-events';
import { formatError } from './format-error';
import { asGraphQLError, clientAt, MOST_FAILURES, STATUS } from './guard';
import { StatementFeed, type FeedParts } from './statement-feed';
import { identifySocket, ipOf, refusalOf, refuseUpgrade, type Door } from './socket-door';

export interface SocketParts extends Door {
  readonly http: Server;
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly requestsPerMinute: number;
  /** What the answers of one client may cost together in a minute. */
  readonly budget?: Allowance | undefined;
  readonly log: (error: unknown) => void;
  /** Gets who was turned away. */
  readonly audit: Audit;
  /** How often is looked for what was added, and how much of it may wait for one subscriber; as the feed has it without. */
  readonly feed?: Pick<FeedParts, 'interval' | 'mostWaiting'>;
}

export interface Sockets {
  /** Tells every client that the server goes, and ends. */
  close(): Promise<void>;
}

type Client = Connection<Record<string, unknown>, Extra>;
type Protocol = ServerOptions<Record<string, unknown>, Extra>;

/** Bytes of a message of a client. */
const LARGEST_MESSAGE = 100_000;
/** Milliseconds that a client has to say goodbye. */
const GOODBYE = 2_000;

export function startSockets(parts: SocketParts): Sockets {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  const tellRefusal = refusalTeller(parts);
  parts.http.on('upgrade', (request, socket, head) => {
    const refusal = refusalOf(parts, request, sockets.clients.size);
    if (refusal) {
      tellRefusal(request, refusal.status);
      return refuseUpgrade(socket, refusal);
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      sockets.emit('connection', client, request);
      // What a client sends wrong (a message that is too long) closes its connection, which says why; it is no fault of ours to print.
      client.removeAllListeners('error').on('error', () => undefined);
    });
  });
  const feed = new StatementFeed({ reader: parts.services.reader, log: parts.log, ...parts.feed });
  const services = { ...parts.services, follow: feed.follow.bind(feed) };
  const server = useServer(protocolOf({ ...parts, services }, tellRefusal), sockets);
  return {
    close: async () => {
      const late = setTimeout(() => sockets.clients.forEach((client) => client.terminate()), GOODBYE);
      await server.dispose();
      clearTimeout(late);
    },
  };
}

function protocolOf(parts: SocketParts, tellRefusal: TellRefusal): Protocol {
  const { requestsPerMinute, log } = parts;
  const requests = allowance(requestsPerMinute, 'requests');
  const tell = (error: Error) => told(error, log);
  return {
    onConnect: letIn({ ...parts, tellRefusal }, requests, tell),
    onSubscribe: async (client, _id, payload) => {
      try {
        return await start(parts, requests, client, payload);
      } catch (error) {
        return [asLocated(error)];
      }
    },
    subscribe: (args) => followEvents(args, args.contextValue as ContextOf) as ReturnType<Subscribe>,
    onNext: (_client, _id, _payload, _args, { errors, ...result }) =>
      errors ? { ...result, errors: errors.map(tell) } : undefined,
    onError: (_client, _id, _payload, errors) => errors.map(tell),
  };
}

type Subscribe = NonNullable<Protocol['subscribe']>;

type TellRefusal = (request: IncomingMessage, status: number) => void;

/** Tells the audit log who was not let in. */
function refusalTeller(parts: SocketParts): TellRefusal {
  const tell = refusalAuditor(parts.audit, parts.log);
  return (request, status) => {
    const who = clientAt(undefined, { ip: ipOf(parts, request) });
    const key = keyIdOf(request.headers.authorization);
    tell({ who, key, method: 'WebSocket', address: request.url ?? '', status });
  };
}

function letIn(
  parts: SocketParts & { readonly tellRefusal: TellRefusal },
  requests: Allowance,
  tell: (error: Error) => GraphQLFormattedError,
): NonNullable<Protocol['onConnect']> {
  const failures = allowance(MOST_FAILURES, 'wrong keys');
  return async ({ extra: { request, socket }, connectionParams }) => {
    try {
      requests.take((await identifySocket(parts, request, connectionParams)).client, 1);
      return true;
    } catch (error) {
      const trouble = countFailure(error, failures, clientAt(undefined, { ip: ipOf(parts, request) }));
      const status = trouble instanceof AccessError ? STATUS[trouble.code] : 500;
      parts.tellRefusal(request, status);
      socket.close(4000 + status, tell(asLocated(trouble)).message.slice(0, 120));
      return false;
    }
  };
}

function countFailure(error: unknown, failures: Allowance, client: string): unknown {
  if (!(error instanceof AccessError) || error.code !== 'UNAUTHENTICATED') return error;
  try {
    failures.take(client, 1);
    return error;
  } catch (tooMany) {
    return tooMany;
  }
}

/** From what a client asks to what `followEvents` runs. */
async function start(
  parts: SocketParts,
  requests: Allowance,
  { extra: { request }, connectionParams }: Client,
  payload: SubscribePayload,
) {
  const { schema, services, budget } = parts;
  const asker = await identifySocket(parts, request, connectionParams);
  requests.take(asker.client, 1);
  const checked = checkSubscription(schema, asker, payload);
  if (!('document' in checked)) return checked;
  const contextOf: ContextOf = async () => {
    const current = await identifySocket(parts, request, connectionParams);
    if (budget) charge(budget, current.client, checked.cost);
    return createContext(services, current);
  };
  return {
    schema,
    document: checked.document,
    operationName: payload.operationName,
    variableValues: payload.variables,
    contextValue: contextOf,
  };
}

/** As a client gets it: the codes of HTTP. */
function told(error: Error, log: (error: unknown) => void): GraphQLFormattedError {
  const located = asLocated(
    error instanceof GraphQLError && !error.path ? (error.originalError ?? error) : error,
  );
  return formatError(log)(located.toJSON(), located);
}

function asLocated(error: unknown): GraphQLError {
  if (error instanceof AccessError) return asGraphQLError(error);
  return error instanceof GraphQLError ? error : locatedError(error, undefined, ['statementAdded']);
}
