import type { DocumentMeta } from '../model/article';
import type { Line } from './line';

/** What every format is turned into first: the text as it will stay, its paragraphs, and what the page says of itself. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly meta: DocumentMeta;
}
