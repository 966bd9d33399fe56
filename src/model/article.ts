import type { Span } from './span';

/** What is known of a document besides its text. Absent fields are not known; they are never guessed. */
export interface DocumentMeta {
  /** The caller's own id, kept as it is. */
  readonly id?: string;
  /** The path as it was given. */
  readonly path?: string;
  readonly url?: string;
  readonly title?: string;
  /** The outlet's name. */
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly publishedAt?: string;
  /** ISO 639-1. */
  readonly language?: string;
}

export type SourceFormat = 'text' | 'html' | 'markdown';

/** One document as it was read: decoded, not interpreted. */
export interface RawArticle {
  readonly meta: DocumentMeta;
  readonly format: SourceFormat;
  /** The decoded bytes without a byte-order mark, line ends kept. */
  readonly body: string;
  /** What others say of the document, such as the feed that names it: it counts where the document itself is silent. */
  readonly hints?: DocumentMeta;
}

export type BoilerplateKind =
  | 'byline'
  | 'caption'
  | 'credit'
  | 'comment-rule'
  | 'date-line'
  | 'repeated-headline'
  | 'subscribe'
  | 'teaser'
  | 'other';

/** A part of the page that is not the article. It stays in the text and is not read. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind;
}

/** A line or paragraph of the text that is not blank, without the white space around it. */
export interface Block extends Span {
  readonly kind: 'headline' | 'subheading' | 'paragraph' | 'pull-quote' | 'list-item';
}

/** One document with its text frozen: every span that is read from it later indexes `text`. */
export interface Article {
  readonly meta: DocumentMeta;
  readonly text: string;
  /** What is to be read, in order of position; it shares no character with `boilerplate`. */
  readonly blocks: readonly Block[];
  readonly boilerplate: readonly Boilerplate[];
  /** ISO 639-1 code found or given; undefined where the text is too short to tell. */
  readonly language: string | undefined;
  /** False for a language that is not read: the document is stored and reported, and nothing is read from it. */
  readonly readable: boolean;
  /** What is worth telling the person who ran the command, in one line each. */
  readonly notices: readonly string[];
}
