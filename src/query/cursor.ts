import { InputError } from '../errors';

/** The orders in which lists are read; a cursor belongs to one of them. */
export type ListOrder = 'said-at-desc' | 'said-at-asc' | 'position' | 'rank-desc' | 'published-desc';

/** What the keys of each order look like. */
const KEYS: Readonly<Record<ListOrder, RegExp>> = {
  'said-at-desc': /^\d{4}-\d{2}-\d{2}\|./,
  'said-at-asc': /^\d{4}-\d{2}-\d{2}\|./,
  'published-desc': /^\d{4}-\d{2}-\d{2}\|./,
  position: /^\d{10}\|./,
  'rank-desc': /^\d{10}\|./,
};

/** The opaque cursor of an item: the order of its list and its key in that order. */
export function encodeCursor(order: ListOrder, key: string): string {
  return Buffer.from(JSON.stringify([order, key])).toString('base64url');
}

/** The key inside a cursor; `InputError` for what is no cursor and for the cursor of a list in another order. */
export function decodeCursor(order: ListOrder, cursor: string): string {
  const [cursorOrder, key] = parse(cursor);
  if (!isOrder(cursorOrder) || typeof key !== 'string' || !KEYS[cursorOrder].test(key)) {
    throw new InputError(
      `"${shorten(cursor)}" is not a cursor: take one from edges or pageInfo of an earlier page.`,
    );
  }
  if (cursorOrder !== order) {
    throw new InputError(
      `This cursor belongs to another query (order "${cursorOrder}", here "${order}"): take one from a page of this one.`,
    );
  }
  return key;
}

function isOrder(value: unknown): value is ListOrder {
  return typeof value === 'string' && Object.hasOwn(KEYS, value);
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.length === 2 ? value : [];
  } catch {
    return [];
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
