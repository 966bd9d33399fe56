import type { Annotations, EntityKind } from '../model/annotations';
import { byPosition, type Span } from '../model/span';
import { fold } from '../util/fold';
import { groupBy } from '../util/group-by';
import type { AmountFact, RowFact } from './fact';
import { sortKey, type PlacedDocument, type PlacedReferent } from './placed-document';

/** Where the document mentions each entity, which offices it says that somebody holds, and which place lies in which. */
export function entityRows(placed: PlacedDocument): readonly RowFact[] {
  return [...mentionFacts(placed), ...officeFacts(placed), ...locationFacts(placed)];
}

/** How often each entity bears which name and role; a referent counts once however often it is mentioned. */
export function entityAmounts(placed: PlacedDocument): readonly AmountFact[] {
  const mentioned = new Set(placed.referents.filter(isListed).map(({ entity }) => entity));
  return [
    ...[...mentioned].map((entity) => tally(entity, { documents: 1 })),
    ...placed.referents.flatMap((referent) => [
      tally(referent.entity, { referents: 1 }),
      ...nameAmounts(referent),
      ...roleAmounts(referent),
    ]),
  ];
}

export function tally(entity: string, amounts: AmountFact['amounts']): AmountFact {
  return { table: 'tallies', of: { entity }, amounts };
}

function roleAmounts({ entity, roles }: PlacedReferent): readonly AmountFact[] {
  return [...new Set(roles)].map((text) => ({ table: 'roles', of: { entity, text }, amounts: { count: 1 } }));
}

function nameAmounts({ entity, kind, name, aliases }: PlacedReferent): readonly AmountFact[] {
  return [...new Set([name, ...aliases])].map((text) => {
    const named = text === name ? 1 : 0;
    const full = isFullName(kind, name) ? named : 0;
    return { table: 'names', of: { entity, text }, amounts: { count: 1, named, full } };
  });
}

/** "Doe" is all that some documents call a person; it is shown only while no document says more. */
function isFullName(kind: EntityKind, name: string): boolean {
  return kind !== 'PERSON' || /\s/u.test(name.trim());
}

/** Every entity that the document lists, with all places where it is named or where a statement refers to it. */
function mentionFacts({ id, annotations, referents }: PlacedDocument): readonly RowFact[] {
  const places = groupBy(placesOf(annotations), (place) => place.entity);
  const listed = referents.filter(isListed);
  const at = sortKey(annotations.document.publishedAt, id);
  return [...groupBy(listed, (referent) => referent.entity)].map(([entity, known]) => {
    const spans = distinctSpans(known.flatMap((referent) => places.get(referent.local ?? '') ?? []));
    const row = {
      document: id,
      entity,
      at,
      count: spans.length,
      spans: spans.length > 0 ? flatten(spans) : undefined,
    };
    return { table: 'mentions', key: `${id} ${entity}`, row };
  });
}

/** An outlet or author that only the metadata names is not. */
function isListed({ local }: PlacedReferent): boolean {
  return local !== undefined;
}

function placesOf({ mentions, statements }: Annotations): readonly (Span & { readonly entity: string })[] {
  const references = statements.flatMap((one) => [
    ...one.source,
    ...one.reportedBy,
    ...one.addressees,
    ...one.about,
  ]);
  const placed = references.flatMap(({ entity, start, end }) =>
    entity === null || start === undefined || end === undefined ? [] : { entity, start, end },
  );
  return [...mentions, ...placed];
}

function distinctSpans(places: readonly Span[]): readonly Span[] {
  const spans = new Map(places.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
  return [...spans.values()].sort(byPosition);
}

export function flatten(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}

function officeFacts({ id, referents }: PlacedDocument): readonly RowFact[] {
  const bodies = referents.filter(({ kind, collective }) => kind === 'ORGANISATION' && !collective);
  return referents.flatMap((holder) =>
    holder.roles.flatMap((title): RowFact[] => {
      const body = bodyOf(title, bodies);
      if (!body || body.entity === holder.entity) return [];
      const row = { document: id, entity: holder.entity, of: body.entity, title };
      return [{ table: 'offices', key: JSON.stringify(row), row }];
    }),
  );
}

/** "head of the Ruritanian Space Agency": the organisation with the longest name inside the title. */
function bodyOf(title: string, bodies: readonly PlacedReferent[]): PlacedReferent | undefined {
  const words = ` ${fold(title)} `;
  let longest = 0;
  let found: PlacedReferent | undefined;
  for (const body of bodies) {
    for (const name of [body.name, ...body.aliases].map(fold)) {
      if (name.length <= longest || !words.includes(` ${name} `)) continue;
      longest = name.length;
      found = body;
    }
  }
  return found;
}

function locationFacts({ id, referents }: PlacedDocument): readonly RowFact[] {
  const entities = new Map(referents.map((referent) => [referent.id, referent.entity]));
  return referents.flatMap(({ entity, within }): RowFact[] => {
    const container = within === undefined ? undefined : entities.get(within);
    if (container === undefined || container === entity) return [];
    const row = { document: id, entity, within: container };
    return [{ table: 'locations', key: JSON.stringify(row), row }];
  });
}
