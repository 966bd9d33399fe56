import type { RawArticle } from '../model/article';

/** What is in a file, or why it cannot be had, in one clause. */
export type Unpacked = Pick<RawArticle, 'format' | 'body' | 'meta'> | { readonly trouble: string };
