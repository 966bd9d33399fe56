/** What is added to the graph while one looks, whoever adds it: read by the turn of the writer. */
import { toStatement, type GraphStatement } from './graph-statement';
import { EVERYTHING, filterParameters, narrow } from './read-stream';
import type { Reader } from './reader';
import type { StatementRow } from './rows';
import { matchesNothing, resolveWhere, type StatementWhere } from './where';

/** How far somebody has read. */
export interface Place {
  /** `Statement.added` of all that was seen is not above it. */
  readonly after: string;
  /** The last turn that had ended at the last look. */
  readonly turn: number;
}

export interface Added {
  /** Ids of statements, in the order in which they were added. */
  readonly ids: readonly string[];
  readonly place: Place;
  /** Whether there is more to read at once. */
  readonly more: boolean;
}

/** The end of all that was added so far. */
export async function endOfAdded(reader: Reader): Promise<Place> {
  const turn = await writerTurn(reader);
  return { after: endOf(turn), turn };
}

/**
 * At most `limit` statements beyond a place. Read is what the last look knew to have ended: of a transaction that ends
 * during a look, a part could be seen before the rest.
 */
export async function readAdded(reader: Reader, { after, turn }: Place, limit: number): Promise<Added> {
  const until = endOf(turn);
  const rows =
    after < until
      ? await reader.read<{ id: string; key: string }>('statements-added', { after, until, limit })
      : [];
  const more = rows.length === limit;
  const end = more ? rows.at(-1)?.key : until;
  return {
    ids: rows.map(({ id }) => id),
    place: { after: end ?? until, turn: more ? turn : await writerTurn(reader) },
    more,
  };
}

/** Those of some statements that pass a filter. Names are looked up anew: whom they mean may have been added just now. */
export async function statementsAmong(
  reader: Reader,
  ids: readonly string[],
  where: StatementWhere | null | undefined,
): Promise<readonly StatementRow[]> {
  const { filter } = await resolveWhere(reader, where);
  if (matchesNothing(filter)) return [];
  const rows = await reader.read<{ statement: GraphStatement }>('statements-among', {
    ids,
    ...filterParameters(filter, narrow(EVERYTHING, filter)),
  });
  return rows.map(({ statement }) => toStatement(statement));
}

async function writerTurn(reader: Reader): Promise<number> {
  const [row] = await reader.read<{ turn: number }>('writer-turn');
  return row?.turn ?? 0;
}

/** Keys are `<turn, twelve digits>|<id>`; "}" comes after "|". */
function endOf(turn: number): string {
  return `${String(turn).padStart(12, '0')}}`;
}
