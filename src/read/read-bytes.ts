import type { DocumentMeta, RawArticle } from '../model/article';
import type { RawDocument } from '../model/raw-document';
import { decode, declaredCharset } from './decode';
import { isPacked, SOURCE_FORMATS, type ArticleFormat } from './formats';
import { failure, type ReadFailure } from './read-result';

/** The document in the bytes of a file, decoded where it is text; `where` names it when something is said of it. */
export function readBytes(
  bytes: Buffer,
  format: ArticleFormat,
  { where, meta }: { readonly where: string; readonly meta: DocumentMeta },
): { readonly article: RawDocument } | { readonly failure: ReadFailure } {
  if (bytes.length === 0) return failure(where, 'is empty: give the text of an article');
  if (isPacked(format)) return { article: Object.freeze({ meta, format, bytes: new Uint8Array(bytes) }) };
  const decoded = decode(bytes, format === 'html' ? declaredCharset(bytes) : undefined);
  if ('trouble' in decoded) return failure(where, decoded.trouble);
  if (decoded.text.trim() === '')
    return failure(where, 'has nothing but white space: give the text of an article');
  const article: RawArticle = { meta, format: SOURCE_FORMATS[format], body: decoded.text };
  return { article: Object.freeze(article) };
}
