/** Who may open a WebSocket: the rules of HTTP, and the pages of this server alone, as browsers let any page try. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Access } from '../auth/access';
import { AccessError } from '../errors';
import type { Asker } from './context';
import { isAllowedOrigin } from './cors';
import { checkHost, clientAt, credentialOf, STATUS } from './guard';

export interface Door {
  readonly access: Access;
  readonly trustedProxies: number;
  /** Origins, beside the server's own, whose pages may connect. */
  readonly corsOrigins: readonly string[];
}

const MOST_SOCKETS = 200;

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Why a request for a WebSocket is refused; `open` sockets there are. */
export function refusalOf(
  { access, corsOrigins }: Door,
  request: IncomingMessage,
  open: number,
): Refusal | undefined {
  const { host, origin } = request.headers;
  const [pathname] = (request.url ?? '').split('?', 1);
  if (pathname !== '/graphql') {
    return { status: 404, code: 'NOT_FOUND', message: 'There is no WebSocket here: try /graphql.' };
  }
  if (origin !== undefined && !isOwn(origin, host) && !isAllowedOrigin(origin, corsOrigins)) {
    const message = `Pages of ${origin.slice(0, 100)} may not connect: add it to HEARSAY_CORS_ORIGINS.`;
    return { status: 403, code: 'FORBIDDEN', message };
  }
  if (open >= MOST_SOCKETS) {
    return {
      status: 503,
      code: 'TOO_MANY_SUBSCRIPTIONS',
      message: 'Too many are connected: try again later.',
    };
  }
  try {
    checkHost(access, request);
    credentialOf(request.headers.authorization);
    return undefined;
  } catch (error) {
    if (!(error instanceof AccessError)) throw error;
    return { status: STATUS[error.code], code: error.code, message: error.message };
  }
}

/** Answers in HTTP and hangs up. */
export function refuseUpgrade(socket: Duplex, { status, code, message }: Refusal): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** By `authorization` among the connection's parameters, which browsers can set, else by the header of that name. */
export async function identifySocket(
  door: Door,
  request: IncomingMessage,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Asker> {
  const given = parameters['authorization'] ?? parameters['Authorization'];
  const credential = credentialOf(typeof given === 'string' ? given : request.headers.authorization);
  const identity = await door.access.identify(credential);
  return { identity, client: clientAt(identity, { ip: ipOf(door, request) }) };
}

/** The address that the last proxy which is trusted was asked from. */
export function ipOf({ trustedProxies }: Door, { headers, socket }: IncomingMessage): string | undefined {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const addresses = [
    socket.remoteAddress,
    ...forwarded
      .map((one) => one.trim())
      .filter(Boolean)
      .reverse(),
  ];
  return addresses[Math.min(trustedProxies, addresses.length - 1)];
}

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
