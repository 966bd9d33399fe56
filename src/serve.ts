/** The other half of the product: answers questions over HTTP about what `ingest` wrote, and takes what people decide. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createApp, type AppParts } from './api/create-app';
import { createMetrics, type Metrics } from './api/metrics';
import { startGraphql } from './api/start-graphql';
import { openAccess } from './auth/access';
import { allowance } from './auth/rate-limit';
import { readConfig, type Config } from './config';
import { embedFiles, embedRoutes } from './embed/embed-routes';
import { oembedRoute } from './embed/oembed-route';
import { createDecisions } from './decide/create-decisions';
import { exportRoutes } from './export/export-routes';
import { AppError, ConfigError, GraphError } from './errors';
import { loadMigrations } from './graph/cypher-files';
import { openMeaning } from './encode/sentences/open-meaning';
import type { Graph } from './graph/graph';
import { openIntake } from './ingest-given';
import { loadResolution } from './load-resolution';
import type { Reader } from './query/reader';
import { mcpRoute } from './mcp/mcp-route';
import { ownVersion } from './util/own-version';
import { withDeadline } from './util/deadline';
import { projectRoot } from './util/project-root';

export interface ServeOptions {
  readonly graph: Graph;
  /** Without `access`: as where nothing is set. */
  readonly config: Pick<Config, 'host' | 'port'> &
    Partial<Pick<Config, 'access' | 'home' | 'web' | 'models' | 'workers' | 'fetch' | 'extractor'>>;
  /** Gets what clients must not see: bugs, and why Neo4j does not answer. Default: one line on standard error. */
  readonly log?: (error: unknown) => void;
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

/** The same for one page of an export. */
const EXPORT_TIME_LIMIT = 60_000;

/** The same for whoever asks whether the server is ready. */
const READY_LIMIT = 1_000;

/** So many more, and it should have said that it stopped. */
const GRACE = 2_000;

/** Starts the server on `config.host` and `config.port`; `ConfigError` where it cannot listen there. */
export async function serve({
  graph,
  config,
  log = logToStandardError,
}: ServeOptions): Promise<RunningServer> {
  const doors = await openDoors(config);
  const http = createServer();
  const meaning = openMeaning(config.models ?? readConfig({}).models, log);
  const metrics = createMetrics(readerOf(graph, READY_LIMIT));
  const readerFor = (signal?: AbortSignal) => ({
    ...metrics.measured(readerOf(graph, TIME_LIMIT, signal)),
    meaningOf: meaning.of,
  });
  const services = actionsOf(graph, config);
  const servicesFor = (signal?: AbortSignal) => ({ ...services, reader: readerFor(signal) });
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
      outlets: outletsOf({ graph, config, log, reader: readerFor(), metrics }, publicUrl),
      countRequests: metrics.countRequests,
      log,
    }),
  );
  try {
    await listen(http, config);
  } catch (error) {
    await stop();
    throw error;
  }
  const close = () => stop().then(meaning.close).then(services.intake.close);
  return { url: urlOf(http, config.host), close };
}

/** What a request can do besides asking. */
function actionsOf(graph: Graph, config: ServeOptions['config']) {
  const resolution = loadResolution();
  const data = path.join(projectRoot, 'data');
  return {
    decisions: createDecisions(graph, resolution),
    intake: openIntake(graph, { ...readConfig({}), ...config, data }),
    compare: resolution,
  };
}

/** What is answered beside questions and pages. */
function outletsOf(
  { graph, config, log, reader, metrics }: Required<ServeOptions> & { reader: Reader; metrics: Metrics },
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
  const doors = await openAccess({ host, home, access });
  const trusted = doors.open && doors.loopback;
  return {
    access: doors,
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

/** Expected trouble in one line; our own bugs with where they came from. */
function logToStandardError(error: unknown): void {
  if (error instanceof AppError) return console.error(`hearsay: ${error.message}`);
  console.error(`hearsay: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
