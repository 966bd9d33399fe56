import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { ACCESS_VARIABLES, readAccess, type AccessSettings } from './config-access';
import { check, httpUrl, port } from './config-check';
import { OPERATION_VARIABLES, readOperation, type OperationSettings } from './config-operation';
import { ConfigError } from './errors';
import { projectRoot } from './util/project-root';

/** Every variable that Hearsay reads, with its default and what it means. `hearsay config` prints this table. */
export const VARIABLES = {
  HOST: { default: '127.0.0.1', about: 'Address that the server listens on.' },
  PORT: { default: '4000', about: 'Port that the server listens on; 0 picks a free one.' },
  HEARSAY_PUBLIC_URL: {
    default: '',
    about: 'Address at which people reach the server, for links in exports and embeds (default: its own).',
  },
  HEARSAY_CORS_ORIGINS: {
    default: '',
    about:
      'Web origins, separated by commas, whose pages may read from the server; * is all (default: none).',
  },
  HEARSAY_FRAME_ANCESTORS: {
    default: '',
    about:
      'Web origins, separated by commas, whose pages may show /embed in a frame (default: only its own).',
  },
  ...ACCESS_VARIABLES,
  HEARSAY_HOME: { default: '.hearsay', about: 'Folder for everything that a run leaves behind.' },
  HEARSAY_CACHE: {
    default: '',
    about:
      "Folder for Neo4j's jars and prepared classes (75 to 135 MB for each Java), shared by all projects of a user (default: hearsay in the user's cache folder).",
  },
  JAVA_HOME: { default: '', about: 'Java 17+ for the embedded Neo4j (default: the java on the PATH).' },
  HEARSAY_NEO4J_HEAP: { default: '1g', about: "The embedded Neo4j's Java heap." },
  HEARSAY_NEO4J_PAGECACHE: {
    default: '128m',
    about: "The embedded Neo4j's cache of the files of the graph.",
  },
  HEARSAY_MODELS: { default: '', about: 'Folder of the trained model (default: models in the project).' },
  HEARSAY_WORKERS: {
    default: '',
    about: 'Articles that are read at a time, and threads of a bulk load (default: one for each core).',
  },
  HEARSAY_ALLOW_HOSTS: {
    default: '',
    about:
      'Addresses (host:port,…) that may be fetched although they are on this machine, on its network or an unusual port.',
  },
  HEARSAY_USER_AGENT: {
    default: 'Hearsay/0.1 (reads news)',
    about: 'How Hearsay names itself to sites; add how to reach you.',
  },
  NEO4J_URI: { default: '', about: 'Neo4j 5.26+ to use; without it an embedded one is started.' },
  NEO4J_USERNAME: { default: 'neo4j', about: 'User name for NEO4J_URI.' },
  NEO4J_PASSWORD: { default: '', about: 'Password for NEO4J_URI.' },
  NEO4J_DATABASE: { default: 'neo4j', about: 'Database for NEO4J_URI.' },
  REDIS_URL: {
    default: '',
    about:
      'Redis 6.2+ that holds a queue: "hearsay ingest" fills it, "hearsay worker" on any machine reads from it.',
  },
  HEARSAY_LEASE: {
    default: '30',
    about: 'Seconds after which another worker takes over the articles of one that is gone.',
  },
  EXTRACTOR_URL: {
    default: '',
    about:
      'OpenAI-compatible endpoint that is shown every article and proposes attributions; off without it.',
  },
  EXTRACTOR_MODEL: { default: 'default', about: 'Model that EXTRACTOR_URL is asked to use.' },
  EXTRACTOR_KEY: { default: '', about: 'Key for EXTRACTOR_URL, sent as a bearer token.' },
  ...OPERATION_VARIABLES,
} as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** An address of a Neo4j and how to log in to it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** An OpenAI-compatible endpoint. */
export interface ExtractorAddress {
  /** http or https; of the whole interface ("http://localhost:11434/v1") or of its chat completions. */
  readonly url: string;
  readonly model: string;
  /** Empty: none is sent. */
  readonly key: string;
}

