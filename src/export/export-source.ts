import { everyStatement } from '../query/every-statement';
import type { Reader } from '../query/reader';
import type { StatementRow } from '../query/rows';
import type { StatementFilter } from '../query/where';

/** What is exported, and from where. */
export interface ExportSource {
  readonly reader: Reader;
  readonly filter: StatementFilter;
  /** Where people reach this Hearsay, without a slash at its end: links to evidence begin with it. */
  readonly publicUrl: string;
  /** Only what comes after this key, and nothing that opens a file: the rest of an export that broke off (`keyAfter`). */
  readonly after?: string | undefined;
}

/** What of an export is text at a time: about so many statements. */
export type Chunks = AsyncIterable<string>;

/** Every statement of the source, a page at a time. */
export function statementsOf({
  reader,
  filter,
  after,
}: ExportSource): AsyncIterable<readonly StatementRow[]> {
  return everyStatement(reader, filter, { above: after });
}
