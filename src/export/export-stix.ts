import type { EntityKind } from '../model/annotations';
import type { EntityRow, StatementRow } from '../query/rows';
import { uuid5 } from '../util/uuid5';
import { statementsOf, type Chunks, type ExportSource } from './export-source';
import { evidenceUrl, webUrl } from '../query/links';
import { newLocations, type Location } from './new-locations';
import { newTo } from './pairs';

/**
 * A STIX 2.1 bundle: identities, and for each statement, speaker and subject a relationship `spoke-about`; a statement
 * without a subject is a note of its speaker. A source that is no entity is an identity known by its words. Ids and times are
 * made from the statements alone: the same graph gives the same bundle. Ids that are written stay in memory.
 */
export async function* exportStix(source: ExportSource): Chunks {
  yield `{"type":"bundle","id":"${stixId('bundle', 'statements')}","objects":[\n${[HEARSAY, EXTENSION].map(line).join(',\n')}`;
  const [seen, asked] = [new Set<string>(), new Set<string>()];
  for await (const statements of statementsOf(source)) {
    const spoken = statements.flatMap((statement) => {
      const sources = sourcesOf(statement);
      return [
        ...newTo(seen, [...sources, ...statement.about]).map(toIdentity),
        ...toObjects(statement, sources, source.publicUrl),
      ];
    });
    const entities = statements.flatMap(({ speakers, about }) => [...speakers, ...about]);
    const locations = await newLocations(source.reader, asked, entities);
    const places = newTo(
      seen,
      locations.map(({ around }) => around),
    );
    const objects = [...spoken, ...places.map(toIdentity), ...locations.map(toLocation)];
    yield objects.map((object) => `,\n${line(object)}`).join('');
  }
  yield '\n]}\n';
}

/** Ours, so that nobody else's names give the same ids. */
const NAMESPACE = '6c2f5e0e-0f0b-5d39-9d0a-2f1f4b1c7c11';
/** Of what has no date of its own. */
const NO_TIME = '1970-01-01T00:00:00.000Z';

/** All other kinds are "unknown" to STIX: its locations want coordinates or a country. */
const CLASSES: Readonly<Partial<Record<EntityKind, string>>> = {
  PERSON: 'individual',
  ORGANISATION: 'organization',
};

/** An entity, or a source that is none. */
type Source = Pick<EntityRow, 'id' | 'name'> & { readonly kind?: EntityKind };

const HEARSAY = {
  ...common('identity', 'hearsay', NO_TIME),
  name: 'Hearsay',
  identity_class: 'system',
};

const EXTENSION = {
  ...common('extension-definition', 'statement', NO_TIME),
  created_by_ref: HEARSAY.id,
  name: 'Hearsay statement',
  description: 'How, how surely and where something is said; offsets are UTF-16 code units of the article.',
  schema: 'https://schema.org/Quotation',
  version: '1.0.0',
  extension_types: ['property-extension'],
};

function line(object: object): string {
  return JSON.stringify(object);
}

function stixId(type: string, name: string): string {
  return `${type}--${uuid5(NAMESPACE, `${type} ${name}`)}`;
}

function common<Type extends string>(type: Type, name: string, time: string) {
  return { type, spec_version: '2.1', id: stixId(type, name), created: time, modified: time } as const;
}

/** Who says it; where nobody is known, the words that name the source in its article. */
function sourcesOf({ speakers, sourceText, document }: StatementRow): readonly Source[] {
  if (speakers.length > 0) return speakers;
  const name = sourceText ?? 'unknown source';
  return [{ id: `${document.id}/${name}`, name }];
}

function toIdentity({ id, kind, name }: Source): object {
  const identityClass = (kind && CLASSES[kind]) ?? 'unknown';
  return { ...common('identity', id, NO_TIME), name, identity_class: identityClass };
}

function toLocation({ place, around }: Location): object {
  return {
    ...common('relationship', `${place.id} in ${around.id}`, NO_TIME),
    relationship_type: 'located-in',
    source_ref: stixId('identity', place.id),
    target_ref: stixId('identity', around.id),
    created_by_ref: HEARSAY.id,
  };
}

function toObjects(
  statement: StatementRow,
  sources: readonly Source[],
  publicUrl: string,
): readonly object[] {
  const facts = factsOf(statement, publicUrl);
  const time = timeOf(statement);
  if (statement.about.length === 0) {
    const refs = sources.map(({ id }) => stixId('identity', id));
    return [{ ...common('note', statement.id, time), content: statement.text, object_refs: refs, ...facts }];
  }
  return sources.flatMap((from) =>
    statement.about.map((to) => ({
      ...common('relationship', `${statement.id} ${from.id} ${to.id}`, time),
      relationship_type: 'spoke-about',
      description: statement.text,
      source_ref: stixId('identity', from.id),
      target_ref: stixId('identity', to.id),
      ...(statement.saidAt ? { start_time: time } : {}),
      ...facts,
    })),
  );
}

function timeOf({ saidAt, document }: StatementRow): string {
  const day = saidAt ?? document.publishedAt;
  return day ? `${day}T00:00:00.000Z` : NO_TIME;
}

function factsOf(statement: StatementRow, publicUrl: string) {
  const { document, evidence } = statement;
  return {
    created_by_ref: HEARSAY.id,
    confidence: Math.round(statement.confidence * 100),
    external_references: [
      {
        source_name: document.publisher?.name ?? document.title ?? document.id,
        description: evidence.text,
        url: webUrl(document) ?? evidenceUrl(publicUrl, statement),
        external_id: statement.id,
      },
    ],
    extensions: {
      [EXTENSION.id]: {
        extension_type: 'property-extension',
        polarity: statement.polarity,
        certainty: statement.certainty,
        kind: statement.kind,
        document: document.id,
        title: document.title ?? '',
        start: evidence.start,
        end: evidence.end,
      },
    },
  };
}
