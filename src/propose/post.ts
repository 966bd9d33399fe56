/** One question over HTTP, within limits of time and size, asked again where the other side is only busy. */
import { setTimeout as pause } from 'node:timers/promises';

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
    return { trouble: explain(error, limits) };
  }
}

class TooLong extends Error {}

/** Leaving the loop ends the connection. */
async function readBody(response: Response, most: number): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const bytes of response.body) {
    size += bytes.byteLength;
    if (size > most) throw new TooLong();
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

function explain(error: unknown, limits: Limits): string {
  if (error instanceof TooLong) return `answers with more than ${limits.bytes / 1000} kB`;
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `did not answer within ${limits.time / 1000} seconds`;
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code && code !== 'UND_ERR_SOCKET' ? `cannot be reached (${code})` : 'broke off its answer';
}
