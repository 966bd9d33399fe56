import { evidenceUrl, webUrl } from '../query/links';
import type { Pair } from './pairs';

/** What every edge of a graph file says of its statement: name, type, and value (null: none). */
export const EDGE_FIELDS: readonly {
  readonly name: string;
  readonly type: 'string' | 'double' | 'integer';
  readonly value: (pair: Pair, publicUrl: string) => string | number | null;
}[] = [
  { name: 'statement', type: 'string', value: ({ statement }) => statement.id },
  { name: 'text', type: 'string', value: ({ statement }) => statement.text },
  { name: 'polarity', type: 'string', value: ({ statement }) => statement.polarity },
  { name: 'certainty', type: 'string', value: ({ statement }) => statement.certainty },
  { name: 'saidAt', type: 'string', value: ({ statement }) => statement.saidAt },
  { name: 'confidence', type: 'double', value: ({ statement }) => statement.confidence },
  { name: 'reportedBy', type: 'string', value: ({ statement }) => namesOf(statement.reportedBy) },
  { name: 'publisher', type: 'string', value: ({ statement }) => statement.document.publisher?.name ?? null },
  { name: 'title', type: 'string', value: ({ statement }) => statement.document.title },
  { name: 'url', type: 'string', value: ({ statement }) => webUrl(statement.document) },
  {
    name: 'evidenceUrl',
    type: 'string',
    value: ({ statement }, publicUrl) => evidenceUrl(publicUrl, statement),
  },
  { name: 'quote', type: 'string', value: ({ statement }) => statement.evidence.text },
  { name: 'start', type: 'integer', value: ({ statement }) => statement.evidence.start },
  { name: 'end', type: 'integer', value: ({ statement }) => statement.evidence.end },
];

function namesOf(entities: readonly { readonly name: string }[]): string | null {
  return entities.map(({ name }) => name).join('; ') || null;
}
