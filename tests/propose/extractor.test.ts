import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Proposal } from '../../src/propose/answer';
import { createExtractor, type Extractor } from '../../src/propose/extractor';
import {
  completion,
  proposal,
  proposes,
  QUICK,
  startEndpoint,
  withEndpoint,
  type Behaviour,
  type Endpoint,
} from './endpoint';

const said = proposal('said', ['Doe'], ['no']);
const answered = { proposals: [said] };
const well = proposes(said);
const ask = (extractor: Extractor) => extractor.ask(['Doe said no.']);

const withStatus =
  (status: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, headers).end('{"error": {"message": "Doe said no. sk-secret \u001b[31m"}}');
  };

/** Each behaviour once, then the last for good. */
const inTurn =
  (...behaviours: readonly Behaviour[]): Behaviour =>
  (response, asked, count) =>
    behaviours[Math.min(count, behaviours.length) - 1]?.(response, asked, count);

describe('the question', () => {
  const at = async (address: { url: string; model?: string; key?: string }, endpoint: Endpoint) => {
    const extractor = createExtractor({ model: 'small', key: '', ...address }, QUICK);
    expect(await ask(extractor)).toEqual(answered);
    return endpoint.asked.at(-1);
  };
  let endpoint: Endpoint;
  beforeAll(async () => {
    endpoint = await startEndpoint(well);
  });
  afterAll(() => endpoint.close());

  it('asks a model for its likeliest answer, in a set form, with the paragraphs as data', async () => {
    const asked = await at({ url: endpoint.url }, endpoint);
    expect(asked).toMatchObject({
      method: 'POST',
      body: { model: 'small', temperature: 0, stream: false, response_format: { type: 'json_schema' } },
    });
    expect(asked?.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(asked?.body.messages[1]?.content).toBe('{"paragraphs":["Doe said no."]}');
  });

  it.each([
    ['', '/chat/completions'],
    ['/', '/chat/completions'],
    ['/v1', '/v1/chat/completions'],
    ['/v1/', '/v1/chat/completions'],
    ['/v1/chat/completions', '/v1/chat/completions'],
    ['/v1?version=2', '/v1/chat/completions?version=2'],
  ])('goes to the chat completions of an address that ends in "%s"', async (path, expected) => {
    expect((await at({ url: `http://${endpoint.host}${path}` }, endpoint))?.path).toBe(expected);
  });

  it('carries the key where there is one', async () => {
    expect((await at({ url: endpoint.url, key: 'sk-1' }, endpoint))?.key).toBe('Bearer sk-1');
    expect((await at({ url: endpoint.url }, endpoint))?.key).toBeUndefined();
  });
});

describe('an endpoint that is busy', () => {
  it.each([429, 500, 502, 503])('is asked again after %i', async (status) => {
    await withEndpoint(inTurn(withStatus(status), withStatus(status), well), async (extractor, { asked }) => {
      expect(await ask(extractor)).toEqual(answered);
      expect(asked).toHaveLength(3);
    });
  });

  it('is asked so often and no more', async () => {
    await withEndpoint(withStatus(429), async (extractor, { asked }) => {
      expect(await ask(extractor)).toEqual({ trouble: 'answers 429, too many questions' });
      expect(asked).toHaveLength(1 + QUICK.retries);
    });
  });

  it('is given the time that it asks for, within bounds', async () => {
    const busy = (seconds: string) => inTurn(withStatus(503, { 'retry-after': seconds }), well);
    const timed = (seconds: string, longestPause: number) =>
      withEndpoint(
        busy(seconds),
        async (extractor) => {
          const start = performance.now();
          expect(await ask(extractor)).toEqual(answered);
          return performance.now() - start;
        },
        { longestPause },
      );
    expect(await timed('1', 10_000)).toBeGreaterThan(990);
    expect(await timed('86400', 20)).toBeLessThan(5_000);
    expect(await timed('soon', 20)).toBeLessThan(5_000);
  });
});

describe('an endpoint that knows no set form of answers', () => {
  const old: Behaviour = (response, asked, count) =>
    (asked.body.response_format ? withStatus(400) : well)(response, asked, count);

  it('is asked without it, from then on', async () => {
    await withEndpoint(old, async (extractor, { asked }) => {
      expect([await ask(extractor), await ask(extractor)]).toEqual([answered, answered]);
      expect(asked.map(({ body }) => 'response_format' in body)).toEqual([true, false, false]);
    });
  });

  it('is not taken for one that refuses everything', async () => {
    await withEndpoint(inTurn(withStatus(400), withStatus(400), well), async (extractor, { asked }) => {
      expect(await ask(extractor)).toEqual({ trouble: 'answers 400: check EXTRACTOR_MODEL' });
      expect(await ask(extractor)).toEqual(answered);
      expect(asked.map(({ body }) => 'response_format' in body)).toEqual([true, false, true]);
    });
  });
});

describe('an endpoint in trouble', () => {
  const huge: Behaviour = (response) => {
    const write = (): void => {
      while (!response.destroyed && response.write('x'.repeat(10_000))) continue;
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  };
  const drip: Behaviour = (response) => {
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  };
  const zipped: Behaviour = (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000, 'a')));
  const cutOff: Behaviour = (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write(completion('[]').slice(0, 20), () => response.destroy());
  };
  const noHttp: Behaviour = (response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n');
  const unpackable: Behaviour = (response) =>
    response.setHeader('content-encoding', 'gzip').end('no such thing');
  const words =
    (body: string): Behaviour =>
    (response: ServerResponse) =>
      response.end(body);
  const NOT_JSON = 'answers with something other than the JSON asked for';
  const TOO_LONG = 'answers with more than 100 kB';

  it.each<[string, Behaviour, string]>([
    ['wants a key', withStatus(401), 'answers 401: check EXTRACTOR_KEY'],
    ['wants another key', withStatus(403), 'answers 403: check EXTRACTOR_KEY'],
    ['is elsewhere', withStatus(404), 'answers 404: check EXTRACTOR_URL and EXTRACTOR_MODEL'],
    ['refuses', withStatus(418), 'answers 418'],
    ['fails', withStatus(500), 'answers 500'],
    ['answers HTML', words('<html><body>Sign in</body></html>'), NOT_JSON],
    ['answers half of its JSON', words(completion('[]').slice(0, 20)), NOT_JSON],
    ['answers nothing', words(''), NOT_JSON],
    ['answers bytes that are no text', (response) => response.end(Buffer.from([0xff, 0xfe, 0])), NOT_JSON],
    ['answers without end', huge, TOO_LONG],
    ['answers little that unpacks to much', zipped, TOO_LONG],
    ['hangs up', (response) => response.destroy(), 'broke off its answer'],
    ['hangs up midway', cutOff, 'broke off its answer'],
    ['speaks another language', noHttp, 'broke off its answer'],
    ['packs its answer wrongly', unpackable, 'broke off its answer'],
  ])('that %s says so in few words, none of them its own', async (_, behave, trouble) => {
    await withEndpoint(behave, async (extractor) => expect(await ask(extractor)).toEqual({ trouble }));
  });

  it.each<[string, Behaviour]>([
    ['answers a little at a time', drip],
    ['never answers', () => undefined],
  ])('that %s is not waited for', async (_, behave) => {
    const trouble = 'did not answer within 0.3 seconds';
    const limits = { time: 300 };
    await withEndpoint(
      behave,
      async (extractor) => expect(await ask(extractor)).toEqual({ trouble }),
      limits,
    );
  });

  it('that is away says so', async () => {
    const { url, close } = await startEndpoint(well);
    await close();
    const at = (address: string) => ask(createExtractor({ url: address, model: 'small', key: '' }, QUICK));
    expect(await at(url)).toEqual({ trouble: 'cannot be reached (ECONNREFUSED)' });
    expect(await at('http://127.0.0.1:1')).toEqual({ trouble: 'cannot be reached' }); // No port that fetch goes to.
  });

  it.each([301, 302, 307, 308])(
    'that sends the question elsewhere with %i is not followed',
    async (status) => {
      await withEndpoint(well, async (_, elsewhere) => {
        const location = `${elsewhere.url}/chat/completions`;
        await withEndpoint(withStatus(status, { location }), async (extractor) =>
          expect(await ask(extractor)).toEqual({
            trouble: 'sends the question elsewhere, which is not done: set EXTRACTOR_URL to where it leads',
          }),
        );
        expect(elsewhere.asked).toEqual([]);
      });
    },
  );

  it('is left alone after several troubles in a row, and says so once', async () => {
    const troubled = inTurn(withStatus(404), well, withStatus(404));
    await withEndpoint(troubled, async (extractor, { asked }) => {
      const answers = [];
      for (let time = 0; time < 9; time += 1) answers.push(await ask(extractor));
      const trouble = { trouble: 'answers 404: check EXTRACTOR_URL and EXTRACTOR_MODEL' };
      const last = { trouble: `${trouble.trouble}; it is not asked again` };
      const nothing = { proposals: [] as Proposal[] };
      expect(answers).toEqual([
        trouble,
        answered,
        trouble,
        trouble,
        trouble,
        trouble,
        last,
        nothing,
        nothing,
      ]);
      expect(asked).toHaveLength(7);
    });
  });
});
