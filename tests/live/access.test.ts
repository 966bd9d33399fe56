import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createKey, listKeys, revokeKey } from '../../src/auth/keys';
import { readConfig, type Environment } from '../../src/config';
import { serve, type RunningServer } from '../../src/serve';
import { RURITANIA } from '../support/ruritania';
import { statusUnder } from '../support/status-under';
import { startApi, type Api, type Json } from '../support/start-api';

jest.setTimeout(120_000);

const home = mkdtempSync(path.join(tmpdir(), 'hearsay-access-'));
let api: Api;

beforeAll(async () => {
  api = await startApi(RURITANIA);
});
afterAll(async () => {
  await api.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Runs `use` with a server of these settings over the same graph. */
async function withServer<T>(
  environment: Environment,
  use: (server: RunningServer) => Promise<T>,
): Promise<T> {
  const config = readConfig({ PORT: '0', HEARSAY_HOME: home, ...environment });
  const server = await serve({ graph: api.graph, config, log: () => undefined });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

async function ask(url: string, query: string, authorization?: string): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const STATS = '{ stats { documents } }';
const refusal = ({ status, body }: Reply) => [status, body.errors[0].extensions.code, body.errors[0].message];

describe('who may ask', () => {
  it('nobody needs a key on loopback', async () => {
    expect((await ask(api.url, STATS)).status).toBe(200);
  });

  it.each([
    [
      '0.0.0.0',
      {},
      /^HOST is 0\.0\.0\.0, which others can reach, and there is no key: run "hearsay key create", or set HEARSAY_OIDC_ISSUER and HEARSAY_OIDC_AUDIENCE; or set HEARSAY_AUTH=none to let everybody in who can reach it\.$/,
    ],
    [
      '127.0.0.1',
      { HEARSAY_AUTH: 'required' },
      /^HEARSAY_AUTH is required, and there is no key: run "hearsay key create", or set/,
    ],
  ])('it does not start on %s with %j and no key', async (HOST, settings, message) => {
    const empty = mkdtempSync(path.join(tmpdir(), 'hearsay-empty-'));
    await expect(
      withServer({ HOST, HEARSAY_HOME: empty, ...settings }, async () => undefined),
    ).rejects.toThrow(message);
    rmSync(empty, { recursive: true });
  });

  it('everybody, where HEARSAY_AUTH=none says so', async () => {
    await withServer({ HOST: '0.0.0.0', HEARSAY_AUTH: 'none' }, async ({ url }) => {
      expect((await ask(url.replace('0.0.0.0', '127.0.0.1'), STATS)).status).toBe(200);
    });
  });

  it.each([
    [
      '0.0.0.0',
      ['localhost', '127.0.0.1', '192.0.2.7', '[2001:db8::7]', 'hearsay', 'news.example', 'NEWS.example'],
    ],
    ['127.0.0.1', ['localhost', '127.0.0.1', '[::1]', 'news.example']],
  ])('on %s without keys under a name that no other page can have: %s', async (HOST, own) => {
    const HEARSAY_AUTH = HOST === '0.0.0.0' ? 'none' : 'auto';
    const settings = { HOST, HEARSAY_AUTH, HEARSAY_PUBLIC_URL: 'https://news.example/hearsay' };
    await withServer(settings, async ({ url }) => {
      for (const name of own) expect([name, await statusUnder(url, name)]).toEqual([name, 400]);
      for (const name of ['evil.example', 'news.example.evil.example', 'localhost.evil.example']) {
        expect([name, await statusUnder(url, name)]).toEqual([name, 403]);
      }
    });
  });
});

describe('a key', () => {
  const required = { HEARSAY_AUTH: 'required' };

  it('opens what its scopes say, until it is revoked', async () => {
    const reader = await createKey(home, { name: 'Ann', scopes: ['read'] });
    const writer = await createKey(home, { name: 'feed', scopes: ['ingest'] });
    await withServer(required, async ({ url }) => {
      expect((await ask(url, STATS, `Bearer ${reader.key}`)).body.data).toEqual({ stats: { documents: 3 } });
      const basic = `Basic ${Buffer.from(`anything:${reader.key}`).toString('base64')}`;
      expect((await ask(url, STATS, basic)).status).toBe(200);
      expect(refusal(await ask(url, STATS, `Bearer ${writer.key}`))).toEqual([
        403,
        'FORBIDDEN',
        'This needs the scope "read", which "feed" does not have.',
      ]);
      await revokeKey(home, reader.record.id);
      expect(refusal(await ask(url, STATS, `Bearer ${reader.key}`))).toEqual([
        401,
        'UNAUTHENTICATED',
        'The key is not known, was revoked, or has expired: ask whoever runs this server for another.',
      ]);
    });
  });

  it('is needed for everything but the health of the server', async () => {
    const { key } = await createKey(home, { name: 'Ann', scopes: ['read'] });
    await withServer({ ...required, HEARSAY_PLAYGROUND: 'on' }, async ({ url }) => {
      const status = async (place: string, headers: Record<string, string> = {}) =>
        (await fetch(url + place, { headers })).status;
      const places = ['/healthz', '/readyz', '/', '/playground', '/graphql', '/nothing'];
      expect(await Promise.all(places.map((place) => status(place)))).toEqual([200, 200, 401, 401, 401, 401]);
      const headers = { authorization: `Bearer ${key}` };
      expect(await Promise.all(places.map((place) => status(place, headers)))).toEqual([
        200, 200, 200, 200, 400, 404,
      ]);
      const { headers: asked } = await fetch(url);
      expect(asked.get('www-authenticate')).toContain('Basic realm="hearsay');
    });
  });

  it.each([
    ['nothing at all', undefined, 'A key is needed: send it as "Authorization: Bearer KEY".'],
    ['a way that there is not', 'Digest x', 'Authorization is not understood: send "Bearer KEY".'],
    [
      'an invented key',
      `Bearer hearsay_${'a'.repeat(12)}_${'b'.repeat(43)}`,
      'The key is not known, was revoked, or has expired: ask whoever runs this server for another.',
    ],
    [
      'a path in place of an id',
      'Bearer hearsay_../../etc/passwd_x',
      'The key is not known, was revoked, or has expired: ask whoever runs this server for another.',
    ],
  ])('is not %s', async (_, authorization, message) => {
    await createKey(home, { name: 'any', scopes: ['read'] });
    await withServer(required, async ({ url }) => {
      expect(refusal(await ask(url, STATS, authorization))).toEqual([401, 'UNAUTHENTICATED', message]);
    });
  });

  it('runs out on its day', async () => {
    const old = await createKey(home, { name: 'old', scopes: ['read'], expires: '2020-01-01' });
    await createKey(home, { name: 'any', scopes: ['read'] });
    await withServer(required, async ({ url }) => {
      expect((await ask(url, STATS, `Bearer ${old.key}`)).status).toBe(401);
    });
  });

  it('is kept as a hash, for its owner alone', async () => {
    const { key } = await createKey(home, { name: 'secret', scopes: ['admin'] });
    const files = readdirSync(path.join(home, 'keys')).map((file) =>
      readFileSync(path.join(home, 'keys', file), 'utf8'),
    );
    expect(files.length).toBe((await listKeys(home)).length);
    expect(files.filter((text) => text.includes(key) || text.includes(key.slice(-43)))).toEqual([]);
  });

  it('is tried sixty times a minute, not more', async () => {
    await withServer(required, async ({ url }) => {
      const tries = await Promise.all(Array.from({ length: 70 }, () => ask(url, STATS, 'Bearer hearsay_x')));
      expect(tries.filter(({ status }) => status === 429).length).toBe(10);
    });
  });
});

describe('a token of an OpenID Connect provider', () => {
  let provider: Server;
  let issuer: string;
  let sign: (
    claims: object,
    options?: { issuer?: string; audience?: string; expires?: string },
  ) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
    provider = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      if (request.url === '/keys') return response.end(JSON.stringify({ keys: [jwk] }));
      response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => provider.once('listening', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    sign = (claims, options = {}) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setSubject('ann@example.org')
        .setIssuer(options.issuer ?? issuer)
        .setAudience(options.audience ?? 'hearsay')
        .setExpirationTime(options.expires ?? '5 minutes')
        .sign(privateKey);
  });
  afterAll(() => provider.close());

  const withProvider = <T>(use: (url: string) => Promise<T>, more: Environment = {}) =>
    withServer(
      { HEARSAY_AUTH: 'required', HEARSAY_OIDC_ISSUER: issuer, HEARSAY_OIDC_AUDIENCE: 'hearsay', ...more },
      ({ url }) => use(url),
    );

  it('opens what its scope says', async () => {
    await withProvider(async (url) => {
      expect((await ask(url, STATS, `Bearer ${await sign({ scope: 'openid hearsay:read' })}`)).status).toBe(
        200,
      );
      expect((await ask(url, STATS, `Bearer ${await sign({ scp: ['read'] })}`)).status).toBe(200);
      expect(refusal(await ask(url, STATS, `Bearer ${await sign({ scope: 'openid' })}`))).toEqual([
        403,
        'FORBIDDEN',
        'This needs the scope "read", which "ann@example.org" does not have.',
      ]);
    });
  });

  it('has the scopes that every token is given', async () => {
    await withProvider(
      async (url) => expect((await ask(url, STATS, `Bearer ${await sign({})}`)).status).toBe(200),
      { HEARSAY_OIDC_SCOPES: 'read' },
    );
  });

  it('is refused when it is old, for somebody else, from somebody else, or not signed by the provider', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: issuer, aud: 'hearsay', exp: 4_000_000_000, scope: 'admin' };
    const other = await generateKeyPair('RS256');
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .sign(other.privateKey);
    await withProvider(async (url) => {
      const tokens = [
        await sign({ scope: 'read' }, { expires: '-1 hour' }),
        await sign({ scope: 'read' }, { audience: 'somebody else' }),
        await sign({ scope: 'read' }, { issuer: 'https://evil.example' }),
        forged,
        `${part({ alg: 'none' })}.${part(claims)}.`,
        'not.a.token',
      ];
      const replies = await Promise.all(tokens.map((token) => ask(url, STATS, `Bearer ${token}`)));
      expect(replies.map(refusal)).toEqual([
        [401, 'UNAUTHENTICATED', 'The token has expired: get a new one.'],
        [
          401,
          'UNAUTHENTICATED',
          'The token is not for this server (its "aud" does not fit): get one for it.',
        ],
        [
          401,
          'UNAUTHENTICATED',
          'The token is not for this server (its "iss" does not fit): get one for it.',
        ],
        ...Array(3).fill([
          401,
          'UNAUTHENTICATED',
          'The token is not valid: get a new one from the provider.',
        ]),
      ]);
    });
  });

  it('comes from a provider that answers, or the server says which does not', async () => {
    await expect(
      withServer(
        { HEARSAY_AUTH: 'required', HEARSAY_OIDC_ISSUER: 'http://127.0.0.1:1', HEARSAY_OIDC_AUDIENCE: 'x' },
        async () => undefined,
      ),
    ).rejects.toThrow(
      'HEARSAY_OIDC_ISSUER: http://127.0.0.1:1/.well-known/openid-configuration cannot be reached: check it, or set HEARSAY_OIDC_JWKS.',
    );
  });
});

