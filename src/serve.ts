/** The other half of the product: answers questions over HTTP about what `ingest` wrote, and takes what people decide. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { RequestHandler } from 'express';
import { createApp, type AppParts } from './api/create-app';
import { startGraphql } from './api/start-graphql';
import { openAccess } from './auth/access';
import { NO_AUDIT, openAudit } from './auth/audit';
import { allowance } from './auth/rate-limit';
import { readConfig, type Config } from './config';
import { embedFiles, embedRoutes } from './embed/embed-routes';
import { oembedRoute } from './embed/oembed-route';
import { createDecisions } from './decide/create-decisions';
import { exportRoutes } from './export/export-routes';
import { ConfigError, GraphError } from './errors';
import { loadMigrations } from './graph/cypher-files';
import { openMeaning } from './encode/sentences/open-meaning';
import type { Graph } from './graph/graph';
import { openIntake } from './ingest-given';
import { loadResolution } from './load-resolution';
import type { InputOutcome } from './model/input-outcome';
import { createMetrics, type Metrics } from './observe/metrics';
import { traceRequests } from './observe/spans';
import { tellTrouble } from './observe/tell-trouble';
import { tracedWorkers } from './observe/traced-documents';
import type { Reader } from './query/reader';
import { watchQueue } from './queue/watch-queue';
import { mcpRoute } from './mcp/mcp-route';
import { ownVersion } from './util/own-version';
import { withDeadline } from './util/deadline';
import { projectRoot } from './util/project-root';

export interface ServeOptions {
  readonly graph: Graph;
  /** Without `access`: as where nothing is set. Without `home` nothing is told to an audit log. */
  readonly config: Pick<Config, 'host' | 'port'> &
    Partial<Pick<Config, 'access' | 'home' | 'web' | 'models' | 'workers' | 'fetch' | 'extractor' | 'redis'>>;
  /** Gets what clients must not see: bugs, and why Neo4j does not answer. Default: one line on standard error. */
  readonly log?: (error: unknown) => void;
  /** Sees every request. */
  readonly onRequest?: RequestHandler | undefined;
  /** Called for each article that is given and stored, or could not be. */
  readonly onInput?: (outcome: InputOutcome) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, with the port that it got. */
  readonly url: string;
  /** Answers what has been asked, refuses what comes, and ends. */
  close(): Promise<void>;
}

/** The pages that scripts/build-web.mjs makes. */
const WEB = path.join(projectRoot, 'dist', 'web');

/** Milliseconds that Neo4j may work on one question. */
const TIME_LIMIT = 10_000;

/** Milliseconds that a client may take to send a request; then it is hung up on. */
const SLOWEST_REQUEST = 60_000;

/** Milliseconds that Neo4j may work on one page of an export. */
const EXPORT_TIME_LIMIT = 60_000;

/** The same for whoever asks whether the server is ready. */
const READY_LIMIT = 1_000;

/** So many more, and it should have said that it stopped. */
const GRACE = 2_000;

/** Starts the server on `config.host` and `config.port`; `ConfigError` where it cannot listen there. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { graph, config, log = tellTrouble, onRequest } = options;
  const doors = await openDoors(config);
  const http = createServer({ requestTimeout: SLOWEST_REQUEST });
  const parts = openParts(options, log);
  const { metrics, servicesFor } = parts;
  const { apollo, stop } = await startGraphql({ http, log, ...doors, services: servicesFor() });
  const publicUrl = () => config.web?.publicUrl ?? urlOf(http, config.host);
  http.on(
    'request',
    createApp({
      apollo,
      ...doors,
      servicesFor,
      web: WEB,
      ready: () => checkReady(graph),
      openOutlets: { '/embed': embedFiles(path.join(WEB, 'embed')) },
      outlets: outletsOf({ graph, config, log, reader: servicesFor().reader, metrics }, publicUrl),
      observers: [metrics.countRequests, traceRequests, ...(onRequest ? [onRequest] : [])],
      log,
    }),
  );
  try {
    await listen(http, config);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: urlOf(http, config.host),
    close: () => stop().then(parts.close).finally(doors.audit.settled),
  };
}

/** What answers requests, and what counts them. */
function openParts(options: ServeOptions, log: (error: unknown) => void) {
  const { graph, config } = options;
  const meaning = openMeaning(config.models ?? readConfig({}).models, log);
  const queue = config.redis ? watchQueue(config.redis) : undefined;
  const metrics = createMetrics({ reader: readerOf(graph, READY_LIMIT), queue: queue?.state });
  const actions = actionsOf(options, metrics);
  const servicesFor = (signal?: AbortSignal) => {
    const measured = metrics.measured(readerOf(graph, TIME_LIMIT, signal));
    return { ...actions, reader: { ...measured, meaningOf: meaning.of } };
  };
  const close = async () => {
    await Promise.all([meaning.close(), actions.intake.close(), queue?.close()]);
  };
  return { metrics, servicesFor, close };
}

