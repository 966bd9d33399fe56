import type { Article, RawArticle } from '../model/article';
import { findParagraphs } from './paragraphs';

/** Turns a document as it was read into an article with frozen text: what is to be read, and what is only marked. */
export function clean(raw: RawArticle): Article {
  const text = raw.body;
  return Object.freeze({
    meta: raw.meta,
    text,
    blocks: findParagraphs(text).map(({ start, end }) => ({ start, end, kind: 'paragraph' as const })),
    boilerplate: [],
    language: raw.meta.language ?? 'en',
    readable: true,
    notices: [],
  });
}
