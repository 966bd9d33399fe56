import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKey } from '../../src/auth/keys';
import { readConfig, type Environment } from '../../src/config';
import { openGraph, type Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { serve, type RunningServer } from '../../src/serve';
import { emptyGraph } from '../support/dump-graph';
import { testAddress } from '../support/neo4j-address';
import { openOddSite, page, type OddSite } from '../support/odd-site';
import type { Answer, Json } from '../support/start-api';

jest.setTimeout(120_000);

const home = mkdtempSync(path.join(tmpdir(), 'hearsay-given-'));
let graph: Graph;
let site: OddSite;
let server: RunningServer;

beforeAll(async () => {
  graph = await openGraph(testAddress());
  await migrate(graph);
  await emptyGraph(graph);
  site = await openOddSite();
  server = await start({ HEARSAY_ALLOW_HOSTS: site.host });
});
afterAll(async () => {
  await server.close();
  await site.close();
  await graph.close();
  rmSync(home, { recursive: true, force: true });
});

function start(environment: Environment): Promise<RunningServer> {
  const config = readConfig({ PORT: '0', HEARSAY_HOME: home, HEARSAY_WORKERS: '1', ...environment });
  return serve({ graph, config, log: (error) => console.error(error) });
}

const INGEST = `mutation ($text: String, $url: String, $title: String, $publisher: String, $publishedAt: Date) {
  ingest(text: $text, url: $url, title: $title, publisher: $publisher, publishedAt: $publishedAt) {
    id title url text publishedAt publisher { name }
    statements { edges { node { text speakers { name } evidence { text start end } } } }
  }
}`;

async function post(query: string, variables: object, { url } = server, key?: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

async function take(given: object): Promise<Json> {
  const { data, errors } = await post(INGEST, given);
  expect(errors).toBeUndefined();
  return data.ingest;
}

async function refusal(given: object, ...from: [RunningServer?, string?]): Promise<readonly string[]> {
  const { data, errors } = await post(INGEST, given, ...from);
  expect(data ?? null).toBeNull();
  return errors!.map(({ message, extensions }) => `${extensions.code}: ${message}`);
}

const TEXT = 'Ann Bell, the minister of Ruritania, said the harbour would reopen in May.';

const FEED = (origin: string) =>
  `<rss version="2.0"><channel><title>News</title><item><title>One</title><link>${origin}/in-feed</link></item></channel></rss>`;

describe('an article given to the server', () => {
  it('as text: what is said in it comes back with its evidence, and twice is once', async () => {
    const given = { text: TEXT, title: 'The harbour', publisher: 'The Courier', publishedAt: '2024-03-01' };
    const { id, text, ...document } = await take(given);
    expect({ text, ...document, statements: undefined }).toEqual({
      text: TEXT,
      title: 'The harbour',
      url: null,
      publishedAt: '2024-03-01',
      publisher: { name: 'The Courier' },
    });
    const said = document.statements.edges.map(({ node }: Json) => node);
    expect(said).toEqual([
      {
        text: 'the harbour would reopen in May',
        speakers: [{ name: 'Ann Bell' }],
        evidence: { text: 'the harbour would reopen in May', start: 42, end: 73 },
      },
    ]);
    expect(await take(given)).toEqual({ id, text, ...document });
    expect((await post('{ documents { totalCount } }', {})).data.documents.totalCount).toBe(1);
  });

  it('as an address: its page is fetched, and what is given with it counts first', async () => {
    const url = `${site.origin}/article`;
    const found = await take({ url, publisher: 'The Courier' });
    expect([found.url, found.title, found.publisher.name]).toEqual([url, 'The council', 'The Courier']);
    expect(found.statements.edges[0].node.speakers).toEqual([{ name: 'Jane Doe' }]);
    expect((await take({ url, publisher: 'The Courier' })).id).toBe(found.id);
  });

  it('as a text of more than the size of a question', async () => {
    const text = `${TEXT}${'\n'.repeat(60_000)}`;
    expect((await take({ text })).statements.edges).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['neither text nor address', { text: ' ' }, 'BAD_USER_INPUT: Give either text, '],
    ['both', { text: TEXT, url: 'https://example.org/' }, 'BAD_USER_INPUT: Give either text, '],
    ['a day that is none', { text: TEXT, publishedAt: '2024-02-30' }, 'BAD_USER_INPUT: '],
    ['a title without end', { text: TEXT, title: 'x'.repeat(2_001) }, 'BAD_USER_INPUT: title has 2001 '],
    ['a neighbour', { url: 'http://10.0.0.1/' }, 'ARTICLE_UNREADABLE: http://10.0.0.1/: 10.0.0.1 is not on '],
  ])('not with %s', async (_what, given, start) => {
    const [told, ...more] = await refusal(given);
    expect(more).toEqual([]);
    expect(told).toContain(start);
    expect(told).not.toContain('\n');
  });

  it.each([
    ['is not there', '/nowhere', /^ARTICLE_UNREADABLE: http\S+: /],
    ['may come back', '/away', /^PAGE_UNAVAILABLE: http\S+: /],
    [
      'is a list of pages',
      '/feed',
      /^ARTICLE_UNREADABLE: http\S+: is a feed or a sitemap: give the address /,
    ],
  ])('not where its page %s', async (_what, place, message) => {
    site.put('/away', page('', { status: 503 }));
    site.put('/feed', page(FEED(site.origin), { 'content-type': 'application/rss+xml' }));
    expect(await refusal({ url: `${site.origin}${place}` })).toEqual([expect.stringMatching(message)]);
    expect(site.asked).not.toContain('/in-feed');
  });

  it('not once it was retracted: who took it out and why is told', async () => {
    const text = 'Mayor Jane Doe said the ferry would stop.';
    const { id } = await take({ text });
    await post('mutation ($id: ID!) { retract(documentId: $id, reason: "a hoax") }', { id });
    expect(await refusal({ text })).toEqual([
      expect.stringMatching(/^ARTICLE_RETRACTED: .* was retracted by anyone on \d{4}-\d\d-\d\d: a hoax\./),
    ]);
  });

  it('takes the scope "ingest", and with it alone more than a question', async () => {
    const { key: reads } = await createKey(home, { name: 'reads', scopes: ['read'] });
    const { key: gives } = await createKey(home, { name: 'gives', scopes: ['ingest'] });
    const closed = await start({ HEARSAY_AUTH: 'required' });
    expect(await refusal({ text: TEXT }, closed, reads)).toEqual([
      'FORBIDDEN: This needs the scope "ingest", which "reads" does not have.',
    ]);
    const long = { text: 'x'.repeat(150_000) };
    expect(await refusal(long, closed, reads)).toEqual(['BAD_REQUEST: The body is larger than 100 kB.']);
    const { data } = await post(
      'mutation ($text: String) { ingest(text: $text) { id } }',
      long,
      closed,
      gives,
    );
    expect(data.ingest.id).toEqual(expect.any(String));
    expect(await refusal({ text: TEXT }, closed, gives)).toEqual([
      'FORBIDDEN: This needs the scope "read", which "gives" does not have.',
    ]);
    await closed.close();
  });

  it('is read to its end before the server stops', async () => {
    const stopping = await start({});
    const answer = post(INGEST, { text: `${TEXT} Really.` }, stopping);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await stopping.close();
    expect((await answer).data.ingest.statements.edges).toHaveLength(1);
  });
});
