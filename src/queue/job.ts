import type { RawDocument } from '../model/raw-document';
import type { Receipt } from '../model/receipt';

/** One document to read, on whatever machine, with what the ledger is to note of it. */
export interface ArticleJob {
  readonly article: RawDocument;
  readonly receipt?: Receipt | undefined;
}

/** As it travels: JSON, bytes in base 64. */
export interface PackedJob {
  readonly article: object;
  readonly bytes?: string;
  readonly receipt?: Receipt | undefined;
}

export function packJob({ article, receipt }: ArticleJob): PackedJob {
  if ('body' in article) return { article, receipt };
  const { bytes, ...rest } = article;
  return { article: rest, bytes: Buffer.from(bytes).toString('base64'), receipt };
}

export function unpackJob({ article, bytes, receipt }: PackedJob): ArticleJob {
  const whole =
    bytes === undefined ? article : { ...article, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) };
  return { article: whole as RawDocument, receipt };
}
