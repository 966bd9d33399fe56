import type { Graph } from '../graph/graph';
import type { Resolution } from '../model/referent';
import type { Vector } from '../model/vector';
import { applyDifference } from './apply-difference';
import { contribution } from './contribution';
import type { PlacedDocument } from './placed-document';
import type { Placement } from './placement';
import { portions } from './portions';
import { readPlacedDocuments } from './stored';

/** Who is who stays as it is. */
const NOBODY_MOVES: Placement = {
  parked: [],
  renames: [],
  currentId: (entity) => entity,
  created: [],
  moved: [],
  entityOf: new Map(),
};

/**
 * Adds what the statements of some documents mean, by their folded words, and finds their claims anew: the graph is then
 * the same as if that had been known when they were written.
 */
export async function addVectors(
  graph: Graph,
  ids: readonly string[],
  vectors: ReadonlyMap<string, Vector>,
  { claims, filedUnder }: Pick<Resolution, 'claims' | 'filedUnder'>,
): Promise<void> {
  const facts = (document: PlacedDocument) => contribution(document, claims.rejections);
  await graph.writeTransaction(async (transaction) => {
    await transaction.run('take-turn');
    const before = await readPlacedDocuments(transaction, ids);
    const after = before.map((document) => ({
      ...document,
      vectors: new Map([...vectors, ...(document.vectors ?? [])]),
    }));
    const change = {
      placement: NOBODY_MOVES,
      profiles: [],
      filedUnder,
      oldEntities: [],
      referentsGone: [],
      documentsNow: [],
      claims,
    };
    await applyDifference(transaction, change, portions(before, after, facts));
  });
}
