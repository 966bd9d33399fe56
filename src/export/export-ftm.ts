import { toISO3 } from 'tinyld';
import type { EntityKind } from '../model/annotations';
import { entityDetails } from '../query/entities';
import type { DocumentRow, EntityRow, StatementRow } from '../query/rows';
import { hash } from '../util/hash';
import { statementsOf, type Chunks, type ExportSource } from './export-source';
import { evidenceUrl, webUrl } from '../query/links';
import { newLocations, type Location } from './new-locations';
import { newTo, pairsOf } from './pairs';

/**
 * FollowTheMoney entities, one JSON object a line: people, organisations and the rest, articles, and an UnknownLink for each
 * statement, speaker and subject. A statement with one side only links that to its article (Documentation), one with neither
 * is a Note. Ids of entities and articles that are written stay in memory, nothing else does.
 */
export async function* exportFtm(source: ExportSource): Chunks {
  const [seen, asked] = [new Set<string>(), new Set<string>()];
  for await (const statements of statementsOf(source)) {
    const named = statements.flatMap(entitiesOf);
    const locations = await newLocations(source.reader, asked, named);
    const entities = newTo(seen, [...named, ...locations.map(({ around }) => around)]);
    const details = await entityDetails(
      source.reader,
      entities.map(({ id }) => id),
    );
    const articles = statements.map(({ document }) => document).filter(isNewTo(seen));
    const lines = [
      ...entities.map((entity) => toThing(entity, details.get(entity.id))),
      ...locations.map(toLocation),
      ...articles.map(toArticle),
      ...statements.flatMap((statement) => toLinks(statement, source.publicUrl)),
    ];
    yield lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}

const SCHEMATA: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANISATION: 'Organization',
  PLACE: 'Address',
  PROJECT: 'Project',
  EVENT: 'Event',
  PRODUCT: 'Asset',
};

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

function entitiesOf({ speakers, about }: StatementRow): readonly EntityRow[] {
  return [...speakers, ...about];
}

function isNewTo(seen: Set<string>): (document: DocumentRow) => boolean {
  return (document) => {
    const id = articleId(document);
    return !seen.has(id) && Boolean(seen.add(id));
  };
}

function toThing(
  { id, kind, name }: EntityRow,
  details: { readonly aliases: readonly string[]; readonly roles: readonly string[] } | undefined,
): FtmEntity {
  const positions = kind === 'PERSON' ? (details?.roles ?? []) : [];
  return entity(id, SCHEMATA[kind], {
    name: [name],
    full: kind === 'PLACE' ? [name] : [],
    alias: (details?.aliases ?? []).filter((alias) => alias !== name),
    position: positions,
  });
}

function toLocation({ place, around }: Location): FtmEntity {
  return entity(hash('location', place.id, around.id), 'UnknownLink', {
    subject: [place.id],
    object: [around.id],
    role: ['is in'],
  });
}

function toArticle(document: DocumentRow): FtmEntity {
  return entity(articleId(document), 'Article', {
    fileName: [document.path ?? document.id],
    title: [document.title],
    author: document.authors.map(({ name }) => name),
    publisher: [document.publisher?.name],
    publishedAt: [document.publishedAt],
    language: [document.language && toISO3(document.language)],
    sourceUrl: [webUrl(document)],
  });
}

function toLinks(statement: StatementRow, publicUrl: string): readonly FtmEntity[] {
  const facts = factsOf(statement, publicUrl);
  const { speakers, about, document } = statement;
  if (speakers.length > 0 && about.length > 0) {
    return pairsOf(statement).map((pair) =>
      entity(hash('link', pair.id), 'UnknownLink', {
        ...facts,
        subject: [pair.speaker.id],
        object: [pair.about.id],
        role: [statement.polarity.toLowerCase()],
      }),
    );
  }
  const sides = [...speakers, ...about];
  if (sides.length === 0) return [toNote(statement, facts)];
  const role = speakers.length > 0 ? statement.polarity.toLowerCase() : 'is spoken about';
  return sides.map(({ id }) =>
    entity(hash('documentation', statement.id, id), 'Documentation', {
      ...facts,
      entity: [id],
      document: [articleId(document)],
      role: [role],
    }),
  );
}

function toNote(
  { id, text, document, sourceText }: StatementRow,
  { sourceUrl, publisher, proof, description, summary }: ReturnType<typeof factsOf>,
): FtmEntity {
  const name = sourceText ?? document.title ?? document.id;
  return entity(hash('note', id), 'Note', {
    name: [name],
    summary,
    description: [...description, text],
    sourceUrl,
    publisher,
    proof,
  });
}

function factsOf(statement: StatementRow, publicUrl: string) {
  const { document, evidence } = statement;
  return {
    summary: [statement.text],
    description: [`“${evidence.text}” (characters ${evidence.start} to ${evidence.end})`],
    date: [statement.saidAt],
    recordId: [statement.id],
    status: [statement.certainty.toLowerCase()],
    sourceUrl: [webUrl(document) ?? evidenceUrl(publicUrl, statement)],
    publisher: [document.publisher?.name],
    proof: [articleId(document)],
  };
}

function articleId({ id }: DocumentRow): string {
  return hash('article', id);
}

function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): FtmEntity {
  const given = Object.entries(properties).map(
    ([name, values]) => [name, values.filter((value): value is string => Boolean(value))] as const,
  );
  return { id, schema, properties: Object.fromEntries(given.filter(([, values]) => values.length > 0)) };
}