/** What a request can do besides asking. */
function actionsOf(
  { graph: connected, config, onInput = () => undefined }: ServeOptions,
  { reading, writing, countInput }: Metrics,
) {
  const graph = writing(connected);
  const resolution = loadResolution();
  const data = path.join(projectRoot, 'data');
  return {
    decisions: createDecisions(graph, resolution),
    intake: openIntake(graph, {
      ...readConfig({}),
      ...config,
      data,
      observe: (workers) => tracedWorkers(reading(workers)),
      onInput: (outcome) => {
        countInput(outcome);
        onInput(outcome);
      },
    }),
    compare: resolution,
  };
}

/** What is answered beside questions and pages. */
function outletsOf(
  {
    graph,
    config,
    log,
    reader,
    metrics,
  }: Required<Pick<ServeOptions, 'graph' | 'config' | 'log'>> & { reader: Reader; metrics: Metrics },
  publicUrl: () => string,
): NonNullable<AppParts['outlets']> {
  const origins = config.web?.corsOrigins ?? [];
  return {
    '/embed': embedRoutes({
      reader,
      publicUrl,
      frameAncestors: config.web?.frameAncestors ?? [],
    }),
    '/oembed': oembedRoute(publicUrl),
    '/mcp': mcpRoute({
      reader,
      publicUrl,
      origins,
      version: ownVersion(),
      log,
    }),
    '/export': exportRoutes({
      reader: metrics.measured(readerOf(graph, EXPORT_TIME_LIMIT)),
      publicUrl,
      log,
    }),
    '/metrics': metrics.answer,
  };
}

/** What depends on where the server listens: for this machine alone nothing is limited and nothing hidden. */
async function openDoors({ host, home = '', access = readConfig({}).access, web }: ServeOptions['config']) {
  const doors = await openAccess({ host, home, access, ...(web && { web }) });
  const trusted = doors.open && doors.loopback;
  const audit = home ? openAudit({ home, access }) : NO_AUDIT;
  await audit.record({ what: 'start', who: 'server', host, version: ownVersion() });
  return {
    access: doors,
    audit,
    requestsPerMinute: trusted ? Infinity : access.requestsPerMinute,
    budget: trusted ? undefined : allowance(access.costPerMinute, 'costly questions'),
    trustedProxies: access.trustedProxies,
    corsOrigins: web?.corsOrigins ?? [],
    playground: access.playground ?? doors.loopback,
    introspection: access.introspection ?? doors.loopback,
  };
}

/** The driver tries for half a minute to reach a Neo4j that is away: nobody who waits for an answer wants that. */
export function readerOf(graph: Graph, timeout = TIME_LIMIT, signal?: AbortSignal): Reader {
  return {
    read: (question, parameters) =>
      withDeadline(
        graph.read(question, parameters, { timeout, signal }),
        timeout + GRACE,
        () => new GraphError(`Neo4j at ${graph.address.uri} did not answer "${question}" in time.`),
      ),
  };
}

async function checkReady(graph: Graph): Promise<void> {
  const applied = await readerOf(graph, READY_LIMIT).read<{ name: string }>('applied-migrations');
  const pending = [...loadMigrations().keys()].filter((name) => !applied.some((row) => row.name === name));
  if (pending.length === 0) return;
  throw new GraphError(`The graph lacks ${pending.join(', ')}: run "hearsay db migrate".`);
}

function listen(http: Server, { host, port }: ServeOptions['config']): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(explainListenError(error, host, port)));
    http.listen(port, host, resolve);
  });
}

function explainListenError(error: NodeJS.ErrnoException, host: string, port: number): ConfigError {
  const cause = { cause: error };
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError(
        `Port ${port} on ${host} is taken: set PORT to a free port, or to 0 to have one picked.`,
        cause,
      );
    case 'EACCES':
      return new ConfigError(
        `Port ${port} on ${host} is not allowed for this user: set PORT to one above 1023.`,
        cause,
      );
    default:
      return new ConfigError(
        `The server cannot listen on ${host}: set HOST to an address of this machine.`,
        cause,
      );
  }
}

function urlOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
