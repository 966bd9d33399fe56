/** What became of one input of a run, for whoever keeps a record of it. */
export interface InputOutcome {
  /** Path, address, or what else names it. */
  readonly input: string;
  readonly status: 'written' | 'unchanged' | 'waiting' | 'listed' | 'retracted' | 'failed';
  /** The id of its document in the graph. */
  readonly document?: string | undefined;
  /** Statements of a document that was written. */
  readonly statements?: number | undefined;
  /** Why it failed or stays out. */
  readonly message?: string | undefined;
}
