/** Who is asked: this server, the peer, and Neo4j itself with the same Cypher. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Pool } from 'undici';
import { projectRoot } from '../../src/util/project-root';
import { askingTwice } from './ask-peer';
import { startBareDriver } from './bare-driver';
import type { FilledGraph } from './fill-graph';
import type { Place, Places } from './places';
import { variablesOf, type Question } from './questions';

/** Asks one question about one place; gives the answer as text. */
export type Ask = () => Promise<string>;

export interface Contestant {
  readonly name: 'hearsay' | 'peer' | 'driver';
  /** A way to ask, made ready beforehand so that making it costs nothing while the clock runs. */
  prepare(question: Question, place: Place): Promise<Ask>;
  /** Megabytes of its process now. */
  memory(): number;
  stop(): Promise<unknown>;
}

/** The offset that the peer counts its fifth page of twenty from. */
const FIFTH_PAGE = Buffer.from('arrayconnection:79').toString('base64');
/** A popular question may take the peer a minute and more. */
const PATIENCE = 120_000;

export async function startContestants(
  filled: FilledGraph,
  questions: readonly Question[],
  places: Places,
): Promise<readonly Contestant[]> {
  return [
    await startHearsay(filled),
    await startPeer(filled),
    await startBareDriver(filled, questions, places),
  ];
}

async function startHearsay(filled: FilledGraph): Promise<Contestant> {
  const child = start(filled, [path.join(projectRoot, 'bin', 'hearsay.js'), 'serve', '--json']);
  const { graphql } = JSON.parse(await firstLine(child)) as { graphql: string };
  const pool = new Pool(new URL(graphql).origin, { connections: 64, headersTimeout: PATIENCE });
  return {
    ...processOf('hearsay', child, pool),
    prepare: async (question, place) => {
      const after = variablesOf(question.ours).includes('after')
        ? await fifthPage(pool, question, place)
        : null;
      return askOf(pool, '/graphql', question.ours, { ...place, after });
    },
  };
}

async function startPeer(filled: FilledGraph): Promise<Contestant> {
  const { pool, ...peer } = await startPeerScript(filled, 'server.mjs', 'peer');
  return {
    ...peer,
    prepare: async (question, place) => {
      const first = askOf(pool, '/', question.peers, { ...place, after: FIFTH_PAGE });
      const { peersThen } = question;
      return peersThen === undefined
        ? first
        : askingTwice(first, (ids) => askOf(pool, '/', peersThen, { ids })());
    },
  };
}

/** A server of bench/peer, which has packages of its own. */
export async function startPeerScript<Name extends string>(filled: FilledGraph, script: string, name: Name) {
  const folder = path.join(projectRoot, 'bench', 'peer');
  if (!existsSync(path.join(folder, 'node_modules'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('The peer could not be installed (see above).');
  }
  const child = start(filled, [path.join(folder, script)]);
  const { origin } = new URL(await firstLine(child));
  const pool = new Pool(origin, { connections: 64, headersTimeout: PATIENCE });
  return { ...processOf(name, child, pool), pool };
}

/** The cursor that a reader has who has turned four pages. */
async function fifthPage(pool: Pool, question: Question, place: Place): Promise<string | null> {
  let after: string | null = null;
  for (let page = 1; page < 5; page += 1) {
    const answer: string = await askOf(pool, '/graphql', question.ours, { ...place, after })();
    const cursor: string | undefined = /"endCursor":"([^"]+)"/.exec(answer)?.[1];
    if (!cursor) break;
    after = cursor;
  }
  return after;
}

function start({ address }: FilledGraph, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      NEO4J_URI: address.uri,
      NEO4J_USERNAME: address.username,
      NEO4J_PASSWORD: address.password,
      NEO4J_DATABASE: address.database,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) return line;
  throw new Error('A server ended before it was ready (see above).');
}

function processOf<Name extends string>(name: Name, child: ChildProcess, pool: Pool) {
  return {
    name,
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    stop: async () => {
      await pool.destroy();
      child.kill('SIGTERM');
    },
  };
}

/** A way to ask one server one thing. */
export function askOf(
  pool: Pool,
  address: string,
  query: string,
  place: Readonly<Record<string, unknown>>,
): Ask {
  const variables = Object.fromEntries(variablesOf(query).map((name) => [name, place[name]]));
  const request = {
    path: address,
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
  return async () => {
    const { statusCode, body } = await pool.request(request);
    const text = await body.text();
    if (statusCode !== 200 || text.includes('"errors":[')) throw new Error(text.slice(0, 500));
    return text;
  };
}
