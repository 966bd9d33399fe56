/** A real HTTP server that stands where a language model would, and answers what a test wants it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Proposal } from '../../src/propose/answer';
import { createExtractor, type Extractor, type Limits } from '../../src/propose/extractor';

/** As it came over the wire. */
export interface Asked {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly key: string | undefined;
  readonly body: {
    readonly model: string;
    readonly temperature: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
}

export type Behaviour = (response: ServerResponse, asked: Asked, count: number) => void;

export interface Endpoint {
  /** "http://127.0.0.1:40001/v1" */
  readonly url: string;
  readonly host: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export async function startEndpoint(behave: Behaviour): Promise<Endpoint> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const { method, url, headers } = request;
      const one = {
        method,
        path: url,
        key: headers.authorization,
        body: JSON.parse(body || '{}') as Asked['body'],
      };
      behave(response, one, asked.push(one));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${host}/v1`, host, asked, close };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const bytes of request) body += bytes;
  return body;
}

/** Runs `work` with an endpoint that behaves so, and with an extractor that is at it. */
export async function withEndpoint<T>(
  behave: Behaviour,
  work: (extractor: Extractor, endpoint: Endpoint) => Promise<T>,
  limits: Partial<Limits> = {},
): Promise<T> {
  const endpoint = await startEndpoint(behave);
  const address = { url: endpoint.url, model: 'small', key: '' };
  try {
    return await work(createExtractor(address, { ...QUICK, ...limits }), endpoint);
  } finally {
    await endpoint.close();
  }
}

export const QUICK: Limits = {
  time: 30_000,
  bytes: 100_000,
  retries: 2,
  pause: 1,
  longestPause: 20,
  troubles: 5,
};

/** Answers with these words of the model. */
export const says =
  (words: string): Behaviour =>
  (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(completion(words));
  };

export const completion = (words: string) =>
  JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content: words }, finish_reason: 'stop' }],
  });

/** Answers with these proposals, as asked. */
export const proposes = (...attributions: readonly unknown[]): Behaviour =>
  says(JSON.stringify({ attributions }));

/** "said" → the whole form; context is for words that stand in the text several times. */
export const quote = (text: string, before = '', after = '') => ({ text, before, after });

export const proposal = (cue: string, source: readonly string[], content: readonly string[]): Proposal => ({
  cue: quote(cue),
  source: source.map((words) => quote(words)),
  content: content.map((words) => quote(words)),
});
