import type { Transaction } from '../graph/graph';
import type { Parameters } from '../graph/values';
import type { Concern, Decision, DecisionAction, Why } from '../model/decision';
import { hash } from '../util/hash';

/** What is decided, before it stands in the log. */
export interface Entry {
  readonly action: DecisionAction;
  /** All that it says, in words of its own, for whoever reads the log. */
  readonly what: object;
  /** Properties by which it is looked up: of a retraction and a correction the document, of an undo what it undoes. */
  readonly about?: Parameters;
  /** Made with the id of the decision: what each referent and document has to do with it. */
  readonly concerns?: (decision: string) => readonly Concern[];
}

/** Appends to the log. Decisions are numbered under the write lock, so a greater number is a later decision. */
export async function record(transaction: Transaction, entry: Entry, why: Why): Promise<Decision> {
  const order = await nextOrder(transaction);
  const at = new Date().toISOString();
  const decision: Decision = {
    id: hash('decision', order, at),
    action: entry.action,
    by: why.by,
    at,
    reason: why.reason?.trim() || null,
    undone: false,
  };
  const concerns = entry.concerns?.(decision.id) ?? [];
  const properties = { ...decision, what: JSON.stringify(entry.what), ...entry.about };
  await appendToLog(transaction, properties, concerns);
  return decision;
}

/** The entry as it is, with the next number. */
export async function appendToLog(
  transaction: Transaction,
  properties: Parameters,
  concerns: readonly Concern[],
): Promise<void> {
  await transaction.run('record-decision', {
    properties: { ...properties, order: await nextOrder(transaction) },
    concerns: concerns.map(({ id, ...rest }) => ({ id, properties: { ...rest } })),
  });
}

async function nextOrder(transaction: Transaction): Promise<number> {
  const [latest] = await transaction.run<{ order: number }>('latest-decision');
  return (latest?.order ?? 0) + 1;
}
