import type { RawDocument } from '../model/raw-document';
import type { Receipt } from '../model/receipt';

/** An input that cannot be read. The message is one line: where, what is wrong, what to do. */
export interface ReadFailure {
  /** The path; the message names the line too where a file has an article a line. */
  readonly where: string;
  readonly message: string;
  /** Whether it may pass by itself: a site that is away. */
  readonly passing?: boolean;
  /** Milliseconds that the site asks to wait. */
  readonly wait?: number | undefined;
  /** There is nothing at this path (any more): nothing is remembered of it. */
  readonly missing?: boolean;
}

/**
 * Why an input is passed over: `unchanged` since it was read, by this reader or (`older`) by another one; `waiting`
 * until it is tried again; `listed`: a feed or a file of rows, whose entries came before it.
 */
export type Skipped = 'unchanged' | 'older' | 'waiting' | 'listed';

/** What one input gives: an article, the reason why there is none, or that it need not be read. */
export type ReadResult = { readonly receipt?: Receipt | undefined } & (
  | { readonly article: RawDocument }
  | { readonly failure: ReadFailure }
  /** `untouched`: everything about it is as the ledger has it. */
  | { readonly skipped: Skipped; readonly untouched?: boolean }
);

export function failure(
  where: string,
  what: string,
  more: Pick<ReadFailure, 'passing' | 'wait' | 'missing'> = {},
): { readonly failure: ReadFailure } {
  return { failure: { where, message: `${where}: ${what}`, ...more } };
}
