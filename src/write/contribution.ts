import type { Contribution } from './fact';
import { documentFacts } from './document-facts';
import { entityAmounts, entityRows } from './entity-facts';
import type { PlacedDocument } from './placed-document';
import { statementFacts } from './statement-facts';

/** Everything in the graph that this document supports. It depends on nothing but its argument. */
export function contribution(placed: PlacedDocument): Contribution {
  const statements = statementFacts(placed);
  const statementCount = statements.rows.filter(({ table }) => table === 'statements').length;
  return {
    rows: [...documentFacts(placed, statementCount), ...statements.rows, ...entityRows(placed)],
    amounts: [...statements.amounts, ...entityAmounts(placed)],
  };
}
