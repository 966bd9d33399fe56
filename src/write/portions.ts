import { groupBy } from '../util/group-by';
import { difference, type Difference } from './difference';
import type { AmountFact, Contribution } from './fact';
import type { PlacedDocument } from './placed-document';

/** So many documents are worked out at once. */
const PORTION = 24;

type Sides = 'before' | 'after';

/**
 * The difference that documents make, some documents after the other, so that one portion is written while the next is
 * worked out. Rows belong to one document; amounts add up over all, and come last.
 */
export function* portions(
  before: readonly PlacedDocument[],
  after: readonly PlacedDocument[],
  facts: (document: PlacedDocument) => Contribution,
): Generator<Difference> {
  const versions = [
    ...before.map((document) => ({ side: 'before' as Sides, document })),
    ...after.map((document) => ({ side: 'after' as Sides, document })),
  ];
  const documents = [...groupBy(versions, ({ document }) => document.id).values()];
  const amounts: Record<Sides, AmountFact[]> = { before: [], after: [] };
  for (let from = 0; from < documents.length; from += PORTION) {
    const some = documents.slice(from, from + PORTION).flat();
    const of = (wanted: Sides) =>
      some.flatMap(({ side, document }) => (side === wanted ? facts(document) : []));
    const [was, is] = [of('before'), of('after')];
    amounts.before.push(...was.flatMap((one) => one.amounts));
    amounts.after.push(...is.flatMap((one) => one.amounts));
    yield difference(was.map(withoutAmounts), is.map(withoutAmounts));
  }
  yield difference([{ rows: [], amounts: amounts.before }], [{ rows: [], amounts: amounts.after }]);
}

function withoutAmounts({ rows }: Contribution): Contribution {
  return { rows, amounts: [] };
}
