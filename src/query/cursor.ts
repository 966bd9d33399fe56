import { createHash } from 'node:crypto';
import { InputError } from '../errors';
import { parseJson } from '../util/parse-json';

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

/** Which list a cursor belongs to: what is asked for beside the page, in short. Absent and null say the same. */
export function listId(question: unknown): string {
  const text = JSON.stringify(question, (_key, value: unknown) => inOrder(value));
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const given = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The opaque cursor of an item: the order of its list, its key in that order, and the list. */
export function encodeCursor(order: ListOrder, key: string, list = ''): string {
  return Buffer.from(JSON.stringify([order, key, list])).toString('base64url');
}

/** The key inside a cursor; `InputError` for what is no cursor and for the cursor of another list. */
export function decodeCursor(order: ListOrder, cursor: string, list = ''): string {
  const [cursorOrder, key, cursorList] = parse(cursor);
  if (!isOrder(cursorOrder) || typeof key !== 'string' || !KEYS[cursorOrder].test(key)) {
    throw new InputError(
      `"${shorten(cursor)}" is not a cursor: take one from edges or pageInfo of an earlier page.`,
    );
  }
  if (cursorOrder !== order) throw ofAnother(`order "${cursorOrder}", here "${order}"`);
  if (cursorList !== list) throw ofAnother('another field or another filter');
  return key;
}

function ofAnother(difference: string): InputError {
  return new InputError(
    `This cursor belongs to another query (${difference}): take one from a page of this one.`,
  );
}

function isOrder(value: unknown): value is ListOrder {
  return typeof value === 'string' && Object.hasOwn(KEYS, value);
}

function parse(cursor: string): readonly unknown[] {
  const value = parseJson(Buffer.from(cursor, 'base64url').toString('utf8'));
  return Array.isArray(value) && value.length === 3 ? value : [];
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
