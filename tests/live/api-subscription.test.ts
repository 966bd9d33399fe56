import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { buildApiSchema } from '../../src/api/build-schema';
import type { Services } from '../../src/api/context';
import { startSockets } from '../../src/api/start-sockets';
import { StatementFeed } from '../../src/api/statement-feed';
import { NO_AUDIT } from '../../src/auth/audit';
import { ANYONE } from '../../src/auth/identity';
import { createKey, revokeKey } from '../../src/auth/keys';
import { readConfig } from '../../src/config';
import { openGraph, type Graph } from '../../src/graph/graph';
import { loadResolution } from '../../src/load-resolution';
import { readerOf, serve } from '../../src/serve';
import { write } from '../../src/write/write';
import { annotate, type Told } from '../support/annotate';
import { testAddress } from '../support/neo4j-address';
import { RURITANIA } from '../support/ruritania';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(60_000);

let api: Api;
/** A connection that the server knows nothing of, as another process has it. */
let elsewhere: Graph;
const clients: Client[] = [];

beforeAll(async () => {
  api = await startApi(RURITANIA);
  elsewhere = await openGraph(testAddress());
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
});
afterAll(async () => {
  await elsewhere.close();
  await api.stop();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 15_000; waited += 50) await pause(50);
}

function connect(url: string, parameters = {}): Client {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: parameters,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
  });
  clients.push(client);
  return client;
}

interface Followed {
  readonly texts: string[];
  readonly errors: Json[];
  ended: unknown;
}

/** What arrives for a filter, as long as the client lives. */
function follow(client: Client, where: object, selection = 'text speakers { name }'): Followed {
  const followed: Followed = { texts: [], errors: [], ended: undefined };
  const query = `subscription ($where: StatementWhere) { statementAdded(where: $where) { ${selection} } }`;
  client.subscribe<Json>(
    { query, variables: { where } },
    {
      next: ({ data, errors }) => {
        if (errors) followed.errors.push(...errors);
        else followed.texts.push(data.statementAdded.text);
      },
      error: (error) => (followed.ended = error),
      complete: () => (followed.ended ??= 'complete'),
    },
  );
  return followed;
}

async function report(id: string, told: readonly Told[]): Promise<void> {
  await write(elsewhere, [annotate({ id, path: `${id}.txt`, title: id }, told)], loadResolution());
}

describe('what is added while one listens', () => {
  it('comes to those whose filter it passes, once, whoever writes it', async () => {
    const [first, second] = [connect(api.url), connect(api.url)];
    const greta = follow(first, { saidBy: ['Greta Gold'] });
    const denials = follow(second, { polarity: ['DENIES'] });
    const all = follow(second, {});
    await pause(700);
    await report('bridge', [
      { by: 'Greta Gold', says: 'The bridge will open in May' },
      { by: 'Hugo Hale', says: 'The bridge was never closed', polarity: 'DENIES' },
    ]);
    await until(() => all.texts.length >= 2 && greta.texts.length >= 1 && denials.texts.length >= 1);
    await report('bridge', [
      { by: 'Greta Gold', says: 'The bridge will open in May' },
      { by: 'Hugo Hale', says: 'The bridge was never closed', polarity: 'DENIES' },
    ]);
    await report('bridge', [
      { by: 'Greta Gold', says: 'The bridge will open in May' },
      { by: 'Hugo Hale', says: 'The bridge was never closed', polarity: 'DENIES' },
      { by: 'Greta Gold', says: 'The ferry goes on' },
    ]);
    await until(() => greta.texts.length >= 2);
    await pause(1200);
    expect({ greta, denials }).toEqual({
      greta: {
        texts: ['The bridge will open in May', 'The ferry goes on'],
        errors: [],
        ended: undefined,
      },
      denials: { texts: ['The bridge was never closed'], errors: [], ended: undefined },
    });
    expect([...all.texts].sort()).toEqual([
      'The bridge was never closed',
      'The bridge will open in May',
      'The ferry goes on',
    ]);
  });

  it('is told over a WebSocket alone, and a WebSocket answers nothing else', async () => {
    const answer = await api.ask('subscription { statementAdded { text } }');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const ended = new Promise((resolve) => {
      connect(api.url).subscribe(
        { query: '{ stats { statements } }' },
        { next: resolve, error: resolve, complete: () => resolve('complete') },
      );
    });
    expect(await ended).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ text', 'GRAPHQL_PARSE_FAILED'],
    [
      `{ document { statements(first: 100) { edges { node { document { statements(first: 100) {
      edges { node { document { statements(first: 100) { edges { node { id } } } } } } } } } } } } }`,
      'QUERY_TOO_EXPENSIVE',
    ],
  ])('limits what is asked of each: %s', async (selection, code) => {
    const query = `subscription { statementAdded ${selection} }`;
    const ended = new Promise((resolve) => {
      connect(api.url).subscribe(
        { query },
        { next: resolve, error: resolve, complete: () => resolve('complete') },
      );
    });
    expect(await ended).toMatchObject([{ extensions: { code } }]);
  });

  it('lets go of what a slow subscriber leaves, and says so', async () => {
    const feed = new StatementFeed({
      reader: readerOf(api.graph),
      log: fail,
      interval: 50,
      mostWaiting: 3,
      mostFollowers: 1,
    });
    const slow = feed.follow(null);
    expect(() => feed.follow(null)).toThrow(
      expect.objectContaining({ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }),
    );
    await pause(300);
    await report(
      'flood',
      ['one', 'two', 'three', 'four'].map((says) => ({ by: 'Ida Ivy', says: `Flood ${says}` })),
    );
    await pause(500);
    await expect(slow.next()).rejects.toMatchObject({ extensions: { code: 'SUBSCRIPTION_OVERFLOW' } });
    const again = feed.follow(null);
    const waiting = again.next();
    await again.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});

describe('a subscriber whose connection stalls', () => {
  it('gets what was on the way, then that it missed something; the server keeps no more of it', async () => {
    const http = createServer();
    const sockets = startSockets({
      http,
      schema: await buildApiSchema(),
      services: { reader: readerOf(api.graph) } as Services,
      access: { open: true, loopback: true, identify: async () => ANYONE },
      audit: NO_AUDIT,
      trustedProxies: 0,
      corsOrigins: [],
      requestsPerMinute: Infinity,
      log: fail,
      feed: { interval: 50, mostWaiting: 20 },
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    const client = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
    const messages: Json[] = [];
    client.on('message', (data) => messages.push(JSON.parse(String(data))));
    await new Promise((resolve) => client.once('open', resolve));
    client.send(JSON.stringify({ type: 'connection_init' }));
    await until(() => messages.length > 0);
    const query = 'subscription { statementAdded { id document { text } } }';
    client.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
    await pause(500);
    client.pause();
    // A megabyte an answer: more than the network takes off the server's hands.
    const long = (says: string) => ({ by: 'Ida Ivy', says: `${says} ${'so '.repeat(20_000)}` });
    const article = (name: string) =>
      report(
        name,
        Array.from({ length: 21 }, (_, at) => long(`${name} ${at}`)),
      );
    await article('first');
    await pause(1_000);
    await article('second');
    await article('third');
    await pause(1_000);
    client.resume();
    await until(() => messages.some(({ type }) => type === 'error'));
    expect(messages.at(-1)).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'SUBSCRIPTION_OVERFLOW' } }],
    });
    expect(messages.filter(({ type }) => type === 'next').length).toBeLessThan(63);
    client.terminate();
    await sockets.close();
    http.close();
  });
});

