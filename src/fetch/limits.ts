/** What a fetch may take. Times in milliseconds. */
export interface FetchLimits {
  /** Bytes of a body, after it is unpacked. */
  readonly bytes: number;
  /** From the request to the last byte. */
  readonly whole: number;
  /** Without a byte. */
  readonly idle: number;
  readonly redirects: number;
  /** Between two requests to one host; its robots.txt may ask for more, up to `longestPause`. */
  readonly pause: number;
  readonly longestPause: number;
}

export const FETCH_LIMITS: FetchLimits = Object.freeze({
  bytes: 20_000_000,
  whole: 60_000,
  idle: 15_000,
  redirects: 5,
  pause: 1_000,
  longestPause: 30_000,
});
