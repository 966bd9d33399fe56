import { createServer } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { auditServer } from 'graphql-http';
import { openGraph } from '../../src/graph/graph';
import { serve } from '../../src/serve';
import { testAddress } from '../support/neo4j-address';
import { RURITANIA } from '../support/ruritania';
import { serveApi, startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(120_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

/** A way to Neo4j that can be shut while it runs on for the other tests. */
async function openDoor(uri: string) {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const door = createTcpServer((inside) => {
    const outside = connect(Number(port), hostname);
    for (const socket of [inside, outside]) sockets.add(socket.on('error', () => undefined));
    inside.pipe(outside).pipe(inside);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => door.once('listening', resolve));
  return {
    uri: `bolt://127.0.0.1:${(door.address() as AddressInfo).port}`,
    shut: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => door.close(resolve));
    },
  };
}

describe('the server', () => {
  it.each([
    ['/healthz', 200, { status: 'ok' }],
    ['/readyz', 200, { status: 'ready' }],
    [
      '/nothing/here',
      404,
      {
        errors: [
          {
            message: 'There is nothing at /nothing/here. Try /, /playground or /graphql.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      },
    ],
  ])('%s answers with %i and JSON', async (address, status, body) => {
    const response = await fetch(api.url + address);
    expect([response.status, await response.json()]).toEqual([status, body]);
  });

  it('keeps to GraphQL over HTTP', async () => {
    const results = await auditServer({ url: `${api.url}/graphql` });
    expect(results.filter((result) => result.status === 'error').map((result) => result.name)).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  });

  it('sends pages that may load from here only', async () => {
    const { headers } = await fetch(`${api.url}/`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it.each<[string, RequestInit, number, string, string]>([
    [
      'broken JSON',
      { body: '{"query"', headers: { 'content-type': 'application/json' } },
      400,
      'BAD_REQUEST',
      'The body is not valid JSON.',
    ],
    [
      'a body that is too large',
      {
        body: JSON.stringify({ query: `{ stats { claims } } # ${'x'.repeat(2_000_000)}` }),
        headers: { 'content-type': 'application/json' },
      },
      413,
      'BAD_REQUEST',
      'The body is larger than 2000 kB.',
    ],
    [
      'a batch',
      { body: '[{"query":"{ __typename }"}]', headers: { 'content-type': 'application/json' } },
      400,
      'BAD_REQUEST',
      'Operation batching disabled.',
    ],
    [
      'too many tokens',
      {
        body: JSON.stringify({ query: `{ ${'stats { claims } '.repeat(500)} }` }),
        headers: { 'content-type': 'application/json' },
      },
      400,
      'GRAPHQL_PARSE_FAILED',
      'Syntax Error: Document contains more that 1500 tokens. Parsing aborted.',
    ],
  ])('refuses %s', async (...[, request, status, code, message]) => {
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', ...request });
    const { errors } = (await response.json()) as Json;
    expect([response.status, errors[0].extensions.code, errors[0].message]).toEqual([status, code, message]);
  });

  it('refuses what a form on another site could send', async () => {
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(response.status).toBe(400);
    expect((await response.json()) as Json).toMatchObject({
      errors: [{ message: expect.stringContaining('CSRF') }],
    });
  });

  it('says which setting to change when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(serve({ graph: api.graph, config: { host: '127.0.0.1', port } })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken: set PORT to a free port, or to 0 to have one picked.`,
    );
    other.close();
  });

  it('says so while Neo4j is away, and tells nobody where it is', async () => {
    const door = await openDoor(testAddress().uri);
    const away = await serveApi(await openGraph({ ...testAddress(), uri: door.uri }));
    expect((await away.data('{ stats { documents } }')).stats.documents).toBe(RURITANIA.length);
    await door.shut();
    const [answer, ready, health] = await Promise.all([
      away.ask('{ stats { documents } }'),
      fetch(`${away.url}/readyz`),
      fetch(`${away.url}/healthz`),
    ]);
    expect(answer).toEqual({
      extensions: { cost: { cost: 1, limit: 100_000 } },
      data: null,
      errors: [
        {
          message: 'Neo4j cannot be reached: try again in a moment; the server log says more.',
          locations: [{ line: 1, column: 3 }],
          path: ['stats'],
          extensions: { code: 'GRAPH_UNAVAILABLE' },
        },
      ],
    });
    expect([ready.status, health.status]).toEqual([503, 200]);
    expect(away.logged).toHaveLength(1);
    await away.stop();
  });

  it('is not ready while a migration is missing', async () => {
    await api.graph.runText("MATCH (m:Migration {name: '001-identity'}) SET m.name = 'moved'");
    const response = await fetch(`${api.url}/readyz`);
    await api.graph.runText("MATCH (m:Migration {name: 'moved'}) SET m.name = '001-identity'");
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not ready', reason: 'The graph lacks 001-identity: run "hearsay db migrate".' },
    ]);
  });
});

describe('a question that is wrong', () => {
  it.each<[string, string, object, string, string]>([
    [
      'first: 101',
      '{ statements(first: 101) { totalCount } }',
      {},
      'BAD_USER_INPUT',
      'first is 101: ask for 0 to 100 items, and for more with after or before.',
    ],
    [
      'first: -1',
      '{ entities(first: -1) { totalCount } }',
      {},
      'BAD_USER_INPUT',
      'first is -1: ask for 0 to 100 items, and for more with after or before.',
    ],
    [
      'last: 101',
      '{ documents(last: 101) { totalCount } }',
      {},
      'BAD_USER_INPUT',
      'last is 101: ask for 0 to 100 items, and for more with after or before.',
    ],
    [
      'first and last',
      '{ statements(first: 1, last: 1) { totalCount } }',
      {},
      'BAD_USER_INPUT',
      'Give first or last, not both.',
    ],
    [
      'a cursor that is none',
      '{ statements(after: "x") { edges { cursor } } }',
      {},
      'BAD_USER_INPUT',
      '"x" is not a cursor: take one from edges or pageInfo of an earlier page.',
    ],
    [
      'a date that is none',
      '{ statements(where: { saidAfter: "2023-02-30" }) { totalCount } }',
      {},
      'BAD_USER_INPUT',
      '"2023-02-30" is not a date: write YYYY-MM-DD, such as 2023-09-13.',
    ],
    [
      'a date in a variable that is none',
      'query ($day: Date) { statements(where: { saidAfter: $day }) { totalCount } }',
      { day: 'May' },
      'BAD_USER_INPUT',
      'Variable "$day" got invalid value "May"; "May" is not a date: write YYYY-MM-DD, such as 2023-09-13.',
    ],
    [
      'an unknown value of an enumeration',
      '{ statements(where: { polarity: [LIES] }) { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'Value "LIES" does not exist in "Polarity" enum.',
    ],
    [
      'a wrong type',
      '{ statements(where: { saidBy: 1 }) { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'String cannot represent a non string value: 1',
    ],
    [
      'a syntax error',
      '{ statements(',
      {},
      'GRAPHQL_PARSE_FAILED',
      'Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'lists in lists in lists',
      `{ entities(first: 100) { edges { node { statements(first: 100) { edges { node {
         document { statements(first: 100) { edges { cursor } } } } } } } } } }`,
      {},
      'QUERY_TOO_EXPENSIVE',
      'The question costs 1040301, the limit is 100000: ask for smaller pages (first, last) or fewer lists in lists.',
    ],
    [
      'a subscription that there is none of',
      'subscription { x }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "x" on type "Subscription".',
    ],
    [
      'an unknown statement',
      '{ verify(statementId: "none") { ok } }',
      {},
      'BAD_USER_INPUT',
      'There is no statement "none": take an id from Statement.id.',
    ],
  ])('%s', async (...[, query, variables, code, message]) => {
    const { errors } = await api.ask(query, variables);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });

  it('a hash in place of a question', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
    });
    expect(((await response.json()) as Json).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('a cursor of another list', async () => {
    const { entities } = await api.data('{ entities(first: 1) { edges { cursor } } }');
    const { errors } = await api.ask(
      'query ($after: String) { statements(after: $after) { edges { cursor } } }',
      {
        after: entities.edges[0].cursor,
      },
    );
    expect(errors?.[0]?.message).toMatch(/^This cursor belongs to another query/);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('an unknown name or id is no error: there is nothing', async () => {
    const { data, errors, extensions } = await api.ask(
      '{ entity(name: "Nobody") { id } document(id: "none") { id } }',
    );
    expect([data, errors, extensions]).toEqual([
      { entity: null, document: null },
      undefined,
      { cost: { cost: 2, limit: 100_000 } },
    ]);
  });

  it('leaves nothing in the log', () => {
    expect(api.logged).toEqual([]);
  });
});
