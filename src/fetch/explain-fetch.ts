import type { FetchTrouble } from './fetched';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ENOTFOUND: 'there is no such host: check the address',
  EAI_AGAIN: 'its name cannot be looked up now: check the network',
  ETIMEDOUT: 'does not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'does not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'does not answer in time',
  UND_ERR_BODY_TIMEOUT: 'stops in the middle',
  ENETUNREACH: 'cannot be reached: check the network',
  EHOSTUNREACH: 'cannot be reached: check the network',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was cut',
  Z_BUF_ERROR: 'the packed page is cut short',
  Z_DATA_ERROR: 'the packed page is broken',
};

/** What went wrong with a fetch, for a person; what is our own bug is thrown on. */
export function explainFetch(error: unknown): FetchTrouble {
  const all = causes(error);
  const refusal = all.find((one) => one.name === 'Refusal');
  if (refusal) return { trouble: refusal.message, passing: false };
  if (all.some(({ name }) => name === 'TimeoutError')) return { trouble: 'takes too long', passing: true };
  if (all.some(({ name }) => name === 'HTTPParserError'))
    return { trouble: 'does not answer as HTTP has it', passing: true };
  const code = all.map((one) => one.code).find((one) => typeof one === 'string');
  if (code === undefined) throw error;
  return { trouble: REASONS[code] ?? `cannot be fetched (${code})`, passing: code !== 'ENOTFOUND' };
}

interface Cause {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** The error, what caused it, and the errors that it gathers (one for each address that was tried). */
function causes(error: unknown): readonly Cause[] {
  if (typeof error !== 'object' || error === null || !('message' in error)) return [];
  const cause = error as Cause;
  return [cause, ...(cause.errors ?? []).flatMap(causes), ...causes(cause.cause)];
}
