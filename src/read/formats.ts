import path from 'node:path';
import type { SourceFormat } from '../model/article';
import type { PackedFormat } from '../model/raw-document';

/** How a file is read, by the end of its name. */
export const FORMATS = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'md',
  '.markdown': 'md',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'eml',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.warc': 'warc',
  '.warc.gz': 'warc',
} as const;

/** How an input is written: one article, or for a `RowFormat` many. */
export type InputFormat = (typeof FORMATS)[keyof typeof FORMATS];
export type RowFormat = 'jsonl' | 'csv' | 'tsv' | 'warc';
export type ArticleFormat = Exclude<InputFormat, RowFormat>;

export const INPUT_FORMATS: readonly InputFormat[] = [...new Set(Object.values(FORMATS))];

const ROWS: readonly InputFormat[] = ['jsonl', 'csv', 'tsv', 'warc'];

export function hasRows(format: InputFormat): format is RowFormat {
  return ROWS.includes(format);
}

/** The format that the name of a file tells; undefined where it tells none. */
export function formatOf(name: string): InputFormat | undefined {
  const lower = name.toLowerCase();
  const extension = lower.endsWith('.warc.gz') ? '.warc.gz' : path.extname(lower);
  return (FORMATS as Readonly<Record<string, InputFormat>>)[extension];
}

/** What an article is called in the model, where it is text. */
export const SOURCE_FORMATS: Readonly<Record<Exclude<ArticleFormat, PackedFormat>, SourceFormat>> = {
  text: 'text',
  html: 'html',
  md: 'markdown',
};

export function isPacked(format: ArticleFormat): format is PackedFormat {
  return format === 'pdf' || format === 'docx' || format === 'eml';
}
