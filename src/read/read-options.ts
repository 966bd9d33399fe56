import type { Fetcher } from '../fetch/fetcher';
import type { Memory } from '../model/receipt';
import type { ColumnMap } from './columns';
import type { InputFormat } from './formats';

export interface ReadOptions {
  /** How standard input, and a file whose name does not tell, is written; plain text by default. */
  readonly format?: InputFormat | undefined;
  /** Stands in for standard input. */
  readonly stdin?: AsyncIterable<Buffer>;
  /** Which columns of rows hold which fields of a document, where they have other names. */
  readonly columns?: ColumnMap | undefined;
  /** Without one, addresses are refused. */
  readonly fetcher?: Fetcher | undefined;
  /** Those of the addresses that must be feeds or sitemaps; of others it is found out. */
  readonly feeds?: readonly string[] | undefined;
  /** Of feeds and sitemaps, only entries of this day (YYYY-MM-DD) and later; those without a date too. */
  readonly since?: string | undefined;
  /** What is known of inputs that were read before; without it everything is read. */
  readonly memory?: Memory | undefined;
}
