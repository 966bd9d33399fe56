/** Talks to Neo4j: opens it, runs queries by the name of their Cypher file, gives rows as plain frozen values. */
import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import type { Neo4jAddress } from '../config';
import { GraphError, invariant } from '../errors';
import { loadCypherFiles, type CypherFiles } from './cypher-files';
import { CancelledError, explainError, silent } from './explain-error';
import { saysSomething } from './says-something';
import { fromDriver, toDriver, type Parameters, type Row } from './values';

const QUERY_FOLDERS = ['admin', 'read', 'resolve', 'write'];
const OLDEST_VERSION = [5, 26] as const;
const CONNECTION_TIMEOUT_MS = 10_000;
const LARGEST_POOL = 100;
/** What says nothing for so long is no Neo4j. */
const FIRST_ANSWER_MS = 15_000;

export interface QueryOptions {
  /** Milliseconds after which Neo4j stops the transaction with a `QueryTimeoutError`. Default: no limit of ours. */
  readonly timeout?: number;
  /** Aborted, it stops the transaction in Neo4j at once, with a `CancelledError`: nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs queries of one transaction, each by the name of its file in `cypher/`. */
export interface Transaction {
  run<R = Row>(query: string, parameters?: Parameters): Promise<readonly R[]>;
}

type Work<T> = (transaction: Transaction) => Promise<T>;

/**
 * An open Neo4j. A transaction's function may run again after a transient error, so it changes nothing but the graph.
 * Reads see every earlier write of this process, also on a cluster.
 */
export interface Graph {
  readonly address: Neo4jAddress;
  /** One query in a read transaction of its own: `graph.read('statements-by-speaker', { speaker })`; tried again like any. */
  read<R = Row>(query: string, parameters?: Parameters, options?: QueryOptions): Promise<readonly R[]>;
  readTransaction<T>(work: Work<T>, options?: QueryOptions): Promise<T>;
  writeTransaction<T>(work: Work<T>, options?: QueryOptions): Promise<T>;
  /** Runs Cypher given as text, in a transaction of its own: for migrations and tests only. */
  runText<R = Row>(cypher: string, parameters?: Parameters): Promise<readonly R[]>;
  /** Fails with a `GraphError`, at once and without trying again, while Neo4j is away. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Opens Neo4j and checks at once that it answers, lets us in, has the database and is new enough. */
export async function openGraph(address: Neo4jAddress, firstAnswer = FIRST_ANSWER_MS): Promise<Graph> {
  const graph = new Neo4jGraph(address, connect(address), loadCypherFiles(QUERY_FOLDERS));
  try {
    if (!(await saysSomething(address.uri, firstAnswer))) throw new GraphError(silent(address));
    await graph.verify();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

function connect({ uri, username, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    maxConnectionPoolSize: LARGEST_POOL,
    userAgent: 'hearsay',
  });
}

class Neo4jGraph implements Graph {
  private readonly bookmarks = neo4j.bookmarkManager();

  constructor(
    readonly address: Neo4jAddress,
    private readonly driver: Driver,
    private readonly files: CypherFiles,
  ) {}

  /** One message there and one back, half of what a managed transaction takes; that follows where a trouble may pass. */
  read<R = Row>(query: string, parameters?: Parameters, options?: QueryOptions): Promise<readonly R[]> {
    return this.inSession(
      'READ',
      async (session) => {
        try {
          return await this.rowsOf<R>(
            (text, values) => session.run(text, values, limits(options)),
            query,
            parameters,
          );
        } catch (error) {
          if (!neo4j.isRetryableError(error)) throw error;
          return session.executeRead(
            (managed) => this.transaction(managed).run<R>(query, parameters),
            limits(options),
          );
        }
      },
      options?.signal,
    );
  }

  readTransaction<T>(work: Work<T>, options?: QueryOptions): Promise<T> {
    return this.inSession(
      'READ',
      (session) => session.executeRead((managed) => work(this.transaction(managed)), limits(options)),
      options?.signal,
    );
  }

  writeTransaction<T>(work: Work<T>, options?: QueryOptions): Promise<T> {
    return this.inSession(
      'WRITE',
      (session) => session.executeWrite((managed) => work(this.transaction(managed)), limits(options)),
      options?.signal,
    );
  }

  runText<R = Row>(cypher: string, parameters: Parameters = {}): Promise<readonly R[]> {
    return this.inSession('WRITE', async (session) => {
      const result = await session.run(cypher, toDriver(parameters) as object);
      return result.records.map((record) => fromDriver(record.toObject()) as R);
    });
  }

  async verify(): Promise<void> {
    const { uri, database } = this.address;
    await this.inSession('READ', (session) => session.run(this.textOf('ping')));
    const info = await this.explained(() => this.driver.getServerInfo({ database }));
    const version = /(\d+)\.(\d+)/.exec(info.agent ?? '');
    if (!version || isOlder(Number(version[1]), Number(version[2]))) {
      throw new GraphError(
        `Neo4j at ${uri} is ${info.agent}: use Neo4j ${OLDEST_VERSION.join('.')} or later.`,
      );
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private transaction(managed: ManagedTransaction): Transaction {
    return {
      run: <R>(query: string, parameters?: Parameters) =>
        this.rowsOf<R>((text, values) => managed.run(text, values), query, parameters),
    };
  }

  private async rowsOf<R>(
    run: (text: string, values: object) => PromiseLike<QueryResult>,
    query: string,
    parameters: Parameters = {},
  ): Promise<readonly R[]> {
    const { records } = await run(this.textOf(query), toDriver(parameters) as object);
    return records.map((record) => fromDriver(record.toObject()) as R);
  }

  private textOf(query: string): string {
    const text = this.files.get(query);
    invariant(text !== undefined, `there is no Cypher file named ${query}`);
    return text;
  }

  private async inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (signal?.aborted) throw new CancelledError();
    const { database } = this.address;
    const session = this.driver.session({
      database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.bookmarks,
    });
    const stop = () => void session.close().catch(() => undefined); // The connection is reset, and Neo4j stops.
    signal?.addEventListener('abort', stop);
    try {
      return await this.explained(() => work(session));
    } catch (error) {
      throw signal?.aborted ? new CancelledError({ cause: error }) : error;
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
    }
  }

  private async explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw explainError(error, this.address);
    }
  }
}

function limits({ timeout }: QueryOptions = {}) {
  return timeout === undefined ? {} : { timeout };
}

function isOlder(major: number, minor: number): boolean {
  const [oldestMajor, oldestMinor] = OLDEST_VERSION;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
