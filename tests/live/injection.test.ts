import { connect } from 'node:net';
import { encodeCursor } from '../../src/query/cursor';
import { dumpGraph } from '../support/dump-graph';
import { RURITANIA } from '../support/ruritania';
import { startApi, type Api } from '../support/start-api';

jest.setTimeout(120_000);

let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(() => api.stop());

/** What would do harm as Cypher, as Lucene, as a regular expression, as JSON or as a template. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['the end of a map', `"}) DETACH DELETE n //`],
  ['the end of a string', `' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n RETURN '`],
  ['the end of a name', '`) MATCH (n) DETACH DELETE n'],
  ['an escaped quote', '\\u0027 RETURN 1 //'],
  ['everything, for Lucene', '*:*'],
  ['fields and ranges, for Lucene', '+text:[* TO *] AND (foo~ OR "bar"'],
  ['a slow pattern', '.*(a+)+$'],
  ['a parameter', '$saidBy'],
  ['a template', '${process.exit()}'],
  ['characters at the edge', '\u0000\u{10FFFF}'],
  ['many characters of two units', '😀'.repeat(200)],
  ['one very long word', 'x'.repeat(20_000)],
];

const QUESTION = `
  query ($text: String!, $id: ID!) {
    statements(where: { saidBy: [$text], about: [$text], reportedBy: [$text], addressedTo: [$text], publisher: [$text], document: $id }) {
      totalCount edges { node { id } } }
    byText: statements(where: { text: $text, document: $id }) { totalCount edges { node { id } } }
    entity(id: $id, name: $text) { id }
    entities(search: $text) { totalCount edges { node { id } } }
    document(id: $id) { id }
    documents(search: $text) { totalCount edges { node { id } } }
    claim(id: $id) { id }
  }`;

describe('hostile text', () => {
  it.each(HOSTILE)('is only text: %s', async (_name, text) => {
    const before = await dumpGraph(api.graph);
    const { data, errors } = await api.ask(QUESTION, { text, id: text });
    expect(errors).toBeUndefined();
    expect(data.statements).toEqual({ totalCount: 0, edges: [] });
    expect([data.entity, data.document, data.claim]).toEqual([null, null, null]);
    expect(await dumpGraph(api.graph)).toEqual(before);
  });

  it.each(HOSTILE)('is no cursor, and is none inside one: %s', async (_name, text) => {
    const page = 'query ($after: String) { statements(after: $after) { edges { node { id } } } }';
    const bare = await api.ask(page, { after: text });
    expect(bare.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const wrapped = await api.ask(page, { after: encodeCursor('said-at-desc', text) });
    expect(wrapped.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is refused where it has more words than a search can use', async () => {
    const { errors } = await api.ask('query ($text: String) { entities(search: $text) { totalCount } }', {
      text: 'word '.repeat(2_000),
    });
    expect(errors?.[0]?.message).toBe('search has 2000 words: give at most 50.');
  });

  it('leaves nothing in the log', () => {
    expect(api.logged).toEqual([]);
  });
});

/** As no browser asks: the path goes out as it is. What comes back, as text. */
function askRaw(path: string, headers: readonly string[] = ['Connection: close']): Promise<string> {
  const { hostname, port, host } = new URL(api.url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write([`GET ${path} HTTP/1.1`, `Host: ${host}`, ...headers, '\r\n'].join('\r\n')),
    );
    socket.on('data', (data) => (text += String(data)));
    socket.on('close', () => resolve(text));
  });
}

const UPGRADE = [
  ...['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13'],
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
];

it.each(['//[', 'http://[::bad/graphql', '/nowhere'])(
  'there is no WebSocket at %s, and the server goes on',
  async (path) => {
    expect(await askRaw(path, UPGRADE)).toMatch(
      /^HTTP\/1\.1 404 .*"There is no WebSocket here: try \/graphql\."/s,
    );
    expect((await api.data('{ stats { documents } }')).stats.documents).toBeGreaterThan(0);
  },
);

it.each([
  ['/export//[', 404],
  ['/embed//[', 404],
  ['/oembed//[', 400],
  ['/entity/%E0%A4%A', 400],
])('a path that is no address is no bug: %s', async (path, status) => {
  expect(await askRaw(path)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(api.logged).toEqual([]);
});
