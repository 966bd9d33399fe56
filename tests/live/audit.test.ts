/** Who changed something, took something out or was turned away can be read afterwards, whatever happens to the server. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket, type ClientOptions } from 'ws';
import { createKey, type KeyRecord } from '../../src/auth/keys';
import { readConfig, type Environment } from '../../src/config';
import { serve, type RunningServer } from '../../src/serve';
import { RURITANIA } from '../support/ruritania';
import { runHearsay } from '../support/run-hearsay';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(120_000);

const home = mkdtempSync(path.join(tmpdir(), 'hearsay-audit-'));
const file = path.join(home, 'audit.jsonl');
let api: Api;
let reader: { readonly key: string; readonly record: KeyRecord };
let admin: typeof reader;

beforeAll(async () => {
  api = await startApi(RURITANIA);
  reader = await createKey(home, { name: 'Ann', scopes: ['read'] });
  admin = await createKey(home, { name: 'Ben', scopes: ['admin'] });
});
afterAll(async () => {
  await api.stop();
  rmSync(home, { recursive: true, force: true });
});

async function withServer(use: (server: RunningServer) => Promise<void>, more: Environment = {}) {
  const config = readConfig({ PORT: '0', HEARSAY_HOME: home, HEARSAY_AUTH: 'required', ...more });
  const server = await serve({ graph: api.graph, config, log: () => undefined });
  await use(server).finally(() => server.close());
}

async function ask(url: string, query: string, key?: string): Promise<Json> {
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** The lines, without the time and the ids of mutations, which are checked on the way. */
function entries(): readonly Json[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { at, id, ...entry } = JSON.parse(line);
    expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(120_000);
    if (['mutation', 'outcome'].includes(entry.what)) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    return entry;
  });
}

const RETRACT = 'mutation { retract(documentId: "none", reason: "It was made up.") }';

it('tells of mutations before and after, of exports and of refusals, in order; questions leave nothing', async () => {
  await withServer(async ({ url }) => {
    await ask(url, '{ stats { documents } }', reader.key);
    await ask(url, RETRACT, reader.key);
    await ask(url, RETRACT, admin.key);
    await ask(url, RETRACT);
    await ask(url, RETRACT, `hearsay_${'a'.repeat(12)}_${'b'.repeat(43)}`);
    const csv = await fetch(`${url}/export/statements.csv?saidBy=Zo%C3%AB%20M%C3%A1rquez`, {
      headers: { authorization: `Bearer ${reader.key}` },
    });
    expect(csv.status).toBe(200);
    await csv.text();
  });
  const [ann, ben] = [`key:${reader.record.id}`, `key:${admin.record.id}`];
  const post = { method: 'POST', address: '/graphql' };
  expect(entries()).toEqual([
    { what: 'start', who: 'server', host: '127.0.0.1', version: expect.any(String) },
    { what: 'refused', who: ann, name: 'Ann', ...post, status: 403 },
    {
      what: 'mutation',
      who: ben,
      name: 'Ben',
      asked: [{ field: 'retract', given: { documentId: 'none', reason: 'It was made up.' } }],
    },
    { what: 'outcome', who: ben, done: true },
    { what: 'refused', who: 'address:127.0.0.1', ...post, status: 401 },
    { what: 'refused', who: 'address:127.0.0.1', key: 'a'.repeat(12), ...post, status: 401 },
    {
      what: 'export',
      who: ann,
      name: 'Ann',
      address: '/export/statements.csv?saidBy=Zo%C3%AB%20M%C3%A1rquez',
    },
  ]);
});

