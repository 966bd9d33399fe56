/** One test for each line of the OWASP cheat sheet for GraphQL, in its order. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKey } from '../../src/auth/keys';
import { readConfig, type Environment } from '../../src/config';
import { serve, type RunningServer } from '../../src/serve';
import { dumpGraph } from '../support/dump-graph';
import { RURITANIA } from '../support/ruritania';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(120_000);

const home = mkdtempSync(path.join(tmpdir(), 'hearsay-owasp-'));
let api: Api;
let guarded: RunningServer;
let tight: RunningServer;
let [reader, feeder, reviewer] = ['', '', ''];

beforeAll(async () => {
  api = await startApi(RURITANIA);
  reader = (await createKey(home, { name: 'reader', scopes: ['read'] })).key;
  feeder = (await createKey(home, { name: 'feeder', scopes: ['ingest'] })).key;
  reviewer = (await createKey(home, { name: 'reviewer', scopes: ['review'] })).key;
  const start = (more: Environment) =>
    serve({
      graph: api.graph,
      config: readConfig({ PORT: '0', HEARSAY_HOME: home, HEARSAY_AUTH: 'required', ...more }),
      log: () => undefined,
    });
  guarded = await start({ HEARSAY_INTROSPECTION: 'off', HEARSAY_PLAYGROUND: 'off' });
  tight = await start({ HEARSAY_REQUESTS_PER_MINUTE: '4', HEARSAY_COST_PER_MINUTE: '100' });
});
afterAll(async () => {
  await guarded.close();
  await tight.close();
  await api.stop();
  rmSync(home, { recursive: true, force: true });
});

interface Reply {
  readonly status: number;
  readonly body: Json;
}

async function post(url: string, body: unknown, key = ''): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** The code that everybody gets for a question on this machine's own server. */
async function codeOf(query: string, variables?: object): Promise<string | undefined> {
  return (await post(api.url, { query, variables })).body.errors?.[0]?.extensions.code;
}

const nested = (depth: number) =>
  Array.from({ length: depth }).reduce<string>(
    (inner) => `statements { edges { node { document { ${inner} } } } }`,
    'id',
  );

