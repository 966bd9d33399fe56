import { InputError } from '../errors';
import type { Graph, Transaction } from '../graph/graph';
import type { Concern, Decision, Decisions, Why } from '../model/decision';
import type { Resolution } from '../model/referent';
import { correctionEntry } from './correction';
import { keepApartEntry, mergeEntry, splitEntry } from './identity';
import { record, type Entry } from './record';
import { resolveAnew } from './resolve-anew';
import { retractDocument } from './retraction';

/** Each decision is one transaction: afterwards it stands in the log and in the graph, or, after an error, in neither. */
export function createDecisions(graph: Graph, resolution: Resolution): Decisions {
  const inTurn = <T>(work: (transaction: Transaction) => Promise<T>) =>
    graph.writeTransaction(async (transaction) => {
      await transaction.run('take-turn');
      return work(transaction);
    });
  const decide = (find: (transaction: Transaction) => Promise<Entry>, why: Why) =>
    inTurn(async (transaction) => enact(transaction, await find(transaction), why, resolution));
  return {
    mergeEntities: (ids, why) => decide((transaction) => mergeEntry(transaction, ids), why),
    keepApart: (ids, why) => decide((transaction) => keepApartEntry(transaction, ids), why),
    splitEntity: (id, mentions, why) => decide((transaction) => splitEntry(transaction, id, mentions), why),
    correctStatement: (request, why) => decide((transaction) => correctionEntry(transaction, request), why),
    retract: (id, why) => inTurn((transaction) => retractDocument(transaction, id, why, resolution)),
    undo: (id, why) => inTurn((transaction) => undoDecision(transaction, id, why, resolution)),
  };
}

function enact(transaction: Transaction, entry: Entry, why: Why, resolution: Resolution): Promise<Decision> {
  const concerned = (entry.concerns?.('') ?? []).map(({ id }: Concern) => id);
  return resolveAnew(transaction, concerned, resolution, () => record(transaction, entry, why));
}

/** The graph is then as if the decision had never been taken; both it and the undoing stay in the log. */
async function undoDecision(
  transaction: Transaction,
  id: string,
  why: Why,
  resolution: Resolution,
): Promise<Decision> {
  const [found] = await transaction.run<{ decision: Decision; concerned: readonly string[] }>(
    'decision-by-id',
    { id },
  );
  if (!found) throw new InputError(`There is no decision "${id}": take an id from Decision.id.`);
  const { decision, concerned } = found;
  if (decision.action === 'undo') throw new InputError('An undo is not undone: decide again.');
  if (decision.undone) throw new InputError(`The decision "${id}" is undone already.`);
  return resolveAnew(transaction, concerned, resolution, async () => {
    await transaction.run('lift-decision', { id });
    await record(transaction, { action: 'undo', what: { decision: id } }, why);
    return { ...decision, undone: true };
  });
}
