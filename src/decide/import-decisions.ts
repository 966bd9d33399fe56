import type { Graph, Transaction } from '../graph/graph';
import type { LoggedDecision } from '../model/decision-line';
import type { Resolution } from '../model/referent';
import { contentHash } from '../write/document-facts';
import { replaceDocuments } from '../write/replace-documents';
import { readPlacedDocuments } from '../write/stored';
import { appendToLog } from './record';
import { resolveAnew } from './resolve-anew';

/** Decisions in one transaction. */
export const DECISIONS_AT_ONCE = 500;

/** How one of them stands here. */
interface Known {
  readonly id: string;
  readonly undone: boolean;
  /** Of a standing one. */
  readonly concerned: readonly string[];
}

/**
 * Puts decisions of another graph into this one, in their order, after those that are here, in one transaction. One
 * that is here stays as it is, but for having been undone there. The documents that they concern, if they are here
 * already, are read anew; those that come later find them. Gives how many are new.
 */
export function importDecisions(
  graph: Graph,
  decisions: readonly LoggedDecision[],
  resolution: Resolution,
): Promise<number> {
  return graph.writeTransaction(async (transaction) => {
    await transaction.run('take-turn');
    const ids = decisions.map(({ id }) => id);
    const rows = await transaction.run<Known>('known-decisions', { ids });
    const known = new Map(rows.map((row) => [row.id, row]));
    const fresh = decisions.filter(({ id }) => !known.has(id));
    const lifted = decisions.filter(({ id, undone }) => undone && known.get(id)?.undone === false);
    const concerned = [
      ...fresh.flatMap(({ concerns }) => concerns.map(({ id }) => id)),
      ...lifted.flatMap(({ id }) => known.get(id)?.concerned ?? []),
    ];
    await resolveAnew(transaction, concerned, resolution, async () => {
      for (const { id } of lifted) await transaction.run('lift-decision', { id });
      for (const decision of fresh) await append(transaction, decision);
    });
    await takeOut(transaction, fresh, resolution);
    return fresh.length;
  });
}

async function append(
  transaction: Transaction,
  { about, concerns, ...decision }: LoggedDecision,
): Promise<void> {
  const { id, action, by, at, reason, undone, what } = decision;
  await appendToLog(transaction, { id, action, by, at, reason, undone, what, ...about }, concerns);
}

/** Documents that are here and were retracted there, in these words. */
async function takeOut(
  transaction: Transaction,
  decisions: readonly LoggedDecision[],
  resolution: Resolution,
): Promise<void> {
  const retracted = new Map(
    decisions
      .filter(({ action, undone }) => action === 'retract' && !undone)
      .map(({ about }) => [String(about['document']), about['contentHash']]),
  );
  const stored = await readPlacedDocuments(transaction, [...retracted.keys()]);
  const ids = stored
    .filter(({ id, annotations }) => contentHash(annotations.document.text) === retracted.get(id))
    .map(({ id }) => id);
  await replaceDocuments(transaction, ids, [], resolution);
  for (const document of ids) await transaction.run('release-inputs', { document });
}
