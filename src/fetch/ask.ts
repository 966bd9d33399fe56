/** One request, without following where it is sent on to. */
import { Agent, request, type Dispatcher } from 'undici';
import { hostKey, type AllowedHosts } from './guard';
import { guardedLookup } from './guarded-lookup';
import type { FetchLimits } from './limits';
import { ACCEPTED_ENCODINGS, readBody } from './read-body';
import { Refusal } from './refusal';

export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether a body of this media type is wanted; it is empty where the server names none. */
  readonly accepts: (type: string) => boolean;
}

export interface Answer {
  readonly status: number;
  /** Of this name, in lower case; undefined where there is none. */
  header(name: string): string | undefined;
  /** Of a status of 200; empty otherwise. */
  readonly body: Buffer;
}

/** Asks one server one question. `Refusal` for a body that is too large or of another type; other errors are the network's. */
export interface Asker {
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

export function createAsker(allowed: AllowedHosts, limits: FetchLimits): Asker {
  const options: Agent.Options = {
    headersTimeout: limits.idle,
    bodyTimeout: limits.idle,
    keepAliveTimeout: 4_000,
    connections: 1,
  };
  const connect = { timeout: limits.idle };
  const guarded = new Agent({ ...options, connect: { ...connect, lookup: guardedLookup } });
  const trusted = new Agent({ ...options, connect });
  return {
    ask: (question) => ask(question, allowed.has(hostKey(question.url)) ? trusted : guarded, limits),
    close: async () => void (await Promise.all([guarded.destroy(), trusted.destroy()])),
  };
}

async function ask(
  { url, headers, accepts }: Question,
  dispatcher: Agent,
  limits: FetchLimits,
): Promise<Answer> {
  const response = await request(url, {
    dispatcher,
    signal: AbortSignal.timeout(limits.whole),
    headers: { ...headers, 'accept-encoding': ACCEPTED_ENCODINGS },
  });
  const header = (name: string) => [response.headers[name] ?? []].flat()[0];
  const body = await bodyOf(response, { header, accepts, limit: limits.bytes });
  return { status: response.statusCode, header, body };
}

interface Wanted extends Pick<Question, 'accepts'>, Pick<Answer, 'header'> {
  readonly limit: number;
}

async function bodyOf(
  { statusCode, body }: Dispatcher.ResponseData,
  { header, accepts, limit }: Wanted,
): Promise<Buffer> {
  if (statusCode !== 200) {
    body.on('error', () => undefined).destroy();
    return Buffer.alloc(0);
  }
  const type = mediaType(header('content-type'));
  const announced = Number(header('content-length') ?? 0);
  if (accepts(type) && !(announced > limit)) return readBody(body, header('content-encoding') ?? '', limit);
  body.on('error', () => undefined).destroy();
  throw new Refusal(
    accepts(type)
      ? `announces ${Math.round(announced / 1e6)} MB: no article is like that`
      : `is ${type || 'of no named type'}, which is not read`,
  );
}

/** "text/html" of "Text/HTML; charset=utf-8". */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