/** What may be fetched besides pages of the public internet, and who is said to ask. */
export interface FetchConfig {
  /** `host:port`, the host as URLs write it. */
  readonly allowHosts: ReadonlySet<string>;
  readonly userAgent: string;
}

export interface WebConfig {
  /** Without a slash at its end; undefined: the address that the server listens on. */
  readonly publicUrl: string | undefined;
  /** Other web origins that may read from the server; ["*"] is all. */
  readonly corsOrigins: readonly string[];
  /** Other web origins that may show the embeds in a frame; ["*"] is all. */
  readonly frameAncestors: readonly string[];
}

export interface Config extends OperationSettings {
  readonly host: string;
  readonly port: number;
  /** What other web pages may do with the server. */
  readonly web: WebConfig;
  readonly access: AccessSettings;
  /** Absolute. */
  readonly home: string;
  /** Absolute. */
  readonly cache: string;
  /** Of the embedded Neo4j, as Java writes it: "512m". */
  readonly memory: { readonly heap: string; readonly pageCache: string };
  /** Folder of the trained model; absolute. */
  readonly models: string;
  /** Threads that read articles. */
  readonly workers: number;
  /** How pages are fetched. */
  readonly fetch: FetchConfig;
  /** Undefined: start or find the embedded Neo4j. */
  readonly neo4j: Neo4jAddress | undefined;
  /** Undefined: articles are read by the process that is given them. */
  readonly redis: string | undefined;
  /** Seconds. */
  readonly lease: number;
  /** Undefined: no text leaves this machine. */
  readonly extractor: ExtractorAddress | undefined;
}

