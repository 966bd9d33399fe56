/** Pages and counts of statements: every list of statements in the API is one of these. */
import { invariant } from '../errors';
import type { ListOrder } from './cursor';
import { emptyPage, paging, toPage, type Page, type PageRequest, type Paging } from './page';
import type { Reader } from './reader';
import { NOTHING, type StatementRow } from './rows';
import {
  ALL_STATEMENTS,
  narrowToPolarity,
  type StatementLists,
  type Stream,
  type StreamName,
} from './statement-stream';
import { findStream, streamParameters } from './read-stream';
import { toStatement, type GraphStatement } from './graph-statement';
import { matchesNothing, type StatementFilter } from './where';

export type StatementOrder = 'SAID_AT_DESC' | 'SAID_AT_ASC';

/** What all lists read together have in common. */
export interface StatementQuery {
  readonly filter: StatementFilter;
  readonly order: StatementOrder;
  readonly page: PageRequest;
}

/** A page of each list, by the list's key, in one query. */
export async function statementPages(
  reader: Reader,
  lists: StatementLists,
  { filter, order, page }: StatementQuery,
): Promise<ReadonlyMap<string, Page<StatementRow>>> {
  const listOrder = LIST_ORDER[order];
  const asked = paging(page, listOrder);
  if (matchesNothing(filter)) return new Map(lists.keys.map((key) => [key, emptyPage(page, listOrder)]));
  const stream = narrowToPolarity(await findStream(reader, lists, filter));
  const rows = await reader.read<Row>(
    `statements-${stream.name}-${asked.window.descending ? 'newest' : 'oldest'}`,
    {
      ...streamParameters(stream, filter, asked.window),
      limit: asked.window.limit,
      leftOut: asked.window.leftOut,
    },
  );
  return pagesOf(rows, lists.keys, asked);
}

/** The statements of each document in the order in which they stand in it, in one query. */
export async function statementsInPosition(
  reader: Reader,
  documents: readonly string[],
  page: PageRequest,
): Promise<ReadonlyMap<string, Page<StatementRow>>> {
  const asked = paging(page, 'position');
  const rows = await reader.read<Row>(
    `statements-in-document-${asked.window.descending ? 'backwards' : 'forwards'}`,
    {
      documents,
      ...asked.window,
    },
  );
  return pagesOf(rows, documents, asked);
}

/** A page of the one list that `filter` describes. */
export async function statementPage(reader: Reader, query: StatementQuery): Promise<Page<StatementRow>> {
  const [page] = (await statementPages(reader, ALL_STATEMENTS, query)).values();
  invariant(page, 'one list has one page');
  return page;
}

/** The statement with this id. */
export async function findStatement(reader: Reader, id: string): Promise<StatementRow | undefined> {
  const [row] = await reader.read<Pick<Row, 'statement'>>('statement-by-id', { id, leftOut: NOTHING });
  return row && toStatement(row.statement);
}

/** How many statements there are that pass `filter`. */
export async function countAllStatements(reader: Reader, filter: StatementFilter): Promise<number> {
  return (await countStatements(reader, ALL_STATEMENTS, filter)).get('') ?? 0;
}

/** The statements that express each claim, the newest first, in one query. */
export async function statementsOfClaims(
  reader: Reader,
  claims: readonly string[],
  page: PageRequest,
): Promise<ReadonlyMap<string, Page<StatementRow>>> {
  const asked = paging(page, 'said-at-desc');
  const rows = await reader.read<Row>(
    `statements-of-claim-${asked.window.descending ? 'newest' : 'oldest'}`,
    {
      claims,
      ...asked.window,
    },
  );
  return pagesOf(rows, claims, asked);
}

/** How many statements each list has; a statement counts once. */
export async function countStatements(
  reader: Reader,
  lists: StatementLists,
  filter: StatementFilter,
): Promise<ReadonlyMap<string, number>> {
  if (matchesNothing(filter)) return new Map(lists.keys.map((key) => [key, 0]));
  const stream = narrowToPolarity(await findStream(reader, lists, filter));
  const question = isKept(stream, filter) ? `kept-counts-${stream.name}` : `count-statements-${stream.name}`;
  return totals(await reader.read<Total>(question, streamParameters(stream, filter)));
}

/** How many statements each document has. */
export async function countStatementsIn(
  reader: Reader,
  documents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return totals(await reader.read<Total>('count-statements-in-document', { documents }));
}

/** How many statements express each claim. */
export async function countStatementsOf(
  reader: Reader,
  claims: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return totals(await reader.read<Total>('count-statements-of-claim', { claims }));
}

interface Total {
  readonly key: string;
  readonly total: number;
}

interface Row {
  /** The list that it is in. */
  readonly list: string;
  /** Its key in the order of the list. */
  readonly key: string;
  readonly statement: GraphStatement;
}

const LIST_ORDER: Readonly<Record<StatementOrder, ListOrder>> = {
  SAID_AT_DESC: 'said-at-desc',
  SAID_AT_ASC: 'said-at-asc',
};

/** Counts of one speaker, one subject, a pair of them, and of all are kept beside the statements. */
function isKept({ name, groups, rest }: Stream, { saidAfter, saidBefore }: StatementFilter): boolean {
  const restricts = Object.values({ ...rest, saidAfter, saidBefore }).some(
    (value) => value !== undefined && value !== false,
  );
  return !restricts && KEPT.has(name) && groups.every(({ starts }) => starts.length === 1);
}

const KEPT: ReadonlySet<StreamName> = new Set(['all', 'by-speaker', 'about', 'by-speaker-about']);

function totals(rows: readonly Total[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ key, total }) => [key, total]));
}

function pagesOf(
  rows: readonly Row[],
  lists: readonly string[],
  asked: Paging,
): ReadonlyMap<string, Page<StatementRow>> {
  const items = (list: string) =>
    rows
      .filter((row) => row.list === list)
      .map(({ key, statement }) => ({ key, node: toStatement(statement) }));
  return new Map(lists.map((list) => [list, toPage(items(list), asked)]));
}
