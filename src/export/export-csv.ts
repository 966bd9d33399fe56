import type { EntityRow, StatementRow } from '../query/rows';
import { BYTE_ORDER_MARK, csvRows, type Cell } from './csv';
import { statementsOf, type Chunks, type ExportSource } from './export-source';
import { evidenceUrl, webUrl } from '../query/links';

/** One row a statement; several names in a cell are joined by "; ". Columns are only ever added at the end. */
export async function* exportCsv(source: ExportSource): Chunks {
  if (source.after === undefined) yield BYTE_ORDER_MARK + csvRows([Object.keys(COLUMNS)]);
  for await (const statements of statementsOf(source)) {
    yield csvRows(
      statements.map((one) => Object.values(COLUMNS).map((column) => column(one, source.publicUrl))),
    );
  }
}

type Column = (statement: StatementRow, publicUrl: string) => Cell;

const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  saidAt: ({ saidAt }) => saidAt,
  speakers: ({ speakers }) => names(speakers),
  polarity: ({ polarity }) => polarity,
  text: ({ text }) => text,
  about: ({ about }) => names(about),
  reportedBy: ({ reportedBy }) => names(reportedBy),
  addressees: ({ addressees }) => names(addressees),
  certainty: ({ certainty }) => certainty,
  kind: ({ kind }) => kind,
  cue: ({ cue }) => cue,
  sourceText: ({ sourceText }) => sourceText,
  confidence: ({ confidence }) => confidence,
  publisher: ({ document }) => document.publisher?.name ?? null,
  title: ({ document }) => document.title,
  publishedAt: ({ document }) => document.publishedAt,
  authors: ({ document }) => names(document.authors),
  language: ({ document }) => document.language,
  url: ({ document }) => webUrl(document),
  evidenceUrl: (statement, publicUrl) => evidenceUrl(publicUrl, statement),
  quote: ({ evidence }) => evidence.text,
  before: ({ evidence }) => evidence.before,
  after: ({ evidence }) => evidence.after,
  start: ({ evidence }) => evidence.start,
  end: ({ evidence }) => evidence.end,
  spans: ({ evidence }) => evidence.spans.map(({ start, end }) => `${start}-${end}`).join('; '),
  documentId: ({ document }) => document.id,
  speakerIds: ({ speakers }) => ids(speakers),
  aboutIds: ({ about }) => ids(about),
  claimId: ({ claim }) => claim?.id ?? null,
};

function names(entities: readonly EntityRow[]): string {
  return entities.map(({ name }) => name).join('; ');
}

function ids(entities: readonly EntityRow[]): string {
  return entities.map(({ id }) => id).join('; ');
}
