import { toStatement, type GraphStatement } from './graph-statement';
import { HIGHEST, LOWEST } from './page';
import { findStream, streamParameters } from './read-stream';
import type { Reader } from './reader';
import type { StatementRow } from './rows';
import { ALL_STATEMENTS } from './statement-stream';
import { matchesNothing, type StatementFilter } from './where';

/** Statements that are in memory at a time: one page that is worked on, one that is fetched meanwhile. */
const PAGE = 500;

interface Row {
  readonly key: string;
  readonly statement: GraphStatement;
}

/**
 * Every statement that passes `filter`, the oldest first, those without a date before all others: a page at a time, the
 * next one fetched while one is worked on; with `above`, those whose key is larger. A statement that is written meanwhile is there or not, each other one once.
 */
export async function* everyStatement(
  reader: Reader,
  filter: StatementFilter,
  { size = PAGE, above = LOWEST }: { readonly size?: number; readonly above?: string | undefined } = {},
): AsyncGenerator<readonly StatementRow[]> {
  if (matchesNothing(filter)) return;
  const stream = await findStream(reader, ALL_STATEMENTS, filter);
  const read = (key: string) =>
    quietly(
      reader.read<Row>(`statements-${stream.name}-oldest`, {
        ...streamParameters(stream, filter, { above: key, below: HIGHEST }),
        limit: size,
      }),
    );
  for (let coming: Promise<readonly Row[]> | undefined = read(above); coming; ) {
    const rows: readonly Row[] = await coming;
    const last = rows.at(-1);
    coming = last && rows.length === size ? read(last.key) : undefined;
    if (last) yield rows.map(({ statement }) => toStatement(statement));
  }
}

/** It is awaited in its turn, or not at all where nobody reads on; until then a rejection is not unhandled. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
