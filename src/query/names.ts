/** What the names in a question stand for. */
import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import type { Reader } from './reader';
import type { EntityRow } from './rows';
import { namesNear } from './search-words';

/** Looking for similar names takes a millisecond each and more: those of a long list of unknown ones are left out. */
const MOST_NEAR = 100;

type Named = ReadonlyMap<string, readonly EntityRow[]>;

/** One value of a name field and what it stood for; `near` has similar names where it stood for nobody. */
export interface Matched {
  readonly field: string;
  readonly value: string;
  readonly entities: readonly EntityRow[];
  readonly near: readonly string[];
}

/** An entity found under a value: by id, or by one of its names. */
interface Candidate extends EntityRow {
  readonly value: string;
  readonly byId: boolean;
}

/** What each value of the name fields stands for, in the order given. */
export async function matchNames(
  reader: Reader,
  values: readonly { readonly field: string; readonly value: string }[],
): Promise<readonly Matched[]> {
  const named = await findByName(
    reader,
    values.map(({ value }) => value),
  );
  const unknown = values.map(({ value }) => value).filter((value) => entitiesOf(named, value).length === 0);
  const near = await findNear(reader, unknown);
  return values.map(({ field, value }) => ({
    field,
    value,
    entities: entitiesOf(named, value),
    near: near.get(value) ?? [],
  }));
}

/** The entities of the names in some arguments, each once, by the name of the argument. */
export async function resolveNames<Field extends string>(
  reader: Reader,
  fields: Readonly<Record<Field, readonly string[]>>,
): Promise<{ readonly named: Record<Field, readonly EntityRow[]>; readonly matched: readonly Matched[] }> {
  const names = Object.keys(fields) as Field[];
  const matched = await matchNames(
    reader,
    names.flatMap((field) => fields[field].map((value) => ({ field, value }))),
  );
  const entitiesOfField = (field: Field) =>
    distinct(matched.filter((match) => match.field === field).flatMap(({ entities }) => entities));
  const named = Object.fromEntries(names.map((field) => [field, entitiesOfField(field)]));
  return { named: named as Record<Field, readonly EntityRow[]>, matched };
}

function distinct(entities: readonly EntityRow[]): readonly EntityRow[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

function entitiesOf(named: Named, value: string): readonly EntityRow[] {
  return named.get(value) ?? [];
}

/**
 * The entities of each name, case and accents ignored. An id or a full name means the entities that have it and
 * nobody else; any other name means every entity that is also known by it. "Doe" is the full name of nobody while most is
 * said by or of a Jane Doe: of some Doe, no article may have told the rest.
 */
export async function findByName(reader: Reader, values: readonly string[]): Promise<Named> {
  const each = [...new Set(values)];
  const candidates = groupBy(await findCandidates(reader, each), ({ value }) => value);
  return new Map(each.map((value) => [value, bestMatches(candidates.get(value) ?? [], fold(value))]));
}

/** The entity with this id, also where the id is one that a merge took in. */
export async function findById(reader: Reader, id: string): Promise<EntityRow | undefined> {
  return (await findCandidates(reader, [id])).filter(({ byId }) => byId).map(toEntity)[0];
}

async function findCandidates(reader: Reader, values: readonly string[]): Promise<readonly Candidate[]> {
  if (values.length === 0) return [];
  const names = values.map((value) => ({ value, key: fold(value) }));
  return reader.read<Candidate>('entities-by-name', { names });
}

function bestMatches(candidates: readonly Candidate[], key: string): readonly EntityRow[] {
  const byId = candidates.filter((candidate) => candidate.byId);
  const named = candidates.filter((candidate) => fold(candidate.name) === key);
  const byFullName = isShortName(candidates, named) ? [] : named;
  const chosen = [byId, byFullName].find((some) => some.length > 0) ?? candidates;
  return chosen.map(toEntity);
}

function isShortName([foremost]: readonly Candidate[], named: readonly Candidate[]): boolean {
  const isPerson = ({ kind }: Candidate) => kind === 'PERSON';
  if (!foremost || named.includes(foremost) || !named.every(isPerson)) return false;
  return (
    isPerson(foremost) && fold(foremost.name).includes(' ') && named.every(({ name }) => !name.includes(' '))
  );
}

function toEntity({ id, name, kind }: Candidate): EntityRow {
  return { id, name, kind };
}

async function findNear(
  reader: Reader,
  values: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (values.length === 0) return new Map();
  const names = [...new Set(values)]
    .slice(0, MOST_NEAR)
    .map((value) => ({ value, query: namesNear(value) }))
    .filter(({ query }) => query !== undefined);
  const rows = await reader.read<{ value: string; near: readonly string[] }>('names-near', { names });
  return new Map(rows.map(({ value, near }) => [value, near]));
}
