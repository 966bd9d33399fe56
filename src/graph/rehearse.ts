import type { Graph, Transaction } from './graph';

/** Thrown at the end of the rehearsed work, so that Neo4j takes everything back. */
class TakeBack extends Error {}

/**
 * What `work` gives, without what it changes: it runs in a write transaction, sees its own changes, and is rolled back.
 * It waits for other writers, and they for it, as if it were kept.
 */
export async function rehearse<T>(graph: Graph, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  let done: { readonly result: T } | undefined;
  try {
    return await graph.writeTransaction(async (transaction): Promise<never> => {
      done = { result: await work(transaction) };
      throw new TakeBack();
    });
  } catch (error) {
    if (done && error instanceof TakeBack) return done.result;
    throw error;
  }
}
