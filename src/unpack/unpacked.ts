import type { RawArticle } from '../model/article';

/** Bytes that a file may unpack to: an archive can promise a thousand times its size. */
export const LARGEST = 100_000_000;
export const UNPACKS_TOO_FAR = `unpacks to more than ${LARGEST / 1e6} MB: no article is like that`;

/** What is in a file, or why it cannot be had, in one clause. */
export type Unpacked = Pick<RawArticle, 'format' | 'body' | 'meta'> | { readonly trouble: string };
