import type { DocumentMeta, RawArticle } from './article';

/** How a file that has to be unpacked before it is text is written. */
export type PackedFormat = 'pdf' | 'docx' | 'eml';

/** One document as it was read: bytes of a format that is not text. */
export interface RawFile {
  readonly meta: DocumentMeta;
  readonly format: PackedFormat;
  readonly bytes: Uint8Array;
  /** See `RawArticle.hints`. */
  readonly hints?: DocumentMeta;
}

export type RawDocument = RawArticle | RawFile;
