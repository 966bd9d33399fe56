/** Where a reader is: every view has an address that brings it back. */
import { readWhere, writeWhere, type Where } from './where';

export const VIEWS = ['network', 'matrix', 'contested', 'statements'] as const;
export type View = (typeof VIEWS)[number];

/** Who speaks about whom: an end that is absent is anybody. */
export interface Pair {
  readonly speaker?: string;
  readonly subject?: string;
}

export interface SelectionPlace {
  readonly page: 'selection';
  readonly where: Where;
  readonly view: View;
  /** Whether pictures are shown as tables. */
  readonly asTable: boolean;
  /** Of the selected statements those of one pair, picked in a picture. */
  readonly focus: Pair;
  readonly oldestFirst: boolean;
  /** Ids of the entities around which the network was opened, in that order. */
  readonly opened: readonly string[];
  /** Ids of the entities that were taken out of the network. */
  readonly closed: readonly string[];
  /** Whether the network draws all pairs, and not only those of most statements. */
  readonly allPairs: boolean;
}

export interface EntityPlace {
  readonly page: 'entity';
  readonly id: string;
  /** Whether its network is shown as a table. */
  readonly asTable: boolean;
}

export interface ArticlePlace {
  readonly page: 'article';
  readonly id: string;
  /** The statement that is shown in it. */
  readonly statement?: string;
}

export interface UnknownPlace {
  readonly page: 'unknown';
  readonly path: string;
}

export type Place = SelectionPlace | EntityPlace | ArticlePlace | UnknownPlace;

export function selectionOf(where: Where, changed: Partial<SelectionPlace> = {}): SelectionPlace {
  return {
    page: 'selection',
    where,
    view: 'network',
    asTable: false,
    focus: {},
    oldestFirst: false,
    opened: [],
    closed: [],
    allPairs: false,
    ...changed,
  };
}

/** With a pair picked, or let go where it was. */
export function withPair(place: SelectionPlace, { speaker, subject }: Required<Pair>): SelectionPlace {
  const isPicked = place.focus.speaker === speaker && place.focus.subject === subject;
  return { ...place, focus: isPicked ? {} : { speaker, subject } };
}

export function entityOf(id: string): EntityPlace {
  return { page: 'entity', id, asTable: false };
}

export function articleOf(id: string, statement?: string): ArticlePlace {
  return { page: 'article', id, ...(statement ? { statement } : {}) };
}

/** What an address means; `address` is a path with its query, as `/?saidBy=Smith`. */
export function readPlace(address: string): Place {
  const { pathname, searchParams } = new URL(address, 'http://page.invalid');
  if (pathname === '/') return readSelection(searchParams);
  const [, page, id = ''] = /^\/(entity|article)\/([^/]+)$/.exec(pathname) ?? [];
  const name = idOf(id);
  if (page === 'entity' && name) return readEntity(name, searchParams);
  if (page === 'article' && name) return articleOf(name, searchParams.get('statement') ?? undefined);
  return { page: 'unknown', path: pathname };
}

export function addressOf(place: Place): string {
  const parameters = new URLSearchParams();
  if (place.page === 'unknown') return place.path;
  if (place.page === 'selection') writeSelection(place, parameters);
  if (place.page === 'entity') writeEntity(place, parameters);
  if (place.page === 'article' && place.statement) parameters.set('statement', place.statement);
  const path = place.page === 'selection' ? '/' : `/${place.page}/${segmentOf(place.id)}`;
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
}

function readSelection(parameters: URLSearchParams): SelectionPlace {
  const view = VIEWS.find((one) => one === parameters.get('view')) ?? 'network';
  const speaker = parameters.get('speaker');
  const subject = parameters.get('subject');
  return selectionOf(readWhere(parameters), {
    view,
    asTable: parameters.get('as') === 'table',
    focus: { ...(speaker ? { speaker } : {}), ...(subject ? { subject } : {}) },
    oldestFirst: parameters.get('order') === 'oldest',
    opened: parameters.getAll('open').filter(Boolean),
    closed: parameters.getAll('close').filter(Boolean),
    allPairs: parameters.get('pairs') === 'all',
  });
}

function writeSelection(place: SelectionPlace, parameters: URLSearchParams): void {
  writeWhere(place.where, parameters);
  if (place.view !== 'network') parameters.set('view', place.view);
  if (place.asTable) parameters.set('as', 'table');
  if (place.focus.speaker) parameters.set('speaker', place.focus.speaker);
  if (place.focus.subject) parameters.set('subject', place.focus.subject);
  if (place.oldestFirst) parameters.set('order', 'oldest');
  for (const id of place.opened) parameters.append('open', id);
  for (const id of place.closed) parameters.append('close', id);
  if (place.allPairs) parameters.set('pairs', 'all');
}

function readEntity(id: string, parameters: URLSearchParams): EntityPlace {
  return { page: 'entity', id, asTable: parameters.get('as') === 'table' };
}

function writeEntity(place: EntityPlace, parameters: URLSearchParams): void {
  if (place.asTable) parameters.set('as', 'table');
}

/** `.` and `..` would name the folder and the one above it, however they are encoded: they get a `~` in front. */
function segmentOf(id: string): string {
  return encodeURIComponent(/^~*\.{1,2}$/.test(id) ? `~${id}` : id);
}

/** The id of a segment; one that is not well-formed (`/entity/%`) names nothing. */
function idOf(segment: string): string {
  try {
    return decodeURIComponent(segment).replace(/^~(?=~*\.{1,2}$)/, '');
  } catch {
    return '';
  }
}
