import type { RawArticle } from '../model/article';

/** An input that cannot be read. The message is one line: where, what is wrong, what to do. */
export interface ReadFailure {
  /** The path; the message names the line too where a file has an article a line. */
  readonly where: string;
  readonly message: string;
}

/** What one input gives: an article or the reason why there is none. */
export type ReadResult = { readonly article: RawArticle } | { readonly failure: ReadFailure };

export function failure(where: string, what: string): { readonly failure: ReadFailure } {
  return { failure: { where, message: `${where}: ${what}` } };
}
