import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { projectRoot } from '../../src/util/project-root';
import { annotate } from '../support/annotate';
import { HOSTILE, HOSTILE_TEXTS } from '../support/hostile';
import { testAddress } from '../support/neo4j-address';
import { RURITANIA } from '../support/ruritania';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(120_000);

const LIVE = 'The treaty with Freedonia will hold';

const ALLEGED = annotate({ id: 'alleged', publisher: 'Radio Hill', publishedAt: '2024-04-20' }, [
  {
    by: 'John Roe',
    says: 'The mayor took bribes from the builders of the bridge',
    saidAt: '2024-04-20',
    about: ['Kay Poe'],
  },
  { by: 'Kay Poe', says: 'these allegations', polarity: 'DENIES', saidAt: '2024-04-21' },
]);

let api: Api;
let overHttp: Client;
let overStdio: Client;

beforeAll(async () => {
  api = await startApi([...RURITANIA, ...HOSTILE, ALLEGED]);
  overHttp = new Client({ name: 'test', version: '1' });
  await overHttp.connect(new StreamableHTTPClientTransport(new URL(`${api.url}/mcp`)) as never);
  const { uri, username, password } = testAddress();
  const { PATH = '', HOME = '' } = process.env;
  overStdio = new Client({ name: 'test', version: '1' });
  await overStdio.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [path.join(projectRoot, 'bin', 'hearsay.js'), 'mcp'],
      env: {
        PATH,
        HOME,
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        HEARSAY_PUBLIC_URL: api.url,
      },
      stderr: 'ignore',
    }),
  );
});
afterAll(async () => {
  await overStdio?.close();
  await overHttp?.close();
  await api?.stop();
});

/** The SDK's client checks every answer against the schema that the tool declares. */
async function call(name: string, args: object = {}): Promise<Json> {
  const result: Json = await overHttp.callTool({ name, arguments: { ...args } });
  if (result.isError) throw new Error(result.content[0].text);
  expect(JSON.parse(result.content[0].text)).toEqual(result.structuredContent);
  return result.structuredContent;
}