describe('input validation', () => {
  it.each([
    [
      'an enumeration',
      '{ statements(where: { polarity: [LIES] }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a date', '{ statements(where: { saidAfter: "2024-02-31" }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a number', '{ statements(first: 2.5) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a cursor', '{ statements(after: "abc") { edges { cursor } } }', 'BAD_USER_INPUT'],
  ])('lets in allowed values alone: %s', async (_what, query, code) => {
    expect(await codeOf(query)).toBe(code);
  });

  it('gives mutations inputs of their own, and refuses fields that these do not have', async () => {
    expect(await codeOf('mutation { retract(documentId: "x", reason: "y", force: true) }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(await codeOf('mutation { retract(documentId: "x") }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('rejects politely, without telling what the API is made of', async () => {
    const { body } = await post(guarded.url, { query: '{ statement { id } }' }, reader);
    expect(body.errors[0].message).toBe('Cannot query field "statement" on type "Query".');
  });

  it.each(['a\u0000b', '\ud800', '\u202e', '\ufeff', 'é'.normalize('NFD'), '__proto__', 'constructor'])(
    'takes any characters for what they are: %j',
    async (text) => {
      const { body } = await post(api.url, {
        query: `query ($text: String!, $id: ID!) {
          statements(where: { saidBy: [$text], document: $id, text: $text }) { totalCount }
          entity(id: $id) { id } search(text: $text, mode: KEYWORD) { score }
        }`,
        variables: { text, id: text },
      });
      expect(body.errors).toBeUndefined();
      expect([body.data.statements.totalCount, body.data.entity]).toEqual([0, null]);
    },
  );
});

describe('injection', () => {
  it('is kept out by parameters: Cypher in a name is a name', async () => {
    const before = await dumpGraph(api.graph);
    const name = 'x"}) DETACH DELETE e //\' OR 1=1';
    const { body } = await post(api.url, {
      query: 'query ($name: String!) { statements(where: { saidBy: [$name] }) { totalCount } }',
      variables: { name },
    });
    expect(body.data.statements.totalCount).toBe(0);
    expect(await dumpGraph(api.graph)).toEqual(before);
  });

  it.each(['treaty AND (', '"', 'words:*', 'a~99 /.*/ [* TO *]', '\\', '+-&&||!(){}[]^"~*?:\\/'])(
    'is kept out of the other interpreter, the index of words: %s',
    async (text) => {
      const query =
        'query ($text: String!) { search(text: $text, mode: KEYWORD) { score } documents(search: $text) { totalCount } entities(search: $text) { totalCount } statements(where: { text: $text }) { totalCount } }';
      expect(await codeOf(query, { text })).toBeUndefined();
    },
  );

  it.each([
    'http://127.0.0.1:7687/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    'gopher://news.example/',
    'http://news.example\r\nHost: evil/',
  ])('has no way from the server into its network (SSRF): %s', async (url) => {
    const { body } = await post(api.url, {
      query: 'mutation ($url: String!) { ingest(url: $url) { id } }',
      variables: { url },
    });
    expect(['BAD_USER_INPUT', 'PAGE_UNAVAILABLE', 'ARTICLE_UNREADABLE']).toContain(
      body.errors[0].extensions.code,
    );
    expect(JSON.stringify(body)).not.toContain('root:');
  });
});

describe('denial of service', () => {
  it('limits depth', async () => expect(await codeOf(`{ ${nested(8)} }`)).toBe('QUERY_TOO_DEEP'));

  it('limits depth in fragments, and refuses those that go in circles', async () => {
    const circle = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    expect(await codeOf(circle)).toBe('GRAPHQL_VALIDATION_FAILED');
    const fragments = `{ ...F } fragment F on Query { ${nested(8)} }`;
    expect(await codeOf(fragments)).toBe('QUERY_TOO_DEEP');
  });

  it.each(['first: 101', 'first: -1', 'last: 101', 'last: -1', 'first: 1, last: 1'])(
    'limits how much is asked for at a time: %s',
    async (sizes) => {
      expect(await codeOf(`{ statements(${sizes}) { edges { cursor } } }`)).toBe('BAD_USER_INPUT');
    },
  );

  it('gives every list in pages, of twenty where nothing is said', async () => {
    const { data, extensions } = await api.ask('{ statements { edges { cursor } } }');
    expect(data.statements.edges.length).toBeLessThanOrEqual(20);
    expect(extensions.cost.cost).toBeLessThanOrEqual(50);
  });

  it('knows what a question costs before it is asked, and refuses a dear one', async () => {
    const dear = `{ entities(first: 100) { edges { node { statements(first: 100) { edges { node {
      document { statements(first: 100) { edges { node { id } } } } } } } } } } }`;
    expect(await codeOf(dear)).toBe('QUERY_TOO_EXPENSIVE');
  });

  it('limits what an operation is written with: tokens, directives, the size of the body', async () => {
    expect(await codeOf(`{ ${'stats { claims } '.repeat(500)} }`)).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf(`{ stats { claims ${'@skip(if: false) '.repeat(60)} } }`)).toMatch(
      /TOO_MANY_DIRECTIVES|GRAPHQL_VALIDATION_FAILED/,
    );
    const large = await post(guarded.url, { query: `{ stats { claims } } #${'x'.repeat(100_000)}` }, reader);
    expect(large.status).toBe(413);
  });

  it('limits how often one asks', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      statuses.push((await post(tight.url, { query: '{ __typename }' }, reader)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });
});

describe('access control', () => {
  it('asks for a key before anything else, of questions, exports and pages alike', async () => {
    expect((await post(guarded.url, { query: '{ stats { claims } }' })).status).toBe(401);
    for (const place of ['/', '/export/statements.csv', '/metrics', '/mcp', '/embed']) {
      expect((await fetch(guarded.url + place, { redirect: 'manual' })).status).toBe(401);
    }
  });

  it('checks for every operation whether one may: reading', async () => {
    const { status, body } = await post(guarded.url, { query: '{ stats { claims } }' }, feeder);
    expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    ['ingest', 'mutation { ingest(text: "A said that B.") { id } }'],
    ['review', 'mutation { mergeEntities(ids: ["a", "b"]) { id } }'],
    ['review, to take back', 'mutation { retract(documentId: "treaty", reason: "no") }'],
  ])('checks for every mutation whether one may, in fragments too: %s', async (_scope, query) => {
    expect((await post(guarded.url, { query }, reader)).status).toBe(403);
    const inFragment = query.replace('{', '{ ...F } fragment F on Mutation {');
    expect((await post(guarded.url, { query: inFragment }, reader)).status).toBe(403);
  });

  it('checks edges as well as nodes: what a mutation gives back leads on to readers alone', async () => {
    const query = 'mutation { ingest(text: "A said that B.") { statements { edges { node { id } } } } }';
    expect((await post(guarded.url, { query }, feeder)).status).toBe(403);
  });

  it('has no field that finds any object by its id, whatever it is', async () => {
    expect(await codeOf('{ node(id: "treaty") { id } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('does nothing of an operation in which one may not do all', async () => {
    const query =
      'mutation { retract(documentId: "treaty", reason: "no") ingest(text: "A said that B.") { id } }';
    expect((await post(guarded.url, { query }, reviewer)).status).toBe(403);
    expect((await api.data('{ document(id: "treaty") { id } }')).document).toEqual({ id: 'treaty' });
  });
});

describe('batching attacks', () => {
  it('takes no lists of operations', async () => {
    const { status, body } = await post(api.url, [{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect([status, body.errors[0].message]).toEqual([400, 'Operation batching disabled.']);
  });

  it('limits how often a field is asked for under other names', async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: entity(name: "x") { id }`);
    expect(await codeOf(`{ ${aliases.join(' ')} }`)).toBe('TOO_MANY_ALIASES');
  });

  it('counts objects, not requests: many cheap questions in one cost as much as apart', async () => {
    const { key } = await createKey(home, { name: 'other', scopes: ['read'] });
    const page = (name: string) => `${name}: statements(first: 20) { edges { node { id } } }`;
    const { status, body } = await post(
      tight.url,
      { query: `{ ${page('a')} ${page('b')} ${page('c')} }` },
      key,
    );
    expect([status, body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
  });

  it('keeps keys from being tried in one request: a request has one', async () => {
    expect((await post(guarded.url, { query: '{ __typename }' }, `${'x'.repeat(20)} ${reader}`)).status).toBe(
      401,
    );
  });
});

describe('secure configuration', () => {
  it('has introspection off where others can ask', async () => {
    const { body } = await post(guarded.url, { query: '{ __schema { types { name } } }' }, reader);
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('has the playground off where others can ask', async () => {
    const { status } = await fetch(`${guarded.url}/playground`, {
      headers: { authorization: `Bearer ${reader}` },
    });
    expect(status).toBe(404);
  });

  it('gives no hints of near names', async () => {
    const { body } = await post(guarded.url, { query: '{ statment { edges { node { id } } } }' }, reader);
    expect(JSON.stringify(body)).not.toMatch(/did you mean|statements/i);
  });

  it('shows no stack, no Cypher and no address of Neo4j in an error', async () => {
    const broken = Object.create(api.graph, {
      read: { value: () => Promise.reject(new Error('MATCH (n) at bolt://secret:7687')) },
    }) as typeof api.graph;
    const server = await serve({
      graph: broken,
      config: { host: '127.0.0.1', port: 0 },
      log: () => undefined,
    });
    const { body } = await post(server.url, { query: '{ stats { claims } }' });
    await server.close();
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong in the server; its log says more.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ]);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'takes nothing that a form of another site can send: %s',
    async (type) => {
      const body = 'query=mutation { retract(documentId: "treaty", reason: "no") }';
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(response.status).toBe(400);
    },
  );

  it('changes nothing by GET', async () => {
    const query = encodeURIComponent('mutation { retract(documentId: "treaty", reason: "no") }');
    const headers = { 'apollo-require-preflight': 'true' };
    const response = await fetch(`${api.url}/graphql?query=${query}`, { headers });
    expect(response.status).toBe(405);
    expect((await api.data('{ document(id: "treaty") { id } }')).document).toEqual({ id: 'treaty' });
  });
});

it('nothing of all this was a fault of the server', () => expect(api.logged).toEqual([]));
