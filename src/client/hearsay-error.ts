/** What one of the server's `errors` says. */
export interface ServerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** What more is known than the code. */
interface Details {
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
  /** Seconds after which the server lets the same client ask again. */
  readonly retryAfter?: number;
  readonly errors?: readonly ServerError[];
  readonly cause?: unknown;
}

/**
 * Why a question has no answer, in one line. `code` is the server's (schema/README.md lists them), or `UNREACHABLE`,
 * `CANCELLED` (by the caller's signal), `BAD_RESPONSE` (not GraphQL, as from a proxy) or `BAD_URL`.
 */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  /** All that the server said, the first of which gives the message and the code. */
  readonly errors: readonly ServerError[];

  constructor(
    readonly code: string,
    message: string,
    { status, retryAfter, errors = [], cause }: Details = {},
  ) {
    super(message, { cause });
    this.status = status;
    this.retryAfter = retryAfter;
    this.errors = errors;
  }
}
