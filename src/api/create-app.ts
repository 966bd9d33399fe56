/** The HTTP side: pages, GraphQL, health, and JSON for everything else. */
import path from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import type { Access } from '../auth/access';
import type { Audit } from '../auth/audit';
import { may } from '../auth/identity';
import { AppError } from '../errors';
import { auditExports, auditRefusals } from './audit-requests';
import { allowOrigins } from './cors';
import { createContext, type Context, type Services } from './context';
import { BUG, TIMEOUT, UNAVAILABLE } from './format-error';
import {
  askerOf,
  authenticate,
  identityOf,
  limitFailures,
  limitRequests,
  requireKnown,
  requireScope,
} from './guard';

export interface AppParts {
  readonly apollo: ApolloServer<Context>;
  readonly access: Access;
  /** Gets who was turned away, and exports. */
  readonly audit: Audit;
  /** Requests that a client may send in a minute; Infinity for no limit. */
  readonly requestsPerMinute: number;
  /** How many proxies before the server say who asks. */
  readonly trustedProxies: number;
  readonly playground: boolean;
  /** What answers one request; `signal` tells that nobody waits for the answer any more. */
  readonly servicesFor: (signal: AbortSignal) => Services;
  /** The folder of the pages that scripts/build-web.mjs writes. */
  readonly web: string;
  /** Fails with an `AppError` while questions cannot be answered. */
  readonly ready: () => Promise<void>;
  /** See every request. */
  readonly observers?: readonly RequestHandler[];
  /** What everybody gets without saying who they are: files that other people's pages load. */
  readonly openOutlets?: Readonly<Record<string, RequestHandler>>;
  /** What else is answered, by the path that its addresses begin with. */
  readonly outlets?: Readonly<Record<string, RequestHandler>>;
  /** Origins whose pages may read from here (`HEARSAY_CORS_ORIGINS`). */
  readonly corsOrigins?: readonly string[];
  /** Gets what clients must not see. */
  readonly log?: (error: unknown) => void;
}

/** The longest request, in bytes; of those who may give articles, whose texts are part of it. */
const LARGEST_BODY = 100_000;
const LARGEST_WITH_ARTICLE = 2_000_000;

/** From the outside in: what anybody may see, who asks and how often, what needs a scope. */
export function createApp(parts: AppParts): Express {
  const { apollo, servicesFor, access, outlets = {}, log = () => undefined } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag'); // A hash of every answer, for caches that must keep none. Files have their own.
  app.set('trust proxy', parts.trustedProxies);
  for (const observer of parts.observers ?? []) app.use(observer);
  app.use(headers(["'self'"]));
  app.use('/playground', headers(["'self'", "'unsafe-inline'"]));
  app.use(allowOrigins(parts.corsOrigins ?? []));
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', readiness(parts.ready, access.open));
  for (const [start, outlet] of Object.entries(parts.openOutlets ?? {})) app.use(start, outlet);
  app.use(auditRefusals(parts.audit, log));
  if (!access.open) app.use(limitFailures());
  app.use(authenticate(access));
  if (parts.requestsPerMinute !== Infinity) app.use(limitRequests(parts.requestsPerMinute));
  app.use(
    '/graphql',
    requireKnown,
    noStore,
    parseBody(),
    withBody,
    expressMiddleware(apollo, {
      context: async ({ req, res }) => createContext(servicesFor(whenGone(res)), askerOf(req, res)),
    }),
  );
  app.use(requireScope('read'));
  app.use('/export', auditExports(parts.audit, log));
  for (const [start, outlet] of Object.entries(outlets)) app.use(start, outlet);
  addPages(app, parts);
  app.use(notFound);
  app.use(refusal(log));
  return app;
}

/** Aborted when the client closes the connection before it has its answer. */
function whenGone(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => response.writableFinished || controller.abort());
  return controller.signal;
}

function addPages(app: Express, { web, playground }: Pick<AppParts, 'web' | 'playground'>): void {
  if (!playground) app.use('/playground', notFound);
  app.use(express.static(web, { extensions: ['html'], redirect: false }));
  app.get('/playground', (_request, response) =>
    response.sendFile(path.join(web, 'playground', 'index.html')),
  );
  app.get(EXPLORER, (_request, response) => response.sendFile(path.join(web, 'index.html')));
}

/** Places inside the explorer: one page answers for all of them. */
const EXPLORER = ['/entity/:id', '/article/:id'];

/** Pages load only from here. GraphiQL sets style attributes, so that there inline styles have to be allowed. */
function headers(styleSrc: string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc,
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // The server speaks plain HTTP; whoever puts TLS before it decides on this.
    strictTransportSecurity: false,
  });
}

/** `open`: where the trouble is is told to those alone who may know all else. */
function readiness(ready: () => Promise<void>, open: boolean): RequestHandler {
  return async (_request, response) => {
    try {
      await ready();
      response.json({ status: 'ready' });
    } catch (error) {
      const reason =
        open && error instanceof AppError ? error.message : 'The server cannot answer questions.';
      response.status(503).json({ status: 'not ready', reason });
    }
  };
}

/** As much as whoever asks may send. */
function parseBody(): RequestHandler {
  const [question, article] = [LARGEST_BODY, LARGEST_WITH_ARTICLE].map((limit) => express.json({ limit }));
  return (request, response, next) => {
    const identity = identityOf(response);
    const parse = identity && may(identity, 'ingest') ? article : question;
    parse?.(request, response, next);
  };
}

/** What is asked today may be answered differently tomorrow, and to somebody else not at all. */
const noStore: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};

/** Apollo wants a body to look at, also where a request has none. */
const withBody: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};

const notFound: RequestHandler = (request, response) => {
  response.status(404).json({
    errors: [
      {
        message: `There is nothing at ${request.baseUrl}${request.path}. Try /, /playground or /graphql.`,
        extensions: { code: 'NOT_FOUND' },
      },
    ],
  });
};

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What goes wrong before an answer begins, as one line of JSON; `log` gets what clients must not see. */
function refusal(log: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, code, message } =
      error instanceof AppError ? refuseExpected(error) : refuseRequest(error);
    if (status >= 500) log(error);
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}

function refuseExpected(error: AppError): Refusal {
  if (error.kind === 'input' || error.kind === 'usage') {
    return { status: 400, code: 'BAD_USER_INPUT', message: error.message };
  }
  return error.name === 'QueryTimeoutError' ? { status: 503, ...TIMEOUT } : { status: 503, ...UNAVAILABLE };
}

/** Express turns what its parsers refuse (broken JSON, a body too large, a malformed path) into an error with a status. */
function refuseRequest(error: unknown): Refusal {
  const { status, type = '', limit } = error as { status?: number; type?: string; limit?: number };
  if (!status || status >= 500) return { status: 500, code: BUG.code, message: BUG.message };
  if (type === 'entity.too.large' && limit !== undefined) {
    return { status, code: 'BAD_REQUEST', message: `The body is larger than ${limit / 1000} kB.` };
  }
  return { status, code: 'BAD_REQUEST', message: REFUSALS[type] ?? 'The request is malformed.' };
}

const REFUSALS: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not valid JSON.',
};