describe('how much', () => {
  it('a key may ask so often in a minute', async () => {
    const { key } = await createKey(home, { name: 'busy', scopes: ['read'] });
    await withServer({ HEARSAY_AUTH: 'required', HEARSAY_REQUESTS_PER_MINUTE: '3' }, async ({ url }) => {
      const replies = [];
      for (let n = 0; n < 4; n++) replies.push(await ask(url, STATS, `Bearer ${key}`));
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
      expect(replies[3]?.body.errors[0].extensions.code).toBe('RATE_LIMITED');
      expect(Number(replies[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    });
  });

  it('its questions may cost so much in a minute; an address that X-Forwarded-For invents is none', async () => {
    await withServer(
      { HOST: '0.0.0.0', HEARSAY_AUTH: 'none', HEARSAY_COST_PER_MINUTE: '50' },
      async ({ url }) => {
        const cost = async (address: string) => {
          const response = await fetch(`${url.replace('0.0.0.0', '127.0.0.1')}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
            body: JSON.stringify({ query: '{ statements(first: 15) { edges { node { id } } } }' }),
          });
          return [response.status, ((await response.json()) as Json).errors?.[0].extensions.code];
        };
        expect(await cost('10.0.0.1')).toEqual([200, undefined]);
        expect(await cost('10.0.0.2')).toEqual([429, 'RATE_LIMITED']);
      },
    );
  });
});
