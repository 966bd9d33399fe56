import { HearsayError, type ServerError } from './hearsay-error';

/** What a name in a filter stood for: its entities, or the names near it where nobody has it. */
export interface Matched {
  readonly field: string;
  readonly value: string;
  readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly near: readonly string[];
}

export interface Answer<Data> {
  readonly data: Data;
  readonly extensions: {
    readonly matched?: readonly Matched[];
    readonly cost?: { readonly cost: number; readonly limit: number };
  };
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly ServerError[];
  readonly extensions?: Answer<unknown>['extensions'];
}

/** Sends questions to one server. Whatever goes wrong is a `HearsayError`. */
export function sendQuestion(url: string, key: string | undefined) {
  const address = addressOf(url);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
  };
  return async (query: string, variables?: object, signal?: AbortSignal): Promise<Answer<unknown>> => {
    const body = JSON.stringify({ query, variables });
    const request = { method: 'POST', headers, body, ...(signal && { signal }) };
    const [response, text] = await reach(address, request);
    return read(response, text);
  };
}

function addressOf(url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new HearsayError(
      'BAD_URL',
      `"${url}" is no address of a server: give one as http://127.0.0.1:4000.`,
    );
  }
  return `${url.replace(/\/+$/, '').replace(/\/graphql$/, '')}/graphql`;
}

async function reach(address: string, request: RequestInit): Promise<[Response, string]> {
  try {
    const response = await fetch(address, request);
    return [response, await response.text()];
  } catch (cause) {
    if (request.signal?.aborted) throw new HearsayError('CANCELLED', 'The question was given up.', { cause });
    throw new HearsayError('UNREACHABLE', `No answer from ${address}: see whether the server runs.`, {
      cause,
    });
  }
}

function read(response: Response, text: string): Answer<unknown> {
  const { data, errors, extensions = {} } = parse(text);
  const { status } = response;
  const wait = /^\d{1,6}$/.exec(response.headers.get('retry-after') ?? '')?.[0];
  const details = { status, ...(wait !== undefined && { retryAfter: Number(wait) }) };
  const [first] = errors ?? [];
  if (first) {
    const code = first.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    throw new HearsayError(code, first.message, { ...details, errors });
  }
  if (data === undefined || data === null) {
    throw new HearsayError(
      'BAD_RESPONSE',
      `The answer (HTTP ${status}) is not GraphQL: see the address.`,
      details,
    );
  }
  return { data, extensions };
}

/** Empty for what is no object of JSON. */
function parse(text: string): Body {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