const workers = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.number().min(1).max(256));
const seconds = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.number().min(1).max(3600));
const memorySize = z.string().regex(/^\d+[kmg]$/i);
const agent = z.string().regex(/^[\x20-\x7e]+$/);
/** The host as the URL parser writes it: "[::1]:80", "example.org:8080". */
const hostAndPort = z
  .string()
  .regex(/:\d{1,5}$/)
  .refine((entry) => URL.canParse(`http://${entry}`) && !/[/@?#]/.test(entry))
  .transform((entry) => `${new URL(`http://${entry}`).hostname}:${/\d+$/.exec(entry)?.[0]}`);
const publicUrl = httpUrl.refine((url) => !/[?#]/.test(url)).transform((url) => url.replace(/\/+$/, ''));
/** A web origin, or any host below a domain. */
const ORIGIN =
  /^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?$|^\*$|^https?:\/\/\[[0-9a-f:]+\](?::\d{1,5})?$/i;
const origins = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter(Boolean))
  .refine((list) => list.every((origin) => ORIGIN.test(origin)));
const neo4jUri = z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/);

/** Reads the environment once into a frozen value; `ConfigError` names the variable and what it takes. */
export function readConfig(environment: Environment): Config {
  const value = (name: keyof typeof VARIABLES) => environment[name] || VARIABLES[name].default;
  return Object.freeze({
    host: value('HOST'),
    port: check('PORT', value('PORT'), port, 'a number from 0 to 65535'),
    web: readWeb(value),
    access: readAccess(value),
    home: path.resolve(value('HEARSAY_HOME')),
    cache: path.resolve(value('HEARSAY_CACHE') || userCache(environment)),
    memory: {
      heap: check('HEARSAY_NEO4J_HEAP', value('HEARSAY_NEO4J_HEAP'), memorySize, 'a size such as 512m or 2g'),
      pageCache: check(
        'HEARSAY_NEO4J_PAGECACHE',
        value('HEARSAY_NEO4J_PAGECACHE'),
        memorySize,
        'a size such as 128m or 2g',
      ),
    },
    models: path.resolve(value('HEARSAY_MODELS') || path.join(projectRoot, 'models')),
    workers: value('HEARSAY_WORKERS')
      ? check('HEARSAY_WORKERS', value('HEARSAY_WORKERS'), workers, 'a number from 1 to 256')
      : availableParallelism(),
    fetch: readFetch(value),
    neo4j: value('NEO4J_URI')
      ? {
          uri: check('NEO4J_URI', value('NEO4J_URI'), neo4jUri, 'an address such as neo4j://localhost:7687'),
          username: value('NEO4J_USERNAME'),
          password: value('NEO4J_PASSWORD'),
          database: value('NEO4J_DATABASE'),
        }
      : undefined,
    ...readQueue(value),
    extractor: readExtractor(value),
    ...readOperation(value),
  });
}

function readFetch(value: (name: keyof typeof VARIABLES) => string): FetchConfig {
  const entries = value('HEARSAY_ALLOW_HOSTS')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const takes = 'host:port,… with a port each';
  return {
    allowHosts: new Set(entries.map((entry) => check('HEARSAY_ALLOW_HOSTS', entry, hostAndPort, takes))),
    userAgent: check('HEARSAY_USER_AGENT', value('HEARSAY_USER_AGENT'), agent, 'a line of plain letters'),
  };
}

function readWeb(value: (name: keyof typeof VARIABLES) => string): WebConfig {
  const readOrigins = (name: 'HEARSAY_CORS_ORIGINS' | 'HEARSAY_FRAME_ANCESTORS') =>
    check(name, value(name), origins, 'origins such as https://news.example,https://*.news.example');
  const url = value('HEARSAY_PUBLIC_URL');
  return {
    publicUrl: url
      ? check('HEARSAY_PUBLIC_URL', url, publicUrl, 'an address such as https://hearsay.example')
      : undefined,
    corsOrigins: readOrigins('HEARSAY_CORS_ORIGINS'),
    frameAncestors: readOrigins('HEARSAY_FRAME_ANCESTORS'),
  };
}

/** The address may hold a password. */
function readQueue(value: (name: keyof typeof VARIABLES) => string): Pick<Config, 'redis' | 'lease'> {
  const url = value('REDIS_URL');
  if (url && !(/^rediss?:\/\/[^/]+(?:\/\d*)?$/i.test(url.replace(/\?.*/, '')) && URL.canParse(url))) {
    throw new ConfigError(
      'REDIS_URL is no address such as redis://localhost:6379 or redis://localhost:6379/2: set it to one, or unset it.',
    );
  }
  const takes = 'a number of seconds from 1 to 3600';
  return { redis: url || undefined, lease: check('HEARSAY_LEASE', value('HEARSAY_LEASE'), seconds, takes) };
}

/** What may be secret is not repeated in a message. */
function readExtractor(value: (name: keyof typeof VARIABLES) => string): ExtractorAddress | undefined {
  const [url, model, key] = [value('EXTRACTOR_URL'), value('EXTRACTOR_MODEL'), value('EXTRACTOR_KEY')];
  if (!url) return undefined;
  if (/^\w+:\/*[^/]*@/.test(url)) {
    throw new ConfigError('EXTRACTOR_URL holds a user name or password: take it out, and set EXTRACTOR_KEY.');
  }
  if (!/^[\x21-\x7e]*$/.test(key)) {
    throw new ConfigError('EXTRACTOR_KEY holds a space or another character that no key has: set it anew.');
  }
  return {
    url: check('EXTRACTOR_URL', url, httpUrl, 'an address such as http://localhost:11434/v1'),
    model,
    key,
  };
}

function userCache(environment: Environment): string {
  const base = environment['XDG_CACHE_HOME'] || environment['LOCALAPPDATA'];
  if (base) return path.join(base, 'hearsay');
  return path.join(environment['HOME'] || environment['USERPROFILE'] || '.', '.cache', 'hearsay');
}
