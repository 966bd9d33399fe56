/** Keyset paging: a page is a stretch of a list between two keys, never an offset into it. */
import { InputError } from '../errors';
import { decodeCursor, encodeCursor, type ListOrder } from './cursor';
import { NOTHING, type StatementPart } from './rows';

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

/** What a client asks for: `first` items after a cursor, or `last` items before one. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  /** Which list it is a page of (`listId`): its cursors are good for that list alone. */
  readonly list?: string;
  /** What is not wanted of statements: it comes empty. */
  readonly leftOut?: readonly StatementPart[];
}

/** One item with its key in the order of the list. */
export interface Item<T> {
  readonly key: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** How the graph has to read a page: keys between two bounds, both exclusive, in one direction. */
export interface Window {
  readonly order: ListOrder;
  readonly list: string;
  /** The largest key first. */
  readonly descending: boolean;
  readonly above: string;
  readonly below: string;
  /** One more than the page holds, to know whether the list goes on. */
  readonly limit: number;
  readonly leftOut: readonly StatementPart[];
}

/** A page request against the order of a list, checked. */
export interface Paging {
  readonly window: Window;
  readonly backwards: boolean;
  readonly size: number;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
}

/** Smaller and greater than every key. */
export const LOWEST = '';
export const HIGHEST = '\u{10FFFF}';

/** Checks a request and turns it into bounds; `InputError` says which argument is wrong and what it takes. */
export function paging(request: PageRequest, order: ListOrder): Paging {
  const backwards = isGiven(request.last);
  const size = pageSize(request);
  const { list = '' } = request;
  const after = isGiven(request.after) ? decodeCursor(order, request.after, list) : undefined;
  const before = isGiven(request.before) ? decodeCursor(order, request.before, list) : undefined;
  const newestFirst = order.endsWith('-desc');
  return {
    window: {
      order,
      list,
      descending: newestFirst !== backwards,
      above: (newestFirst ? before : after) ?? LOWEST,
      below: (newestFirst ? after : before) ?? HIGHEST,
      limit: size + 1,
      leftOut: request.leftOut ?? NOTHING,
    },
    backwards,
    size,
    hasAfter: after !== undefined,
    hasBefore: before !== undefined,
  };
}

/** How many items a page may have; `InputError` for too many, fewer than none, and both `first` and `last`. */
export function pageSize({ first, last }: PageRequest): number {
  if (!isGiven(last)) return checkSize('first', first ?? DEFAULT_PAGE);
  if (isGiven(first)) throw new InputError('Give first or last, not both.');
  return checkSize('last', last);
}

/** The page that the rows of its window make: rows in reading direction, one more than fits if the list goes on. */
export function toPage<T>(
  items: readonly Item<T>[],
  { window, backwards, size, hasAfter, hasBefore }: Paging,
): Page<T> {
  const more = items.length > size;
  const inDirection = items.slice(0, size);
  const inOrder = backwards ? inDirection.reverse() : inDirection;
  const edges = inOrder.map(({ key, node }) => ({
    cursor: encodeCursor(window.order, key, window.list),
    node,
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? hasBefore : more,
      hasPreviousPage: backwards ? more : hasAfter,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of nothing, for a filter that nothing can pass. */
export function emptyPage<T>(request: PageRequest, order: ListOrder): Page<T> {
  return toPage<T>([], paging(request, order));
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function checkSize(name: 'first' | 'last', size: number): number {
  if (Number.isInteger(size) && size >= 0 && size <= MAX_PAGE) return size;
  throw new InputError(
    `${name} is ${size}: ask for 0 to ${MAX_PAGE} items, and for more with after or before.`,
  );
}
