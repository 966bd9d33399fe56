/**
 * The part of THE FLOW that concerns one article alone: RawDocument → unpack → RawArticle → clean → Article → encode →
 * Reading → extract → Extraction. Worker threads run it, an article each; `ingest.ts` has the rest.
 */
import { clean } from './clean/clean';
import { encode } from './encode/encode';
import type { Encoder } from './encode/encoder';
import { extract, type Extraction } from './extract/extract';
import type { DocumentMeta } from './model/article';
import type { Lexicon } from './model/lexicon';
import type { RawDocument } from './model/raw-document';
import type { Extractor } from './propose/extractor';
import { propose } from './propose/propose';
import { failure, type ReadFailure } from './read/read-result';
import { unpack } from './unpack/unpack';

/** What reading takes besides the article. */
export interface ReadingTools {
  readonly encoder: Encoder;
  readonly lexicon: Lexicon;
  /** Asked what else is said in each article, where the user gives one. */
  readonly extractor?: Extractor | undefined;
}

/** What was read from an article, or why there is nothing to read. */
export type Extracted = Extraction | { readonly failure: ReadFailure };

/** Reads one article; the same article gives the same value, whatever is read before it or beside it. */
export async function extractArticle(
  raw: RawDocument,
  { encoder, lexicon, extractor }: ReadingTools,
): Promise<Extracted> {
  const unpacked = await unpack(raw);
  if ('trouble' in unpacked) return failure(nameOf(raw.meta), unpacked.trouble);
  const article = clean(unpacked);
  if (article.text === '') return failure(nameOf(raw.meta), 'has no text in it: give a page with an article');
  const reading = await encode(article, encoder);
  if (!extractor) return extract(article, reading, lexicon);
  const proposed = await propose(article, reading, extractor);
  const extraction = extract(article, proposed.reading, lexicon);
  return { ...extraction, notices: [...extraction.notices, ...proposed.notices] };
}

/** What to call a document when something is said of it. */
export function nameOf({ path, url, id, title }: DocumentMeta): string {
  return path ?? url ?? id ?? title ?? 'a document without a name';
}