it('is appended to by the next server and by the command line, holds no key, and is for its owner alone', async () => {
  const before = readFileSync(file, 'utf8');
  await withServer(async () => undefined);
  const { out } = runHearsay(['key', 'create', 'Cem', '--scope', 'read'], { env: { HEARSAY_HOME: home } });
  const after = readFileSync(file, 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(entries().slice(-2)).toEqual([
    { what: 'start', who: 'server', host: '127.0.0.1', version: expect.any(String) },
    {
      what: 'command',
      who: expect.stringMatching(/^user:./),
      command: 'key create',
      given: ['Cem'],
      options: { scope: 'read' },
    },
  ]);
  for (const key of [reader.key, admin.key, out.trim()]) expect(after).not.toContain(key.slice(-20));
  expect(statSync(file).mode & 0o077).toBe(0);
});

it.each(['nothing', '__proto__'])(
  'leaves alone what asks for no operation that is there: %s',
  async (operationName) => {
    await withServer(async ({ url }) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${admin.key}` },
        body: JSON.stringify({
          query: `query a { __typename } ${RETRACT.replace('mutation', 'mutation b')}`,
          operationName,
        }),
      });
      const { errors } = (await response.json()) as Json;
      expect([response.status, errors[0].message]).toEqual([
        400,
        `Unknown operation named "${operationName}".`,
      ]);
    });
    expect(entries().at(-1)).toMatchObject({ what: 'start' });
  },
);

it('tells of an article that is given by its beginning', async () => {
  const text = 'A long article. '.repeat(100);
  const query = `mutation { ingest(text: "${text}", url: "https://news.example/") { id } }`;
  await withServer(async ({ url }) => void (await ask(url, query, admin.key)));
  const [mutation, outcome] = entries().slice(-2);
  expect(mutation.asked).toEqual([
    {
      field: 'ingest',
      given: { text: `${text.slice(0, 200)}… (1600 characters)`, url: 'https://news.example/' },
    },
  ]);
  expect(outcome).toMatchObject({ what: 'outcome', failed: ['BAD_USER_INPUT'] });
});

it('where it cannot be written, says so at the start, and lets nothing be changed', async () => {
  const folder = path.join(home, 'file');
  writeFileSync(folder, '');
  const HEARSAY_AUDIT_LOG = path.join(folder, 'audit.jsonl');
  await expect(withServer(async () => undefined, { HEARSAY_AUDIT_LOG })).rejects.toThrow(
    `The audit log ${HEARSAY_AUDIT_LOG} cannot be written (EEXIST): check HEARSAY_AUDIT_LOG, or set it to "off".`,
  );
  const later = path.join(home, 'later', 'audit.jsonl');
  const more = { HEARSAY_AUDIT_LOG: later };
  await withServer(async ({ url }) => {
    rmSync(path.dirname(later), { recursive: true });
    writeFileSync(path.dirname(later), '');
    const { errors } = await ask(url, RETRACT, admin.key);
    const unaudited = {
      message: expect.stringContaining('The audit log cannot be written, and nothing is done'),
      extensions: { code: 'AUDIT_UNAVAILABLE' },
    };
    expect(errors).toEqual([unaudited]);
    const csv = await fetch(`${url}/export/statements.csv`, {
      headers: { authorization: `Bearer ${admin.key}` },
    });
    expect([csv.status, await csv.json()]).toEqual([503, { errors: [unaudited] }]);
  }, more);
});

it('has every line by the time that the server has ended', async () => {
  const before = entries().length;
  await withServer(async ({ url }) => {
    await Promise.all(Array.from({ length: 40 }, () => ask(url, RETRACT)));
  });
  const refused = entries().slice(before + 1);
  expect(refused.map(({ what, status }) => [what, status])).toEqual(Array(40).fill(['refused', 401]));
});

it('tells of WebSockets that were refused: by origin, by a credential that is none, by a wrong key', async () => {
  const before = entries().length;
  await withServer(async ({ url }) => {
    const open = (options: ClientOptions, payload?: object) =>
      new Promise<unknown>((resolve) => {
        const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', options);
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
        socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload })));
        socket.on('close', (code) => resolve(code));
        socket.on('error', () => undefined);
      });
    expect(await open({ origin: 'https://evil.example' })).toBe(403);
    expect(await open({ headers: { authorization: 'Digest x' } })).toBe(401);
    const wrong = `Bearer hearsay_${'c'.repeat(12)}_${'d'.repeat(43)}`;
    expect(await open({}, { authorization: wrong })).toBe(4401);
    expect(await open({ headers: { authorization: wrong } })).toBe(4401);
  });
  const refused = { what: 'refused', who: 'address:127.0.0.1', method: 'WebSocket', address: '/graphql' };
  expect(entries().slice(before + 1)).toEqual([
    { ...refused, status: 403 },
    { ...refused, status: 401 },
    { ...refused, status: 401 },
    { ...refused, key: 'c'.repeat(12), status: 401 },
  ]);
});

it.each<[readonly string[], readonly string[]]>([
  [['retract', 'none', '--reason', 'It was made up.'], ['none']],
  [['db', 'restore', 'nowhere.dump'], ['nowhere.dump']],
  [['key', 'revoke', 'none'], ['none']],
])('tells of "hearsay %s" before it begins, though it fails', (args, given) => {
  const { code } = runHearsay(args, { env: { HEARSAY_HOME: home, NEO4J_URI: 'bolt://127.0.0.1:1' } });
  expect(code).not.toBe(0);
  const command = args.slice(0, args.indexOf(given[0]!)).join(' ');
  expect(entries().at(-1)).toMatchObject({ what: 'command', command, given });
});
