import type { EntityKind } from '../model/annotations';
import type { EntityRow, StatementRow } from '../query/rows';
import { BYTE_ORDER_MARK, csvRows, type Cell } from './csv';
import { statementsOf, type Chunks, type ExportSource } from './export-source';
import { evidenceUrl, webUrl } from '../query/links';

const TYPES: Readonly<Record<EntityKind, string>> = {
  PERSON: 'maltego.Person',
  ORGANISATION: 'maltego.Organization',
  PLACE: 'maltego.Location',
  PROJECT: 'maltego.Phrase',
  EVENT: 'maltego.Phrase',
  PRODUCT: 'maltego.Phrase',
};

/** Everything that is none of the first three is a phrase, but for a source without a name and an article. */
const TYPE_COLUMNS = ['Person', 'Organization', 'Location', 'Phrase', 'Alias', 'Document'] as const;

const HEADER = [
  'source.type',
  'source.value',
  'source.id',
  'link.label',
  'link.date',
  'link.notes',
  'target.type',
  'target.value',
  'target.id',
  'statement.id',
  'certainty',
  'publisher',
  'title',
  'url',
  'evidenceUrl',
  ...TYPE_COLUMNS.map((type) => `source.${type}`),
  ...TYPE_COLUMNS.map((type) => `target.${type}`),
];

/**
 * For Maltego's "Import graph from table": one row a link from who speaks to whom it is about. A statement without a
 * subject links its speaker to the article, one without a speaker comes from its words ("a source") or from "unknown".
 */
export async function* exportMaltego(source: ExportSource): Chunks {
  yield BYTE_ORDER_MARK + csvRows([HEADER]);
  for await (const statements of statementsOf(source)) {
    yield csvRows(statements.flatMap((statement) => links(statement, source.publicUrl)));
  }
}

type End = readonly [type: string, value: string, id: string];

function links(statement: StatementRow, publicUrl: string): readonly (readonly Cell[])[] {
  const { document } = statement;
  const sources = orElse(statement.speakers.map(end), [
    'maltego.Alias',
    statement.sourceText ?? 'unknown',
    `${document.id}/${statement.sourceText ?? 'unknown'}`,
  ]);
  const targets = orElse(statement.about.map(end), [
    'maltego.Document',
    document.title ?? document.id,
    document.id,
  ]);
  return sources.flatMap((from) =>
    targets.map((to) => [
      ...from,
      statement.polarity.toLowerCase(),
      statement.saidAt,
      statement.evidence.text,
      ...to,
      statement.id,
      statement.certainty,
      document.publisher?.name ?? null,
      document.title,
      webUrl(document),
      evidenceUrl(publicUrl, statement),
      ...byType(from),
      ...byType(to),
    ]),
  );
}

/** The name again in the column of its type: Maltego gives a column one type, and makes nothing of an empty cell. */
function byType([type, value]: End): readonly Cell[] {
  return TYPE_COLUMNS.map((column) => (type === `maltego.${column}` ? value : null));
}

function end({ id, kind, name }: EntityRow): End {
  return [TYPES[kind], name, id];
}

function orElse(ends: readonly End[], other: End): readonly End[] {
  return ends.length > 0 ? ends : [other];
}
