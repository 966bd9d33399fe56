import type { z } from 'zod';
import { listId } from '../query/cursor';
import type { Matched } from '../query/names';
import type { StatementRow } from '../query/rows';
import { shareStatement } from '../query/shared-statement';
import { countAllStatements, statementPage } from '../query/statements';
import { resolveWhere, type StatementWhere } from '../query/where';
import type { filterShape } from './shapes';
import { NOTICE, USUAL, type listShape, type statementShape } from './shapes';
import type { Toolbox } from './tool';

export type AskedFilter = z.infer<z.ZodObject<typeof filterShape>>;
export type ToldStatement = z.infer<typeof statementShape>;
type List = z.infer<z.ZodObject<typeof listShape>>;

interface AskedPage {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export function whereOf({ speaker, ...rest }: AskedFilter): StatementWhere {
  return { saidBy: speaker, ...rest };
}

/** A page of the statements of a filter, the newest first. */
export async function listStatements(
  { reader, publicUrl }: Toolbox,
  where: StatementWhere,
  { limit = USUAL, cursor }: AskedPage,
): Promise<List> {
  const { filter, matched } = await resolveWhere(reader, where);
  const page = { first: limit, after: cursor, list: listId(['mcp', where]) };
  const [total, { edges, pageInfo }] = await Promise.all([
    countAllStatements(reader, filter),
    statementPage(reader, { filter, order: 'SAID_AT_DESC', page }),
  ]);
  return {
    notice: NOTICE,
    total,
    unknownNames: unknownNames(matched),
    statements: edges.map(({ node }) => tellStatement(node, publicUrl)),
    nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

export function unknownNames(matched: readonly Matched[]): List['unknownNames'] {
  return matched
    .filter(({ entities }) => entities.length === 0)
    .map(({ field, value, near }) => ({ field, value, near: [...near] }));
}

/** What an article says in its own words is kept apart from what was worked out. */
export function tellStatement(statement: StatementRow, publicUrl: string): ToldStatement {
  const { document, evidence, text, sourceText, evidenceUrl, speakers, about, reportedBy, ...rest } =
    shareStatement(statement, publicUrl);
  return {
    id: rest.id,
    speakers: [...speakers],
    polarity: rest.polarity,
    certainty: rest.certainty,
    kind: rest.kind,
    about: [...about],
    reportedBy: [...reportedBy],
    saidAt: rest.saidAt,
    confidence: rest.confidence,
    document: { id: document.id, url: document.url, publishedAt: document.publishedAt },
    evidence: { start: evidence.start, end: evidence.end, url: evidenceUrl },
    fromArticle: {
      text,
      quote: evidence.text,
      before: evidence.before,
      after: evidence.after,
      sourceText,
      title: document.title,
      publisher: document.publisher,
    },
  };
}
