import type { RawArticle } from '../model/article';
import type { ReadFailure } from './read-result';

/** A row as it stands in its file: an article, a `document` object of the interchange format, or what is wrong with it. */
export type Row = { readonly number: number; readonly bytes: Uint8Array | string } & (
  | { readonly article: RawArticle }
  | { readonly document: string }
);
export type RowOrFailure = Row | { readonly failure: ReadFailure };