it('a message that is too long closes the connection, which says so, and leaves nothing on the screen of the server', async () => {
  const printed = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')];
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const closed = new Promise((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.on('open', resolve));
  socket.send('x'.repeat(100_001));
  expect(await closed).toBe(1009);
  expect((await api.data('{ stats { documents } }')).stats.documents).toBeGreaterThan(0);
  for (const one of printed) {
    expect(one).not.toHaveBeenCalled();
    one.mockRestore();
  }
});

describe('who may listen', () => {
  it('no page of another origin', async () => {
    const address = `${api.url.replace('http', 'ws')}/graphql`;
    const open = (origin: string) =>
      new Promise((resolve) => {
        const socket = new WebSocket(address, 'graphql-transport-ws', { origin });
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
        socket.on('open', () => {
          socket.close();
          resolve('open');
        });
      });
    expect(await open('https://evil.example')).toBe(403);
    expect(await open('null')).toBe(403);
    expect(await open(api.url)).toBe('open');
  });

  it('whoever has a key that is still good; a server that ends says so', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'hearsay-sockets-'));
    const { key, record } = await createKey(home, { name: 'Ann', scopes: ['read'] });
    const config = readConfig({ PORT: '0', HEARSAY_HOME: home, HEARSAY_AUTH: 'required' });
    const server = await serve({ graph: api.graph, config, log: fail });
    const unknown = follow(connect(server.url), {});
    const known = follow(connect(server.url, { authorization: `Bearer ${key}` }), { saidBy: ['Jon Jay'] });
    await until(() => unknown.ended !== undefined);
    expect(unknown.ended).toMatchObject({ code: 4401, reason: expect.stringContaining('A key is needed') });
    await pause(700);
    await report('sea', [{ by: 'Jon Jay', says: 'The sea is calm' }]);
    await until(() => known.texts.length > 0);
    expect(known).toEqual({ texts: ['The sea is calm'], errors: [], ended: undefined });
    await revokeKey(home, record.id);
    await report('sky', [{ by: 'Jon Jay', says: 'The sky is clear' }]);
    await until(() => known.ended !== undefined);
    expect(known).toMatchObject({
      texts: ['The sea is calm'],
      ended: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const other = await createKey(home, { name: 'Ben', scopes: ['read'] });
    const late = follow(connect(server.url, { authorization: `Bearer ${other.key}` }), {});
    await pause(500);
    await server.close();
    await until(() => late.ended !== undefined);
    expect(late.ended).toMatchObject({ code: 1001 });
    rmSync(home, { recursive: true, force: true });
  });
});

function fail(error: unknown): never {
  throw error;
}
