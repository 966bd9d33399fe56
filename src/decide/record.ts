import type { Transaction } from '../graph/graph';
import type { Parameters } from '../graph/values';
import type { Decision, DecisionAction, Why } from '../model/decision';
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

export interface Concern {
  /** Of a referent or document. */
  readonly id: string;
  readonly rule?: string;
  readonly side?: number;
  readonly without?: readonly string[];
  /** As JSON. */
  readonly correction?: string;
}

/** Appends to the log. Decisions are numbered under the write lock, so a greater number is a later decision. */
export async function record(transaction: Transaction, entry: Entry, why: Why): Promise<Decision> {
  const [latest] = await transaction.run<{ order: number }>('latest-decision');
  const order = (latest?.order ?? 0) + 1;
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
  await transaction.run('record-decision', {
    properties: { ...decision, order, what: JSON.stringify(entry.what), ...entry.about },
    concerns: concerns.map(({ id, ...properties }) => ({ id, properties })),
  });
  return decision;
}
