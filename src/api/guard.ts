/** The doors of the HTTP side: who asks, whether they may, and how often. */
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { GraphQLError } from 'graphql';
import type { Access } from '../auth/access';
import { isOwnName } from '../auth/access';
import { may, type Identity } from '../auth/identity';
import type { Asker } from './context';
import type { Scope } from '../auth/scopes';
import { AccessError, invariant, type AccessCode } from '../errors';

export const STATUS: Readonly<Record<AccessCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
};

/** Who sent the request that this answers, once `authenticate` has let it pass; undefined for somebody unknown. */
export function identityOf(response: Response): Identity | undefined {
  return response.locals['identity'] as Identity | undefined;
}

/**
 * Finds out who asks and goes on; what needs somebody known stands behind `requireScope`. A credential that is no good
 * is refused at once. A server that is open answers only to a name of its own: a page of another site whose name is made
 * to lead here ("DNS rebinding") sends its own.
 */
export function authenticate(access: Access): RequestHandler {
  return async (request, response, next) => {
    try {
      checkHost(access, request);
      const credential = credentialOf(request.headers.authorization);
      if (access.open || credential !== undefined) {
        response.locals['identity'] = await access.identify(credential);
      }
      next();
    } catch (error) {
      refuse(response, error, next);
    }
  };
}

/** Lets pass who has the scope: `app.get('/export', requireScope('read'), …)`. */
export function requireScope(scope: Scope): RequestHandler {
  return (_request, response, next) => {
    const identity = identityOf(response);
    if (identity && may(identity, scope)) return next();
    refuse(response, identity ? lacking(identity, scope) : unknown(), next);
  };
}

/** Lets pass whoever is known; what they may do is up to what they ask for. */
export const requireKnown: RequestHandler = (_request, response, next) =>
  identityOf(response) ? next() : refuse(response, unknown(), next);

/** Who asks, behind `requireKnown`. */
export function askerOf(request: Request, response: Response): Asker {
  const identity = identityOf(response);
  invariant(identity, 'a question was taken from somebody unknown');
  return { identity, client: clientOf(request, response) };
}

/** What to say to somebody who is known, but not for this. */
export function lacking({ name }: Identity, scope: Scope): AccessError {
  return new AccessError('FORBIDDEN', `This needs the scope "${scope}", which "${name}" does not have.`);
}

/** Counts requests by who sends them, else by address, as `RateLimit` headers (draft 8) tell. */
export function limitRequests(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false, forwardedHeader: false, ip: false },
    keyGenerator: clientOf,
    handler: (_request, response, next) =>
      refuse(response, new AccessError('RATE_LIMITED', tooMany(perMinute)), next),
  });
}

/** Wrong keys that may come from an address in a minute. */
export const MOST_FAILURES = 60;

/** Nobody may try keys without end. */
export function limitFailures(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: MOST_FAILURES,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, { statusCode }) => statusCode !== STATUS.UNAUTHENTICATED,
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    keyGenerator: addressOf,
    handler: (_request, response, next) =>
      refuse(response, new AccessError('RATE_LIMITED', 'Too many wrong keys: wait a minute.'), next),
  });
}

/** What the limits know a client by: the key or token, else the address it comes from. */
export function clientOf(request: Request, response: Response): string {
  return clientAt(identityOf(response), request);
}

export function clientAt(identity: Identity | undefined, from: Pick<Partial<Request>, 'ip'>): string {
  return identity && identity.id !== 'anyone' ? identity.id : addressOf(from);
}

/** The address; of IPv6 the /64, which is what one subscriber has. */
function addressOf({ ip = '' }: Pick<Partial<Request>, 'ip'>): string {
  return `address:${ipKeyGenerator(ip, 64)}`;
}

function tooMany(perMinute: number): string {
  return `Too many requests in this minute (the limit is ${perMinute}): wait, as the header Retry-After says.`;
}

/** "Bearer KEY", or "Basic" with the key as password, as browsers and spreadsheets send it. */
export function credentialOf(authorization: string | undefined): string | undefined {
  const [, scheme = '', value = ''] = /^(\w+) +(\S+)$/.exec(authorization?.trim() ?? '') ?? [];
  if (/^bearer$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) {
    if (authorization === undefined || authorization.trim() === '') return undefined;
    throw new AccessError('UNAUTHENTICATED', 'Authorization is not understood: send "Bearer KEY".');
  }
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** Refuses what asks an open server by a name that it does not have. */
export function checkHost(access: Access, request: IncomingMessage): void {
  if (access.open && !isOwnName(access, hostOf(request))) throw notThisHost(access, hostOf(request));
}

/** The name in `Host`, without the port. */
function hostOf({ headers: { host = '' } }: IncomingMessage): string {
  return host.replace(/:\d*$/, '');
}

function notThisHost({ loopback }: Access, host: string): AccessError {
  const open = loopback ? 'is for its own machine' : 'asks nobody who they are (HEARSAY_AUTH=none)';
  const name = `"${host.slice(0, 100)}" is no name of it`;
  return new AccessError(
    'FORBIDDEN',
    `This server ${open}, and ${name}: ask for ${loopback ? '127.0.0.1' : 'its address'}, or set HEARSAY_PUBLIC_URL or HEARSAY_AUTH.`,
  );
}

function unknown(): AccessError {
  return new AccessError('UNAUTHENTICATED', 'A key is needed: send it as "Authorization: Bearer KEY".');
}

/** The same for GraphQL, with its HTTP status. */
export function asGraphQLError({ code, message }: AccessError): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: STATUS[code] } } });
}

/** One line of JSON with a stable code; anything but an `AccessError` goes to the error handler. */
export function refuse(response: Response, error: unknown, next: (error: unknown) => void): void {
  if (!(error instanceof AccessError)) return next(error);
  invariant(!response.headersSent, 'an answer was begun before it was known who asks');
  // Browsers then ask for the key themselves, so that pages need no code for it.
  if (error.code === 'UNAUTHENTICATED') {
    response.set('www-authenticate', [
      'Bearer realm="hearsay"',
      'Basic realm="hearsay: the key is the password"',
    ]);
  }
  response
    .status(STATUS[error.code])
    .json({ errors: [{ message: error.message, extensions: { code: error.code } }] });
}
