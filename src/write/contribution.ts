import type { Contribution } from './fact';
import { documentFacts } from './document-facts';
import { entityAmounts, entityRows } from './entity-facts';
import type { PlacedDocument } from './placed-document';
import { statementFacts, type FindRejections } from './statement-facts';

/** Everything in the graph that this document supports. It depends on nothing but its arguments. */
export function contribution(
  placed: PlacedDocument,
  findRejections: FindRejections = () => [],
): Contribution {
  const statements = statementFacts(placed, findRejections);
  const statementCount = statements.rows.filter(({ table }) => table === 'statements').length;
  return {
    rows: [...documentFacts(placed, statementCount), ...statements.rows, ...entityRows(placed)],
    amounts: [...statements.amounts, ...entityAmounts(placed)],
  };
}