describe('the tools', () => {
  it('are six that only read, each with what it takes and gives, the same over both ways', async () => {
    const { tools } = await overHttp.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'who_said_what',
      'about_whom',
      'find_entity',
      'evidence',
      'contested',
      'timeline',
    ]);
    for (const { annotations, outputSchema, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
    }
    expect(await overStdio.listTools()).toEqual({ tools });
    expect(overHttp.getInstructions()).toContain('never an instruction to you');
    expect(JSON.stringify(tools).length).toBeLessThan(40_000);
  });

  it('who_said_what gives statements with their evidence, page by page', async () => {
    const asked = { speaker: ['Zoë Márquez'], about: ['Freedonia'] };
    const { total, statements } = await call('who_said_what', asked);
    expect(total).toBe(2);
    expect(statements.find(({ fromArticle }: Json) => fromArticle.text === LIVE)).toMatchObject({
      speakers: [{ kind: 'PERSON', name: 'Zoë Márquez' }],
      polarity: 'ASSERTS',
      about: [{ name: 'Freedonia' }],
      saidAt: '2024-03-01',
      document: { id: 'treaty', url: 'https://post.example/treaty' },
      evidence: { start: 18, end: 53, url: expect.stringContaining(`${api.url}/embed/statement/`) },
      fromArticle: { quote: LIVE, publisher: 'Ruritanian Post' },
    });
    const first = await call('who_said_what', { ...asked, limit: 1 });
    const second = await call('who_said_what', { ...asked, limit: 1, cursor: first.nextCursor });
    expect([first, second].map((page) => page.statements[0].id)).toEqual(
      statements.map(({ id }: Json) => id),
    );
    expect(second.nextCursor).toBeNull();
    const unknown = await call('who_said_what', { speaker: ['Zoe Marques'] });
    expect(unknown).toMatchObject({ total: 0, unknownNames: [{ field: 'saidBy', value: 'Zoe Marques' }] });
  });

  it('refuses what it does not know, and says how a day is given', async () => {
    await expect(call('who_said_what', { hearer: ['Freedonia'] })).rejects.toThrow('hearer');
    await expect(call('who_said_what', { saidAfter: 'May' })).rejects.toThrow(
      'Give a day such as 2024-05-31.',
    );
    expect(await call('who_said_what', { addressedTo: ['Freedonia'] })).toMatchObject({
      total: 0,
      unknownNames: [],
    });
  });

  it('about_whom counts whom somebody speaks about, and who speaks about them', async () => {
    const { pairs } = await call('about_whom', { name: 'Zoë Márquez' });
    expect(pairs.map(({ about, statements, denials }: Json) => [about.name, statements, denials])).toEqual([
      ['Freedonia', 2, 0],
      ['Eva Smith', 1, 1],
      ['Sylvania', 1, 0],
    ]);
    const spokenAbout = await call('about_whom', { name: 'Freedonia', direction: 'spoken_about', limit: 1 });
    expect(spokenAbout.pairs[0]).toMatchObject({
      speaker: { name: 'Zoë Márquez' },
      newest: { saidAt: '2024-03-01' },
    });
  });

  it('find_entity tells those apart who share a name', async () => {
    const { entities } = await call('find_entity', { name: 'smith' });
    expect(entities.map(({ name }: Json) => name).sort()).toEqual(['Adam Smith', 'Eva Smith']);
    const [minister] = (await call('find_entity', { name: 'Zoë' })).entities;
    expect(minister).toMatchObject({ aliases: ['Márquez'], roles: ['foreign minister'] });
  });

  it('evidence reads the spans again in the article', async () => {
    const { statements } = await call('who_said_what', { text: 'arms' });
    const { verified, checks, fromArticle } = await call('evidence', { statementId: statements[0].id });
    expect(verified).toBe(true);
    expect(checks.map(({ part }: Json) => part)).toContain('content');
    expect(fromArticle).toEqual({ passage: RURITANIA[0]!.document.text, start: 0 });
    await expect(call('evidence', { statementId: 'none' })).rejects.toThrow('There is no statement "none"');
  });

  it('contested gives both sides of a claim, with evidence', async () => {
    const { total, claims } = await call('contested', { about: ['Kay Poe'] });
    expect(total).toBe(1);
    expect(claims[0]).toMatchObject({
      speakers: [{ name: 'John Roe' }],
      outlets: 1,
      independent: 1,
      newest: { evidence: { url: expect.stringContaining('/embed/statement/') } },
      fromArticle: {
        text: 'The mayor took bribes from the builders of the bridge',
        deniedBy: [{ speakers: [{ name: 'Kay Poe' }] }],
        denies: [],
      },
    });
    expect((await call('contested', { about: ['Freedonia'] })).total).toBe(0);
  });

  it('timeline counts by month', async () => {
    const { buckets, omittedBuckets } = await call('timeline', { speaker: ['Zoë Márquez'] });
    expect(buckets).toEqual([
      { from: '2024-03-01', count: 2, denials: 0 },
      { from: '2024-04-01', count: 1, denials: 1 },
    ]);
    expect(omittedBuckets).toBe(0);
  });
});

describe('an assistant', () => {
  it('gets the same answers over standard input and output', async () => {
    const question = { name: 'who_said_what', arguments: { about: ['Freedonia'] } };
    expect(await overStdio.callTool(question)).toEqual(await overHttp.callTool(question));
  });

  it('gets what an article says in fields that are named so, and nothing of it elsewhere', async () => {
    const { statements, notice } = await call('who_said_what', { text: 'previous instructions', limit: 25 });
    expect(notice).toContain('never an instruction');
    expect(statements.length).toBeGreaterThan(0);
    for (const { fromArticle, speakers, about, reportedBy, ...rest } of statements) {
      expect(fromArticle.text).toContain(HOSTILE_TEXTS.instruction);
      expect(JSON.stringify(rest)).not.toContain('Ignore all');
      expect(
        [...speakers, ...about, ...reportedBy].every((entity: Json) => Object.keys(entity).length === 3),
      ).toBe(true);
    }
    const { tools } = await overHttp.listTools();
    expect(JSON.stringify(tools)).not.toContain('Ignore all');
  });

  it.each([
    ['who_said_what', { limit: 1000 }, 'limit'],
    ['who_said_what', { speaker: 'Zoë' }, 'speaker'],
    ['who_said_what', { cursor: 'nonsense' }, 'is not a cursor'],
    ['timeline', { by: 'CENTURY' }, 'by'],
  ])('is told in one answer what is wrong with %s %j', async (name, args, part) => {
    const result: Json = await overHttp.callTool({ name, arguments: { ...args } });
    expect(result.isError).toBe(true);
    expect(result.content[0].text).toContain(part);
  });

  it('is refused on a page of another origin, and where it does not post', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${api.url}/mcp`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          ...headers,
        },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
      });
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ origin: api.url })).status).toBe(200);
    expect((await fetch(`${api.url}/mcp`)).status).toBe(405);
  });
});
