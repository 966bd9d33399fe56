/** One question over HTTP, within limits of time and size, asked again where the other side is only busy. */
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** Milliseconds and bytes. */
export interface Limits {
  /** For one answer to arrive whole. */
  readonly time: number;
  readonly bytes: number;
  /** How often a busy endpoint is asked again. */
  readonly retries: number;
  /** Before the first of them; each later one waits twice as long. */
  readonly pause: number;
  /** However long the endpoint asks to wait. */
  readonly longestPause: number;
}

export interface Letter {
  readonly url: URL;
  readonly key: string;
  /** JSON. */
  readonly body: string;
}

/** `trouble` completes "the extractor …": "cannot be reached (ECONNREFUSED)". */
export type Reply =
  | { readonly status: number; readonly body: string; readonly wait: number }
  | { readonly trouble: string };

/** What comes back. It never throws, follows no redirect, and repeats nothing of an answer in `trouble`. */
export async function post(letter: Letter, limits: Limits): Promise<Reply> {
  for (let tried = 0; ; tried += 1) {
    const reply = await postOnce(letter, limits);
    if ('trouble' in reply || !isBusy(reply.status) || tried === limits.retries) return reply;
    await pause(Math.min(reply.wait || limits.pause * 2 ** tried, limits.longestPause));
  }
}

const isBusy = (status: number) => status === 429 || status >= 500;

async function postOnce({ url, key, body }: Letter, limits: Limits): Promise<Reply> {
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  const signal = AbortSignal.timeout(limits.time);
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    return {
      status: response.status,
      body: await readBody(response, limits.bytes),
      wait: 1000 * Number(/^\d{1,6}$/u.exec(response.headers.get('retry-after') ?? '')?.[0] ?? 0),
    };
  } catch (error) {
    return { trouble: explain(error, signal, limits) };
  }
}

class TooLong extends Error {}

/** Leaving the loop ends the connection. */
async function readBody(response: Response, most: number): Promise<string> {
  const body = response.body as ReadableStream<Uint8Array> | null;
  if (!body) return '';
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const bytes of body) {
    size += bytes.byteLength;
    if (size > most) throw new TooLong();
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

function explain(error: unknown, { aborted }: AbortSignal, limits: Limits): string {
  if (error instanceof TooLong) return `answers with more than ${limits.bytes / 1000} kB`;
  if (aborted) return `did not answer within ${limits.time / 1000} seconds`;
  const code = caused.safeParse(error).data?.cause.code;
  if (code && BROKEN.test(code)) return 'broke off its answer';
  return code ? `cannot be reached (${code})` : 'cannot be reached';
}

/** How fetch tells why there is no answer. */
const caused = z.object({ cause: z.object({ code: z.string().regex(/^[A-Z_]+$/u) }) });

/** There was a connection, and what came through it is no answer. */
const BROKEN = /^(?:UND_ERR_(?!CONNECT)|HPE_|Z_)/u;
