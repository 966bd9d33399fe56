import { findDate } from '../util/find-date';

/** The fields of a document in the interchange format. */
export const DOCUMENT_FIELDS = [
  'id',
  'path',
  'url',
  'title',
  'publisher',
  'authors',
  'publishedAt',
  'language',
  'text',
] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

/** Field of a document → column, or for JSON a property, "a.b" for one within another. */
export type ColumnMap = Readonly<Partial<Record<DocumentField, string>>>;

/** A row as the `document` object of the interchange format, its columns under the names of our fields. */
export function toDocument(row: Readonly<Record<string, unknown>>, columns: ColumnMap): object {
  const fields = DOCUMENT_FIELDS.map(
    (field) => [field, adapt(field, find(row, columns[field] ?? field))] as const,
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function find(row: Readonly<Record<string, unknown>>, column: string): unknown {
  if (column in row) return row[column];
  return column
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], row);
}

/** Tables have text alone, dates of every kind, and nothing for what is not there. */
function adapt(field: DocumentField, value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number' && field !== 'text') return adapt(field, String(value));
  if (typeof value !== 'string') return value;
  if (field === 'publishedAt') return findDate(value) ?? value;
  return field === 'authors' ? value.split(/ *[;|] *|, | and /u).filter(Boolean) : value;
}
