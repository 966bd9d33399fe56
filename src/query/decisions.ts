/** The log of what people decided, and the mentions that a split is about. */
import type { Decision } from '../model/decision';
import { checkSize } from './check-size';
import { toDocument, type GraphDocument } from './graph-document';
import { MAX_PAGE } from './page';
import type { Reader } from './reader';
import type { DocumentRow } from './rows';

export interface DecisionRow extends Decision {
  /** As JSON: ids and names of what it is about. */
  readonly what: string;
}

/** An entity as one document knows it. */
export interface MentionRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly document: DocumentRow;
}

export interface Stretch {
  readonly first: number;
  /** The id after which it starts. */
  readonly after: string | null;
}

/** The newest first. */
export async function readDecisions(
  reader: Reader,
  { first, after }: Stretch,
): Promise<readonly DecisionRow[]> {
  checkSize('first', first, MAX_PAGE);
  const rows = await reader.read<{ decision: DecisionRow }>('decisions', { first, after });
  return rows.map(({ decision }) => decision);
}

/** By entity, in order of their ids. */
export async function entityMentions(
  reader: Reader,
  entities: readonly string[],
  { first, after }: Stretch,
): Promise<ReadonlyMap<string, readonly MentionRow[]>> {
  checkSize('first', first, MAX_PAGE);
  const rows = await reader.read<{
    entity: string;
    mention: Omit<MentionRow, 'document'>;
    document: GraphDocument;
  }>('entity-mentions', { entities, first, after: after ?? '' });
  return new Map(
    entities.map((id) => [
      id,
      rows
        .filter(({ entity }) => entity === id)
        .map(({ mention, document }) => ({ ...mention, document: toDocument(document) })),
    ]),
  );
}

/** The id of the decision by which a document is retracted now. */
export async function findRetraction(reader: Reader, document: string): Promise<string | undefined> {
  const [row] = await reader.read<{ id: string }>('retraction-of-document', { document });
  return row?.id;
}
