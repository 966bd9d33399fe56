/** A page of statements for every embed: as HTML, and as data for the custom element. */
import type { Reader } from '../query/reader';
import { shareStatement, type SharedStatement } from '../query/shared-statement';
import { countAllStatements, statementPage } from '../query/statements';
import { resolveWhere } from '../query/where';
import { listId } from '../query/cursor';
import type { EmbedRequest } from './embed-request';

export interface EmbedPage {
  readonly total: number;
  /** Names in the filter that nobody is known as, each with the names near it. */
  readonly unknown: readonly {
    readonly field: string;
    readonly value: string;
    readonly near: readonly string[];
  }[];
  readonly statements: readonly SharedStatement[];
  /** The `after` of the next page; null at the end. */
  readonly next: string | null;
}

/** The newest first. */
export async function readEmbedPage(
  reader: Reader,
  { where, first, after }: EmbedRequest,
  publicUrl: string,
): Promise<EmbedPage> {
  const { filter, matched } = await resolveWhere(reader, where);
  const page = { first, after, list: listId(['embed', where]) };
  const [total, { edges, pageInfo }] = await Promise.all([
    countAllStatements(reader, filter),
    statementPage(reader, { filter, order: 'SAID_AT_DESC', page }),
  ]);
  return {
    total,
    unknown: matched
      .filter(({ entities }) => entities.length === 0)
      .map(({ field, value, near }) => ({ field, value, near })),
    statements: edges.map(({ node }) => shareStatement(node, publicUrl)),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
