/** From a statement as the graph gives it to one as the API shows it. */
import { toDocument, type GraphDocument } from './graph-document';
import { inPlace, type Placed } from './placed';
import type { StatementRow } from './rows';
import { toSpans } from './spans';

/** Entities are in no order, and one that stands for two speakers appears twice. */
export interface GraphStatement
  extends Omit<StatementRow, 'speakers' | 'about' | 'reportedBy' | 'addressees' | 'document' | 'evidence'> {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Flat. */
  readonly spans: readonly number[];
  readonly speakers: readonly Placed[];
  readonly about: readonly Placed[];
  readonly reportedBy: readonly Placed[];
  readonly addressees: readonly Placed[];
  readonly document: GraphDocument;
}

export function toStatement(statement: GraphStatement): StatementRow {
  const { start, end, quote, before, after, spans, ...fields } = statement;
  return {
    ...fields,
    speakers: inPlace(statement.speakers),
    about: inPlace(statement.about),
    reportedBy: inPlace(statement.reportedBy),
    addressees: inPlace(statement.addressees),
    document: toDocument(statement.document),
    evidence: { start, end, text: quote, before, after, spans: toSpans(spans) },
  };
}
