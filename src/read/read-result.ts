import type { RawArticle } from '../model/article';

/** An input that cannot be read. The message is one line: where, what is wrong, what to do. */
export interface ReadFailure {
  /** The path, and the line for a file with an article a line: "news.jsonl:12". */
  readonly where: string;
  readonly message: string;
}

/** What one input gives: an article or the reason why there is none. */
export type ReadResult = { readonly article: RawArticle } | { readonly failure: ReadFailure };

export function failure(where: string, what: string): { readonly failure: ReadFailure } {
  return { failure: { where, message: `${where}: ${what}` } };
}
