import type { FetchTrouble } from './fetched';

const STATUSES: Readonly<Record<number, string>> = {
  401: 'asks for a login (401)',
  402: 'is for subscribers (402)',
  403: 'refuses us (403)',
  404: 'is not there (404): check the address',
  410: 'is gone (410)',
  429: 'is asked too often (429): wait and try again',
  451: 'may not be shown for legal reasons (451)',
};

/** What a status other than 200 means. */
export function statusTrouble(status: number, retryAfter: string | undefined): FetchTrouble {
  const passing = status >= 500 || status === 408 || status === 425 || status === 429;
  const trouble = STATUSES[status] ?? `answers with status ${status}`;
  return { trouble, passing, wait: passing ? waitOf(retryAfter) : undefined };
}

/** A site that asks to be left alone for longer is asked again all the same. */
const LONGEST_WAIT = 7 * 86_400_000;

/** `Retry-After`: seconds or a date. */
function waitOf(retryAfter: string | undefined): number | undefined {
  if (!retryAfter) return undefined;
  const wait = /^\d+$/u.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return wait > 0 ? Math.min(wait, LONGEST_WAIT) : undefined;
}
