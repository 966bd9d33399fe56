/** Entities: by id or name, in lists, and what the graph knows of each. */
import type { EntityKind } from '../model/annotations';
import type { Parameters } from '../graph/values';
import { findById, findByName } from './names';
import { emptyPage, paging, toPage, type Item, type Page, type PageRequest } from './page';
import type { Reader } from './reader';
import type { DocumentRow, EntityRow } from './rows';
import { namesLike } from './search-words';

export interface EntityFilter {
  /** Every word of it begins a word of one name of the entity. */
  readonly search?: string | null;
  /** [] matches nothing. */
  readonly kinds?: readonly EntityKind[] | null;
}

/** What is known of an entity beside its name. */
export interface EntityDetails {
  /** Its other names, the most frequent first. */
  readonly aliases: readonly string[];
  /** Titles and offices that documents give it. */
  readonly roles: readonly string[];
}

/** By id, or by name: a full name before an alias, then the one with most statements, then the smallest id. */
export async function findEntity(
  reader: Reader,
  { id, name }: { readonly id?: string | null; readonly name?: string | null },
): Promise<EntityRow | null> {
  if (typeof id === 'string') return (await findById(reader, id)) ?? null;
  if (typeof name !== 'string') return null;
  return (await findByName(reader, [name])).get(name)?.[0] ?? null;
}

/** Those with most statements first. */
export async function entityPage(
  reader: Reader,
  filter: EntityFilter,
  request: PageRequest,
): Promise<Page<EntityRow>> {
  const asked = paging(request, 'rank-desc');
  if (filter.kinds?.length === 0) return emptyPage(request, 'rank-desc');
  const direction = asked.window.descending ? 'most' : 'least';
  const { question, parameters } = questionFor(filter);
  const rows = await reader.read<Item<EntityRow>>(`${question}-${direction}`, {
    ...parameters,
    ...asked.window,
  });
  return toPage(rows, asked);
}

export async function countEntities(reader: Reader, filter: EntityFilter): Promise<number> {
  if (filter.kinds?.length === 0) return 0;
  const { question, parameters } = questionFor(filter);
  const [row] = await reader.read<{ total: number }>(`count-${question}`, parameters);
  return row?.total ?? 0;
}

/** By entity id. */
export async function entityDetails(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityDetails>> {
  const rows = await reader.read<EntityDetails & { id: string }>('entity-details', { ids });
  return new Map(rows.map(({ id, aliases, roles }) => [id, { aliases, roles }]));
}

export interface LocationRow {
  readonly place: EntityRow;
  readonly documents: readonly DocumentRow[];
}

/** Of a place that more documents place somewhere, so many are read. */
const MOST_PLACED = 1_000;

/** In which places each place lies, by its id; that of which most documents tell first. */
export async function placesAround(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly LocationRow[]>> {
  const rows = await reader.read<{ id: string; around: readonly LocationRow[] }>('places-around', {
    ids,
    most: MOST_PLACED,
  });
  return new Map(rows.map(({ id, around }) => [id, around]));
}

function questionFor({ search, kinds }: EntityFilter): {
  question: string;
  parameters: Parameters;
} {
  const query = namesLike(search ?? '');
  if (query !== undefined) return { question: 'entities-named-like', parameters: { query, kinds } };
  if (kinds) return { question: 'entities-of-kind', parameters: { kinds: [...new Set(kinds)] } };
  return { question: 'entities', parameters: {} };
}
